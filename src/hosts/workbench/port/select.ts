/** Where the user stands in the grid, and bringing them somewhere. */
import { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ScrollToCellOperation } from '@univerjs/preset-sheets-core';
import type { Ref } from '../../../core/cell';
import { PortError } from '../../../ports/workbook';
import type { Book } from '../univer/book';

/** Rows and columns that are brought into sight beyond a cell, so that it does not stand at the very edge. */
const AROUND = { rows: 4, columns: 1 };

export function selection(api: FUniver): Ref | null {
  const workbook = api.getActiveWorkbook();
  const range = workbook?.getActiveRange()?.getRange();
  if (!workbook || !range) return null;
  return {
    sheet: workbook.getActiveSheet().getSheetName(),
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Shows the sheet, selects the range and scrolls it into sight. Throws PortError 'no-sheet'. */
export async function select(api: FUniver, book: Book, ref: Ref): Promise<void> {
  book.sheet(ref.sheet);
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(ref.sheet);
  if (!workbook || !sheet) throw new PortError('no-sheet', ref.sheet);
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) {
    workbook.setActiveSheet(sheet);
    await new Promise((go) => setTimeout(go, 50));
  }
  const rows = Math.min(ref.rows, sheet.getMaxRows() - ref.row);
  const columns = Math.min(ref.columns, sheet.getMaxColumns() - ref.column);
  const range = sheet.getRange(ref.row, ref.column, Math.max(1, rows), Math.max(1, columns));
  sheet.setActiveRange(range);
  const last = { row: sheet.getMaxRows() - 1, column: sheet.getMaxColumns() - 1 };
  reveal(book, Math.min(last.row, ref.row + AROUND.rows), Math.min(last.column, ref.column + AROUND.columns));
  reveal(book, ref.row, ref.column);
}

/** Scrolls as little as needed, beside frozen rows and columns and not under them. */
function reveal(book: Book, row: number, column: number): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const unitId = book.workbook().getUnitId();
  book.injector.get(ICommandService).syncExecuteCommand(ScrollToCellOperation.id, { unitId, range });
}
