/** A workbook from a file as Google Sheets would hold it: dates as Date objects, formulas beside what they show. */
import type { Grid } from '../../../src/core/cell';
import { isError } from '../../../src/core/cell';
import { type BookState, bookOf, type SheetState } from '../../fakes/apps-script';

const DATE_FORMAT = /d.*m.*y|m.*d.*y/i;

function dateOf(serial: number): Date {
  return new Date(1899, 11, 30 + Math.floor(serial));
}

function fill(sheet: SheetState, grid: Grid): void {
  const { ref, values, formulas, numberFormats, fonts, merges } = grid;
  sheet.maxRows = Math.max(sheet.maxRows, ref.row + ref.rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, ref.column + ref.columns);
  sheet.merges = (merges ?? []).map(({ row, column, rows, columns }) => ({
    row: row + 1,
    column: column + 1,
    rows,
    columns,
  }));
  sheet.hiddenRows = (grid.hiddenRows ?? []).map((row) => row + 1);
  sheet.hiddenColumns = (grid.hiddenColumns ?? []).map((column) => column + 1);
  values.forEach((row, r) =>
    row.forEach((cell, c) => {
      const format = numberFormats?.[r]?.[c] ?? 'General';
      const plain = isError(cell) ? cell.error : (cell ?? '');
      sheet.cells[`${ref.row + r + 1},${ref.column + c + 1}`] = {
        value: typeof plain === 'number' && DATE_FORMAT.test(format) ? dateOf(plain) : plain,
        formula: formulas?.[r]?.[c] ?? '',
        format,
        font: fonts?.[r]?.[c] ?? 'Times New Roman',
      };
    }),
  );
}

export function filled(grids: readonly Grid[]): BookState {
  const state = bookOf(Object.fromEntries(grids.map((grid) => [grid.ref.sheet, []])));
  grids.forEach((grid, i) => fill(state.sheets[i]!, grid));
  return state;
}
