/**
 * What a bundle says it must know: every sentence named in the first script of a page comes with that script, and the
 * functions bundles know all that functions say. A sentence that is not there throws when it is said.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Node, parse } from 'acorn';
import { FROM_THE_START } from '../../src/messages/from-the-start-in-page';
import { vi } from '../../src/messages/vi';
import { sheets } from '../../src/messages/vi/sheets';
import { PROJECT } from '../browser/find-browser';

const built = (file: string) => readFileSync(path.join(PROJECT, 'dist', file), 'utf8');
const AREAS = path.join(PROJECT, 'src/messages/vi');
const KEYS = Object.keys(vi);

/** The areas that the build leaves in the functions bundles. */
function saidByFunctions(): string[] {
  const ask =
    "import { SAID_BY_FUNCTIONS } from './tools/build/lib/only-said.mjs'; console.log(SAID_BY_FUNCTIONS.join());";
  const options = { cwd: PROJECT, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '-e', ask], options).trim().split(',');
}

const keysOf = (area: string) =>
  [...readFileSync(path.join(AREAS, `${area}.ts`), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key!);

/** Texts of a script, and how its texts with places begin: `pane.port.${code}` → 'pane.port.'. Keys of objects are none. */
function textsOf(script: string) {
  const texts = new Set<string>();
  const openings = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    const { type, value, quasis, ...rest } = node as Node & {
      value?: unknown;
      quasis?: { value: { cooked: string } }[];
      key?: unknown;
      computed?: boolean;
    };
    if (type === 'Literal' && typeof value === 'string') texts.add(value);
    if (type === 'TemplateLiteral') (quasis!.length > 1 ? openings : texts).add(quasis![0]!.value.cooked);
    visit(value);
    for (const [name, part] of Object.entries(rest)) {
      if (name !== 'key' || type !== 'Property' || rest.computed) visit(part);
    }
  };
  visit(parse(script, { ecmaVersion: 2022 }));
  return { texts, openings: [...openings].filter((one) => /^\w[\w.-]*\.$/.test(one) && one !== 'pane.') };
}

/** The keys that a script may say and does not know. `inPane`: t('x') says 'pane.x'. */
function unknownTo(script: string, known: readonly string[], inPane: boolean): string[] {
  const { texts, openings } = textsOf(script);
  const said = KEYS.filter((key) => texts.has(key) || (inPane && key.startsWith('pane.') && texts.has(key.slice(5))));
  for (const opening of openings) {
    const own = inPane ? KEYS.filter((key) => key.startsWith(`pane.${opening}`)) : [];
    said.push(...(own.length > 0 ? own : KEYS.filter((key) => key.startsWith(opening))));
  }
  return [...new Set(said)].filter((key) => !known.includes(key)).sort();
}

const firstScript = (page: string) => /<script>\s*([^]*?)\s*<\/script>/.exec(page)![1]!;
const FIRST = Object.keys(FROM_THE_START.vi);

describe('the first script of a page', () => {
  // The notices of Excel hold their own words: they are shown where nothing else runs. Files are met in later views only.
  test.each([
    ['excel/pane.js', () => built('excel/pane.js'), [...keysOf('excel'), ...keysOf('files')]],
    [
      'sheets/Sidebar.html',
      () => firstScript(built('sheets/Sidebar.html')),
      [...Object.keys(sheets), ...keysOf('files')],
    ],
  ])('%s says nothing that is loaded later', (_, script, own) => {
    expect(unknownTo(script(), [...FIRST, ...own], true)).toEqual([]);
  });

  test('knows what its worker says of verdicts; what belongs to faults is shown behind a tab', () => {
    const behindTab = [...keysOf('decision-rules'), ...keysOf('reconcile')];
    expect(unknownTo(built('excel/worker.js'), [...FIRST, ...behindTab], false)).toEqual([]);
  });

  test('names every page of every tab', () => {
    expect(KEYS.filter((key) => /^pane\.(?:page|tab)\./.test(key) && !FIRST.includes(key))).toEqual([]);
  });
});

test.each([
  ['excel/functions.js', []],
  ['sheets/Code.js', ['sheets']],
])('%s knows every sentence that it names', (file, own: readonly string[]) => {
  const known = [...saidByFunctions(), ...own].flatMap(keysOf);
  expect(unknownTo(built(file), known, false)).toEqual([]);
});

test('the check sees what is missing', () => {
  const script = 'f("title"); g(`pane.port.${x}`); h({ "pane.tab.award": 1 }); k("files.empty")';
  const some = unknownTo(script, ['pane.title'], true);
  expect(some).toEqual(['files.empty', ...KEYS.filter((key) => key.startsWith('pane.port.'))].sort());
  expect(readdirSync(AREAS)).toContain('pane.ts');
});
