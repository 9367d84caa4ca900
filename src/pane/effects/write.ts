/** Writes a draft that the user has seen, and keeps what stood there for "Hoàn tác". */
import { type Grid, type Ref, type WrittenCell, at, formulaAt, isBlank, isError } from '../../core/cell';
import { FIRST_DATA_ROW } from '../../core/store';
import { message } from '../../messages';
import type { RangeWrite, WorkbookPort, WriteResult } from '../../ports/workbook';
import { shownTime } from '../clock';
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
    const { revision: ifRevision, undressed: detail } = result;
    const undo = { label: draft.title, back, ifRevision, keepsSheets: draft.addSheets.length > 0 };
    const notice = detail === undefined ? message('pane.write.done') : message('pane.write.undressed', { detail });
    store.dispatch({ type: 'written', undo, notice });
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
    const result = await port.write(undo.back, { ifRevision: undo.ifRevision, by: settings.by });
    if ('conflict' in result) conflicting(store, result);
    else {
      const key = undo.keepsSheets ? 'pane.write.emptied' : 'pane.write.undone';
      store.dispatch({ type: 'written', undo: null, notice: message(key) });
    }
    return undo.back.ranges.map((one) => one.range);
  } catch (failure) {
    store.dispatch({ type: 'failed', problem: problemOf(failure) });
    return [];
  }
}

function conflicting(store: Store, { conflict }: Extract<WriteResult, { conflict: unknown }>): false {
  const { sheet, revision, by } = conflict;
  const when = shownTime(conflict.at);
  const both = conflict.entered === true ? 'pane.write.conflictBoth' : 'pane.write.conflict';
  const key = by === '' ? `${both}Unnamed` : both;
  store.dispatch({ type: 'failed', problem: message(key, { sheet, revision, by, when }) });
  return false;
}

/** The cells that the draft will replace, as a batch writes them; a sheet still to be added keeps its headings. */
async function whatStands(store: Store, port: WorkbookPort, draft: Draft): Promise<RangeWrite[]> {
  const known = new Set(store.get().sheets.map((sheet) => sheet.name));
  const ranges = draft.batch.ranges.map((one) => one.range);
  const there = ranges.filter((range) => known.has(range.sheet));
  const grids =
    there.length === 0 ? [] : await port.read(there.map((range) => ({ range, facets: ['values', 'formulas'] })));
  return draft.batch.ranges.map((write) => {
    const grid = grids[there.indexOf(write.range)];
    return { range: write.range, cells: grid ? cellsOf(write.range, grid) : headingsOf(write) };
  });
}

function headingsOf({ cells }: RangeWrite): WrittenCell[][] {
  return cells.map((line, row) => (row < FIRST_DATA_ROW ? [...line] : line.map(() => ({ blank: true }))));
}

function cellsOf(range: Ref, grid: Grid): WrittenCell[][] {
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) => written(grid, range.row + row, range.column + column)),
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
