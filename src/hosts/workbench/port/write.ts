/** Writing for the port: checked first, then every cell and every new sheet in one step that Univer can undo. */
import { ICommandService, type ICellData, type IMutationInfo, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import {
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/preset-sheets-core';
import type { WrittenCell } from '../../../core/cell';
import { stampCells } from '../../../core/store';
import {
  type Conflict,
  PortError,
  type WriteBatch,
  type WriteOptions,
  type WriteResult,
} from '../../../ports/workbook';
import type { Book } from '../univer/book';
import { dataOf } from '../univer/cells';
import { checkBatch, type Standing } from './check-write';
import { dressed, newSheet } from './new-sheet';
import { hasOurName, stampedRow } from './ours';

type CellRows = Record<number, Record<number, ICellData>>;
const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

function dataFor(cell: WrittenCell): ICellData {
  const style = 'format' in cell && cell.format ? { s: { n: { pattern: cell.format } } } : {};
  if ('formula' in cell) return { ...EMPTY, f: cell.formula, ...style };
  if ('number' in cell) return { ...EMPTY, ...dataOf(cell.number), ...style };
  return 'text' in cell ? { ...EMPTY, ...dataOf(cell.text) } : EMPTY;
}

function conflictIn(book: Book, { ifRevision = {} }: WriteOptions): Conflict | null {
  for (const [sheet, expected] of Object.entries(ifRevision)) {
    const { revision, by, at } = stampedRow(book, sheet);
    if (revision !== expected) return { sheet, revision, by, at };
  }
  return null;
}

/** Cells to set, by sheet; the stamp goes over row 1 of our sheets. */
function cellsBySheet(book: Book, batch: WriteBatch, by: string) {
  const rows = new Map<string, CellRows>();
  const revision: Record<string, number> = {};
  const put = (sheet: string, row: number, column: number, cell: WrittenCell) => {
    const cells = rows.get(sheet) ?? rows.set(sheet, {}).get(sheet)!;
    (cells[row] ??= {})[column] = dataFor(cell);
  };
  for (const { range, cells } of batch.ranges) {
    cells.forEach((line, row) =>
      line.forEach((cell, column) => put(range.sheet, range.row + row, range.column + column, cell)),
    );
  }
  const stamped = [...rows.keys(), ...(batch.addSheets ?? [])].filter(hasOurName);
  for (const sheet of new Set(stamped)) {
    const before = stampedRow(book, sheet);
    const given = Number(rows.get(sheet)?.[0]?.[1]?.v ?? before.version);
    revision[sheet] = before.revision + 1;
    const stamp = { sheet, version: given || 1, revision: revision[sheet], by, at: new Date().toISOString() };
    stampCells(stamp).forEach((cell, column) => put(sheet, 0, column, cell));
  }
  return { rows, revision };
}

/** Every change as mutations with what undoes them, sheets first. */
function mutations(book: Book, batch: WriteBatch, rows: ReadonlyMap<string, CellRows>) {
  const unitId = book.workbook().getUnitId();
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  const added = (batch.addSheets ?? []).filter((name) => !book.find(name));
  for (const [i, name] of added.entries()) {
    const cellValue = rows.get(name) ?? {};
    const dress = batch.dress?.find((one) => one.sheet === name);
    const sheet = newSheet(name, cellValue, dress);
    const params: IInsertSheetMutationParams = { unitId, index: book.sheets().length + i, sheet };
    redo.push({ id: InsertSheetMutation.id, params });
    // The cells come after their sheet: only then does the engine hear of their formulas.
    redo.push({
      id: SetRangeValuesMutation.id,
      params: { unitId, subUnitId: sheet.id, cellValue: dressed(cellValue, dress) },
    });
    undo.unshift({ id: RemoveSheetMutation.id, params: InsertSheetUndoMutationFactory(book.injector, params) });
  }
  for (const [name, cellValue] of rows) {
    if (added.includes(name)) continue;
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: book.sheet(name).getSheetId(), cellValue };
    const back = SetRangeValuesUndoMutationFactory(book.injector, params);
    redo.push({ id: SetRangeValuesMutation.id, params });
    undo.unshift({ id: SetRangeValuesMutation.id, params: back });
  }
  return { redo, undo };
}

/** Throws PortError; then nothing was written. */
export function writeBatch(book: Book, batch: WriteBatch, options: WriteOptions, standing: Standing): WriteResult {
  checkBatch(book, batch, standing);
  const conflict = conflictIn(book, options);
  if (conflict) return { conflict };
  const { rows, revision } = cellsBySheet(book, batch, options.by ?? '');
  const { redo, undo } = mutations(book, batch, rows);
  const { result, error } = sequenceExecute(redo, book.injector.get(ICommandService));
  if (!result) throw new PortError('other', String(error ?? batch.label));
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.workbook().getUnitId(),
    undoMutations: undo,
    redoMutations: redo,
  });
  return { revision };
}
