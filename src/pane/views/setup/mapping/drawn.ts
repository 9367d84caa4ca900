/** The part of a sheet that is drawn: heading rows with their merges, the first rows, the last one, the total. */
import { exactOf, showExact } from '../../../../core/amount';
import { at, type Cell, type Grid, isError } from '../../../../core/cell';
import type { RowKind, Table } from '../../../../core/table/model';
import { viewOf } from '../../../../core/table/view';

export interface DrawnCell {
  readonly column: number;
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface DrawnRow {
  readonly row: number;
  /** Null in the heading rows. */
  readonly kind: RowKind | null;
  readonly cells: readonly DrawnCell[];
  /** Rows left out before this one. */
  readonly gap: boolean;
}

/** So many columns and first rows are drawn. */
const COLUMNS = 60;
const FIRST_ROWS = 6;

export function columnsOf(table: Table): readonly number[] {
  return table.columns.slice(0, COLUMNS).map(({ column }) => column);
}

/** Heading rows and the row of column numbers. A merge is one cell; what other cells of it hold is not drawn. */
export function headingRows(table: Table, grid: Grid): readonly DrawnRow[] {
  const [first, last] = table.headerRows;
  const rows = Array.from({ length: last - first + 1 }, (_, i) => drawHeading(table, grid, first + i));
  const number = table.numberingRow;
  return number === null ? rows : [...rows, drawBody(table, grid, number, null, false)];
}

function drawHeading(table: Table, grid: Grid, row: number): DrawnRow {
  const columns = columnsOf(table);
  const view = viewOf(grid);
  const [first, last] = table.headerRows;
  const cells = columns.flatMap((column, i): DrawnCell[] => {
    const area = view.merge(row, column);
    const top = area ? Math.max(area.row, first) : row;
    const left = area ? columns.find((one) => one >= area.column)! : column;
    if (top !== row || left !== column) return [];
    const right = area ? area.column + area.columns : column + 1;
    const width = columns.slice(i).filter((one) => one < right).length;
    const bottom = area ? Math.min(area.row + area.rows - 1, last) : row;
    const text = view.text(area?.row ?? row, area?.column ?? column).trim();
    return [{ column, text, columns: Math.max(1, width), rows: bottom - row + 1 }];
  });
  return { row, kind: null, cells, gap: false };
}

/** The first rows, the last data row, and the totals among those left out. */
export function bodyRows(table: Table, grid: Grid): readonly DrawnRow[] {
  const [first, last] = table.dataRows;
  const shown = new Set<number>();
  for (let row = first; row <= Math.min(last, first + FIRST_ROWS - 1); row++) shown.add(row);
  const total = table.rowKinds.indexOf('total');
  if (total >= 0) shown.add(first + total);
  shown.add(last);
  const rows = [...shown].sort((a, b) => a - b);
  return rows.map((row, i) =>
    drawBody(table, grid, row, table.rowKinds[row - first] ?? null, i > 0 && row > rows[i - 1]! + 1),
  );
}

function drawBody(table: Table, grid: Grid, row: number, kind: RowKind | null, gap: boolean): DrawnRow {
  const view = viewOf(grid);
  const cells = columnsOf(table).map((column) => {
    const cell = at(grid, row, column);
    return { column, text: typeof cell === 'string' ? view.text(row, column) : shown(cell), columns: 1, rows: 1 };
  });
  return { row, kind, cells, gap };
}

function shown(cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return showExact(exactOf(cell));
  return isError(cell) ? cell.error : String(cell);
}
