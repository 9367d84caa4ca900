/** Whether a batch may be written: our sheets, or cells that are empty or were written by us. Throws PortError. */
import { a1, type Area, overlaps } from '../../../core/cell';
import { PortError, type RangeWrite, type WriteBatch } from '../../../ports/workbook';
import type { Book } from '../univer/book';
import { hasOurName, stampedRow } from './ours';

const MOST_CELLS = 500_000;

export interface Standing {
  isProtected(sheet: string): boolean;
  /** Cells that this page wrote since the file was opened. */
  wroteHere(sheet: string, row: number, column: number): boolean;
}

function checkShape({ range, cells }: RangeWrite): void {
  const fits = cells.length === range.rows && cells.every((row) => row.length === range.columns);
  if (!fits) throw new RangeError(`write: the cells do not fit ${range.sheet}!${a1(range)}`);
}

/** An area that cuts a merged area in two cannot hold one value per cell. */
function checkMerges(book: Book, { range }: RangeWrite): void {
  for (const { startRow, startColumn, endRow, endColumn } of book.sheet(range.sheet).getMergeData()) {
    const merge: Area = {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    if (overlaps(merge, range)) throw new PortError('merged-target', `${range.sheet}!${a1(merge)}`);
  }
}

function checkFree(book: Book, { range, cells: next }: RangeWrite, standing: Standing): void {
  const cells = book.cells(book.sheet(range.sheet));
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const stands = cells.formula(row, column) !== null || cells.value(row, column) !== null;
      const leaves = 'blank' in next[row - range.row]![column - range.column]! && !stands;
      if (leaves || !stands || standing.wroteHere(range.sheet, row, column)) continue;
      throw new PortError('occupied', `${range.sheet}!${a1({ row, column, rows: 1, columns: 1 })}`);
    }
  }
}

export function checkBatch(book: Book, batch: WriteBatch, standing: Standing): void {
  for (const name of batch.addSheets ?? []) if (!hasOurName(name)) throw new PortError('not-ours', name);
  for (const { sheet } of batch.dress ?? []) {
    if (!hasOurName(sheet)) throw new PortError('not-ours', sheet);
    if (!book.find(sheet) && !batch.addSheets?.includes(sheet)) throw new PortError('no-sheet', sheet);
  }
  const size = batch.ranges.reduce((sum, { range }) => sum + range.rows * range.columns, 0);
  if (size > MOST_CELLS) throw new PortError('too-large', String(size));
  for (const one of batch.ranges) {
    checkShape(one);
    const { sheet } = one.range;
    if (!book.find(sheet)) {
      if (batch.addSheets?.includes(sheet)) continue;
      throw new PortError('no-sheet', sheet);
    }
    if (standing.isProtected(sheet)) throw new PortError('protected', sheet);
    if (hasOurName(sheet) && (stampedRow(book, sheet).ours || batch.addSheets?.includes(sheet))) continue;
    checkMerges(book, one);
    checkFree(book, one, standing);
  }
}
