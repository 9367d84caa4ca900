/** Reading cells for the port: exact values, in slices so that the page keeps answering. */
import type { Worksheet } from '@univerjs/core';
import type { Area, Cell, Grid, Ref } from '../../../core/cell';
import { type Facet, PortError, type ReadOptions, type ReadRequest } from '../../../ports/workbook';
import type { Book } from '../univer/book';
import { inSlices } from '../../../work';

function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function mergesOf(sheet: Worksheet): Area[] {
  return sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  }));
}

function hiddenOf(first: number, count: number, visible: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, i) => first + i).filter((index) => !visible(index));
}

function layoutOf(sheet: Worksheet, area: Area, facets: readonly Facet[]): Partial<Grid> {
  return {
    ...(facets.includes('merges') && { merges: mergesOf(sheet) }),
    ...(facets.includes('hidden') && {
      hiddenRows: hiddenOf(area.row, area.rows, (row) => sheet.getRowVisible(row)),
      hiddenColumns: hiddenOf(area.column, area.columns, (column) => sheet.getColVisible(column)),
    }),
  };
}

/** One grid, trimmed to the used range; a single blank cell where nothing is used. Throws PortError. */
export async function readGrid(book: Book, { range, facets }: ReadRequest, options: ReadOptions): Promise<Grid> {
  if (options.signal?.aborted) throw new PortError('cancelled', range.sheet);
  const sheet = book.sheet(range.sheet);
  const cells = book.cells(sheet);
  const used = cells.used();
  const area = (used && intersection(range, used)) ?? { row: range.row, column: range.column, rows: 1, columns: 1 };
  const styles = book.workbook().getStyles();
  const want = (facet: Facet) => facets.includes(facet);
  const values: Cell[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  const fonts: (string | null)[][] = [];
  const line = <T>(row: number, read: (row: number, column: number) => T): T[] =>
    Array.from({ length: area.columns }, (_, i) => read(row, area.column + i));
  const styleAt = (row: number, column: number) => styles.getStyleByCell(sheet.getCellRaw(row, column));
  const readRow = (index: number) => {
    const row = area.row + index;
    values.push(line(row, cells.value));
    if (want('formulas')) formulas.push(line(row, cells.formula));
    if (want('numberFormats')) numberFormats.push(line(row, (r, c) => styleAt(r, c)?.n?.pattern ?? 'General'));
    if (want('fonts')) fonts.push(line(row, (r, c) => styleAt(r, c)?.ff ?? null));
  };
  await inSlices(area.rows, readRow, options);
  const ref: Ref = { sheet: range.sheet, ...area };
  return {
    ref,
    values,
    ...(want('formulas') && { formulas }),
    ...(want('numberFormats') && { numberFormats }),
    ...(want('fonts') && { fonts }),
    ...layoutOf(sheet, area, facets),
  };
}
