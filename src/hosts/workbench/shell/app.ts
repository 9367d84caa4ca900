/** What happens on the page: a file is opened, edited, looked at by the pane, and saved. */
import { IUndoRedoService } from '@univerjs/core';
import { PRESETS } from '../../../../presets';
import { createFiles } from '../../../filing';
import { mountPane } from '../../../pane';
import { type Message, say } from '../../../messages';
import { PortError } from '../../../ports/workbook';
import { workPort } from '../../../work';
import { type OpenFile, readFile, showFile } from '../book/open';
import type { SheetDress } from '../../../core/cell';
import { createPort } from '../port';
import { editsOf } from '../save/edits';
import { saveCopy } from '../save/save';
import { Touched } from '../save/touched';
import { Book } from '../univer/book';
import { Calculation } from '../univer/calculation';
import { holdBack } from '../univer/limits';
import { startUniver } from '../univer/start';
import { Failures } from './failures';
import { createFrame } from './frame';
import { type Sample, sampleBytes, samples } from './samples';
import { LANGUAGE, t } from './words';

const said = (message: Message) => say(LANGUAGE, message);

/** Why nothing is saved back, and what a reader of the file must know besides. */
function readOnly({ name, remarks }: OpenFile): string {
  const told = remarks.flatMap((remark) => [said(remark.message), said(remark.advice)]);
  return [t('readOnlyFormat', { file: name }), ...told].join(' ');
}

export function startApp(root: HTMLElement) {
  const failures = new Failures();
  let file: OpenFile | null = null;
  let unsaved = false;
  let opening: AbortController | null = null;
  let unmount = (): void => undefined;

  const wishes = {
    openFile: (chosen: File) => void open(chosen.name, async () => new Uint8Array(await chosen.arrayBuffer())),
    openSample: (sample: Sample) => void open(sample.file, () => sampleBytes(sample)),
    save: () => void save(),
    undo: () => void api.undo(),
    redo: () => void api.redo(),
  };
  const frame = createFrame(root, samples(), wishes);
  const { api, injector } = startUniver(frame.grid, (...heard) => failures.heard(...heard));
  const book = new Book(injector);
  const calculation = new Calculation(book);
  const touched = new Touched(book, () => setUnsaved(true));
  const isProtected = (name: string) => file?.sheets.find((sheet) => sheet.name === name)?.protected ?? false;
  const dresses = new Map<string, SheetDress>();
  const port = createPort({ api, book, calculation, isProtected, dresses });

  function setUnsaved(now: boolean): void {
    unsaved = now;
    frame.toolbar.changed(now);
  }

  async function open(name: string, bytesOf: () => Promise<Uint8Array>): Promise<void> {
    if (unsaved && file && !window.confirm(t('leave', { file: file.name }))) return;
    opening?.abort();
    const mine = new AbortController();
    opening = mine;
    frame.busy.show(t('opening', { file: name }), () => mine.abort());
    try {
      const read = await readFile(await bytesOf(), name, { signal: mine.signal, progress: frame.busy.share });
      if (opening !== mine) return;
      if ('problem' in read) frame.notice.show(said(read.problem), 'problem');
      else show(read);
    } catch (failure) {
      const cancelled = failure instanceof PortError && failure.code === 'cancelled';
      if (!cancelled) frame.notice.show(t('cannotRead', { file: name }), 'problem');
    } finally {
      if (opening === mine) frame.busy.hide();
    }
  }

  function show(read: OpenFile): void {
    unmount();
    failures.forget();
    frame.notice.clear();
    file = read;
    showFile(api, read);
    touched.forget();
    dresses.clear();
    calculation.expect();
    const canSave = read.format === 'xlsx';
    frame.toolbar.named(read.name, canSave);
    setUnsaved(false);
    if (!canSave) frame.notice.show(readOnly(read), 'hint');
    unmount = mountPane(frame.pane, {
      port,
      files: createFiles({ script: 'worker' }),
      work: workPort,
      presets: PRESETS,
      language: LANGUAGE,
    });
  }

  async function save(): Promise<void> {
    if (file?.format !== 'xlsx') return;
    await calculation.settled();
    const edits = editsOf(book, touched, new Set(file.sheets.map(({ name }) => name)), dresses);
    const saved = await saveCopy(file, edits).catch(() => null);
    if (!saved) return frame.notice.show(t('cannotSave', { file: file.name }), 'problem');
    if ('problem' in saved) return frame.notice.show(said(saved.problem), 'problem');
    const nothing = !edits.sheets?.length && !edits.added?.length;
    frame.notice.show(t(nothing ? 'nothingToSave' : 'saved', { file: saved.name }), 'done');
    setUnsaved(false);
  }

  injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => frame.toolbar.history(undos, redos));
  holdBack(api, () => frame.notice.show(t('notKept'), 'hint'));
  failures.explain(api, book, frame.notice);
  window.addEventListener('beforeunload', (event) => unsaved && event.preventDefault());
  const first = samples()[0];
  if (first) wishes.openSample(first);
  return { api, port };
}
