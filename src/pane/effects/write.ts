/** Writes a draft that the user has seen, and keeps what stood there for "Hoàn tác". */
import { type Grid, type Ref, type WrittenCell, at, formulaAt, isBlank, isError } from '../../core/cell';
import { message } from '../../messages';
import type { RangeWrite, WorkbookPort, WriteResult } from '../../ports/workbook';
import type { Draft } from '../model/draft';
import type { Store } from '../model/store';
import { problemOf } from './problem';

/** True when it is written. A conflict or failure is said and the draft stays open. */
export async function writeDraft(store: Store, port: WorkbookPort, draft: Draft): Promise<boolean> {
  store.dispatch({ type: 'working', share: null, what: message('pane.busy.writing'), stoppable: false });
  try {
    const before = await whatStands(store, port, draft);
    const { by } = store.get().settings;
    const result = await port.write(draft.batch, { ifRevision: draft.ifRevision, by });
    if ('conflict' in result) return conflicting(store, result);
    const back = { label: draft.batch.label, ranges: before };
    store.dispatch({ type: 'written', undo: { label: draft.title, back }, notice: message('pane.write.done') });
    return true;
  } catch (failure) {
    store.dispatch({ type: 'failed', problem: problemOf(failure) });
    return false;
  }
}

export async function undoLast(store: Store, port: WorkbookPort): Promise<readonly Ref[]> {
  const { undo, settings } = store.get();
  if (!undo) return [];
  store.dispatch({ type: 'working', share: null, what: message('pane.busy.writing'), stoppable: false });
  try {
    const result = await port.write(undo.back, { by: settings.by });
    if ('conflict' in result) conflicting(store, result);
    else store.dispatch({ type: 'written', undo: null, notice: message('pane.write.undone') });
    return undo.back.ranges.map((one) => one.range);
  } catch (failure) {
    store.dispatch({ type: 'failed', problem: problemOf(failure) });
    return [];
  }
}

function conflicting(store: Store, { conflict }: Extract<WriteResult, { conflict: unknown }>): false {
  const { sheet, revision, by, at: when } = conflict;
  store.dispatch({ type: 'failed', problem: message('pane.write.conflict', { sheet, revision, by, when }) });
  return false;
}

/** The cells that the draft will replace, as a batch writes them; blanks on sheets still to be added. */
async function whatStands(store: Store, port: WorkbookPort, draft: Draft): Promise<RangeWrite[]> {
  const known = new Set(store.get().sheets.map((sheet) => sheet.name));
  const ranges = draft.batch.ranges.map((one) => one.range);
  const there = ranges.filter((range) => known.has(range.sheet));
  const grids =
    there.length === 0 ? [] : await port.read(there.map((range) => ({ range, facets: ['values', 'formulas'] })));
  return ranges.map((range) => ({ range, cells: cellsOf(range, grids[there.indexOf(range)]) }));
}

function cellsOf(range: Ref, grid: Grid | undefined): WrittenCell[][] {
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) =>
      grid ? written(grid, range.row + row, range.column + column) : { blank: true },
    ),
  );
}

function written(grid: Grid, row: number, column: number): WrittenCell {
  const formula = formulaAt(grid, row, column);
  if (formula !== null) return { formula };
  const value = at(grid, row, column);
  if (isBlank(value)) return { blank: true };
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { formula: value ? '=TRUE' : '=FALSE' };
  return { text: isError(value) ? value.error : value };
}
