/** Papers handed over as files: made from the paper alone, one after the other, with what was made said. */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { buildPaper, IMPORT_ID, importSheet, type PaperInput, type PaperState } from '../../../core/report/papers';
import type { Paper } from '../../../core/report/paper';
import type { FilesPort, PickedFile } from '../../../ports/files';
import { usePane } from '../../context';
import { problemOf } from '../../effects/problem';
import type { SheetToWrite } from './drafts';

export interface Exports {
  readonly canFile: boolean;
  readonly busy: boolean;
  /** What was made, or why not. */
  readonly said: ComponentChildren;
  /** Runs one export: what it returns is said; a failure is said in its place. */
  readonly run: (what: (files: FilesPort, tell: (text: string) => void) => Promise<string>) => Promise<void>;
  readonly words: Pick<ReturnType<typeof usePane>, 't' | 'said'>;
}

/** A problem that a file maker returned. */
class Refused extends Error {}

export function useExports(): Exports {
  const { state, files, t, said } = usePane();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  async function run(what: (files: FilesPort, tell: (text: string) => void) => Promise<string>): Promise<void> {
    if (!files) return;
    const from = document.activeElement;
    setBusy(true);
    setTold(null);
    try {
      const text = await what(files, (text) => setTold({ text, wrong: false }));
      setTold(text === '' ? null : { text, wrong: false });
    } catch (failure) {
      setTold({ text: failure instanceof Refused ? failure.message : said(problemOf(failure)), wrong: true });
    } finally {
      setBusy(false);
      giveBack(from);
    }
  }
  return {
    canFile: files !== null && state.capabilities?.download === true,
    busy,
    run,
    words: { t, said },
    said: told && (
      <p class={told.wrong ? 'wrong small' : 'small'} role={told.wrong ? 'alert' : 'status'}>
        {told.text}
      </p>
    ),
  };
}

/** A button that waits loses the focus: it is given back once it can be pressed again, unless it went elsewhere meanwhile. */
function giveBack(to: Element | null): void {
  setTimeout(() => {
    if (document.activeElement === document.body && to instanceof HTMLElement) to.focus();
  }, 50);
}

/** 'to-trinh.docx'; of one subject 'thuyet-minh-CNTT.docx'. What a file name may not hold becomes '_'. */
export function fileName(id: string, subject: string, extension = 'docx'): string {
  const own = subject === '' ? '' : `-${subject.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 60)}`;
  return `${id}${own}.${extension}`;
}

async function bytesOf(
  made: Promise<{ readonly bytes: Uint8Array } | { readonly problem: Parameters<Exports['words']['said']>[0] }>,
  { said }: Exports['words'],
): Promise<Uint8Array> {
  const found = await made;
  if ('problem' in found) throw new Refused(said(found.problem));
  return found.bytes;
}

export function exportPaper({ run, words }: Exports, paper: Paper, name: string, template?: PickedFile): Promise<void> {
  return run(async (files) => {
    await files.save(name, await bytesOf(files.document(paper, template), words));
    return words.t('report.saved', { file: name });
  });
}

/** Asks for the department's own layout first; nothing happens when that is given up. */
export function exportInOwn({ run, words }: Exports, paper: Paper, name: string): Promise<void> {
  return run(async (files) => {
    const [template] = await files.pick('document');
    if (!template) return '';
    await files.save(name, await bytesOf(files.document(paper, template), words));
    return words.t('report.saved', { file: name });
  });
}

export function exportWorkbook({ run, words }: Exports, sheets: readonly SheetToWrite[], name: string): Promise<void> {
  return run(async (files) => {
    await files.save(name, await workbookOf(files, sheets, words));
    return words.t('report.saved', { file: name });
  });
}

function workbookOf(files: FilesPort, sheets: readonly SheetToWrite[], words: Exports['words']) {
  const [cells, dress] = [sheets.map(({ name, cells }) => ({ name, cells })), sheets.map(({ dress }) => dress)];
  return bytesOf(files.workbook(cells, dress), words);
}

/** Every paper and the list to import; the first that cannot be made stops with its reason. */
export function exportAll({ run, words }: Exports, input: PaperInput, states: readonly PaperState[]): Promise<void> {
  const { t, said } = words;
  return run(async (files, tell) => {
    for (const [at, { id, title }] of states.entries()) {
      tell(t('report.working', { at: at + 1, n: states.length + 1, title: said(title) }));
      await files.save(fileName(id, ''), await bytesOf(files.document(buildPaper(id, input)), words));
    }
    await files.save(`${IMPORT_ID}.xlsx`, await workbookOf(files, [importSheet(input)], words));
    return t('report.allDone', { n: states.length + 1 });
  });
}
