/** Parts of the sidebar that are fetched when asked: handed over by the script, checked and run by the page. */
import { PortError } from '../../../src/ports/workbook';
import { createParts } from '../../../src/hosts/sheets/sidebar/parts';
import type { Ask } from '../../../src/hosts/sheets/sidebar/run-script';
import { bookOf, PlainRun, worldOf } from '../../fakes/apps-script';
import { ask } from './script';

const page = (name: string, build: string, script: string, length = script.length) =>
  `<script type="text/plain" data-part="${name}" data-build="${build}" data-length="${length}">\n${script}\n</script>\n`;

const PAGES: Readonly<Record<string, string>> = {
  Docx: page('Docx', 'b1', 'made();'),
  Sidebar: '<!doctype html><p>the sidebar</p>',
};
const project = () => Object.assign(worldOf(bookOf({ S: [] })), { pages: (name: string) => PAGES[name] });

describe('the script', () => {
  test('hands over the text of a part unchanged, in two service calls, none of them about cells', () => {
    const run = new PlainRun();
    expect(ask(project(), 'part', ['Docx'], run)).toBe(PAGES['Docx']);
    expect(run.calls).toEqual(['HtmlService.createTemplateFromFile', 'HtmlTemplate.getRawContent']);
  });

  test('hands over nothing else: other pages, names that are not there, names that are none', () => {
    for (const name of ['Sidebar', 'Nothing', 'Code.gs', '../Docx', '']) {
      expect(() => ask(project(), 'part', [name])).toThrow('other:');
    }
  });
});

describe('the sidebar', () => {
  const asking = (answers: readonly (string | PortError)[]) => {
    const asked: string[] = [];
    const ran: string[] = [];
    const give = (_: string, name: string) => {
      const answer = answers[asked.push(name) - 1]!;
      return answer instanceof PortError ? Promise.reject(answer) : Promise.resolve(answer);
    };
    return { asked, ran, parts: createParts(give as unknown as Ask, 'b1', (script) => ran.push(script)) };
  };

  test('asks for a part once, by the name of its page, and runs it', async () => {
    const { asked, ran, parts } = asking([page('WordsVi', 'b1', 'a();\n')]);
    await parts.load('words-vi.js');
    expect(await parts.text('WordsVi')).toBe('a();\n');
    expect([asked, ran]).toEqual([['WordsVi'], ['a();\n']]);
  });

  test.each([
    ['cut off on its way', page('Docx', 'b1', 'made();', 8), 'damaged'],
    ['something else than a part', '<p>', 'damaged'],
    ['another part', page('Work', 'b1', 'made();'), 'damaged'],
    ['of a later version than the open sidebar', page('Docx', 'b2', 'made();'), 'changed'],
  ])('a part that is %s is not run', async (_, answer, detail) => {
    const { ran, parts } = asking([answer]);
    await expect(parts.load('docx.js')).rejects.toMatchObject({ code: 'lost-host', detail });
    expect(ran).toEqual([]);
  });

  test('what did not come may be asked for again', async () => {
    const { ran, parts } = asking([new PortError('lost-host', 'timeout'), PAGES['Docx']!]);
    await expect(parts.load('docx.js')).rejects.toMatchObject({ detail: 'timeout' });
    await parts.load('docx.js');
    expect(ran).toEqual(['made();']);
  });
});
