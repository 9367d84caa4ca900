/** What was changed in the grid → the edits that `patchWorkbook` puts into the file. */
import type { Worksheet } from '@univerjs/core';
import type { Cell, SheetDress, WrittenCell } from '../../../core/cell';
import { HEADING_ROW, SPECS } from '../../../core/store';
import type { CellEdit, NewSheet, WorkbookEdits } from '../../../files';
import type { Book, SheetCells } from '../univer/book';
import type { Touched, TouchedCell } from './touched';

const NEW_WIDTH = 16;

function written(value: Cell, formula: string | null, format: string | undefined): WrittenCell {
  const asked = format === undefined ? {} : { format };
  if (formula !== null) return { formula, ...asked };
  if (value === null) return { blank: true };
  if (typeof value === 'number') return { number: value, ...asked };
  if (typeof value === 'boolean') return { formula: value ? '=TRUE' : '=FALSE' };
  return typeof value === 'string' ? { text: value } : { formula: `=${value.error}` };
}

function formatAt(book: Book, sheet: Worksheet, row: number, column: number): string {
  return book.workbook().getStyles().getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ?? 'General';
}

/** A cell that a spilled formula fills belongs to that formula and is written with it. */
function editOf(book: Book, cells: SheetCells, { row, column, format }: TouchedCell): CellEdit | null {
  if (cells.spilled(row, column)) return null;
  const [value, formula] = [cells.value(row, column), cells.formula(row, column)];
  const now = formatAt(book, cells.sheet, row, column);
  const edit = { row, column, cell: written(value, formula, now === format ? undefined : now) };
  if (formula === null) return edit;
  const spill = book.spillOf(cells.sheet, row, column);
  if (!spill) return { ...edit, value };
  const results = Array.from({ length: spill.rows }, (_, r) =>
    Array.from({ length: spill.columns }, (__, c) => cells.value(spill.row + r, spill.column + c)),
  );
  return { ...edit, value, spill: results };
}

/** A sheet that the file does not have yet, whole. */
function newSheet(book: Book, sheet: Worksheet): NewSheet {
  const cells = book.cells(sheet);
  const used = cells.used();
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const lines = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => read(row, column)));
  const name = sheet.getName();
  const widths = SPECS[name]?.columns.map(({ width }) => width ?? NEW_WIDTH) ?? [];
  return {
    name,
    headings: [HEADING_ROW],
    widths: widths.length > 0 ? widths : Array<number>(columns).fill(NEW_WIDTH),
    cells: lines((row, column) => {
      if (cells.spilled(row, column)) return { blank: true };
      const format = formatAt(book, sheet, row, column);
      return written(cells.value(row, column), cells.formula(row, column), format === 'General' ? undefined : format);
    }),
    values: lines((row, column) => (cells.formula(row, column) === null ? undefined : cells.value(row, column))),
  };
}

/** `inFile`: names of the sheets that the opened file has; `dresses`: how the pane dressed sheets since. */
export function editsOf(
  book: Book,
  touched: Touched,
  inFile: ReadonlySet<string>,
  dresses: ReadonlyMap<string, SheetDress> = new Map(),
): WorkbookEdits {
  const sheets = [];
  for (const [sheet, places] of touched.bySheet()) {
    if (!inFile.has(sheet)) continue;
    const cells = book.cells(book.sheet(sheet));
    const edits = places.map((place) => editOf(book, cells, place)).filter((edit) => edit !== null);
    if (edits.length > 0) sheets.push({ sheet, cells: edits });
  }
  const added = book.sheets().filter((sheet) => !inFile.has(sheet.getName()));
  // A sheet may have been deleted, or its writing undone, since it was dressed.
  const dress = [...dresses.values()].filter(({ sheet }) => book.find(sheet));
  return { sheets, added: added.map((sheet) => newSheet(book, sheet)), dress };
}
