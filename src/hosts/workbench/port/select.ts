/** Where the user stands in the grid, and bringing them somewhere. */
import type { FUniver } from '@univerjs/core/facade';
import type { Ref } from '../../../core/cell';
import { PortError } from '../../../ports/workbook';
import type { Book } from '../univer/book';

/** Rows and columns left visible around a cell that is scrolled to. */
const AROUND = { rows: 4, columns: 2 };

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
  sheet.scrollToCell(Math.max(0, ref.row - AROUND.rows), Math.max(0, ref.column - AROUND.columns));
}
