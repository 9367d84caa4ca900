/** The spreadsheet of this run: its sheets by name, and ranges clipped to what a sheet has. */
/// <reference types="google-apps-script" />
import type { Area, Ref } from '../../../core/cell';
import { PortError } from '../../../ports/workbook';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.getSheetByName(name);
  if (sheet === null) throw new PortError('no-sheet', name);
  return sheet;
}

export function rangeOf(sheet: Sheet, area: Area): Range {
  return sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
}

export function refOf(sheet: string, range: Range): Ref {
  return { sheet, ...areaOf(range) };
}

export function areaOf(range: Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** The part of an area that lies in the used range; null where nothing does. */
export function clipped(sheet: Sheet, area: Area): Area | null {
  const rows = Math.min(area.rows, sheet.getLastRow() - area.row);
  const columns = Math.min(area.columns, sheet.getLastColumn() - area.column);
  return rows > 0 && columns > 0 ? { row: area.row, column: area.column, rows, columns } : null;
}
