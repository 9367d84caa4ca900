/** A sheet in the making: cells with styles, merges, widths; handed to the .xlsx writer as one piece. */
import type { Cell, CellStyle, CellValue, MergeRange, PageSetup, WriteSheet } from 'hucre';

export interface Draft {
  readonly name: string;
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  pageSetup?: PageSetup;
  freeze?: { rows: number; columns: number };
}

export function draft(name: string): Draft {
  return { name, cells: new Map(), merges: [], widths: new Map(), heights: new Map() };
}

/** A constant; null leaves an empty cell that keeps its borders. */
export function put(to: Draft, row: number, column: number, value: CellValue, style: CellStyle): void {
  to.cells.set(`${row},${column}`, { value, style });
}

/** A formula with its leading '=' and the result that a spreadsheet would show. */
export function putFormula(
  to: Draft,
  row: number,
  column: number,
  formula: string,
  result: number | string,
  style: CellStyle,
): void {
  to.cells.set(`${row},${column}`, { value: result, formula: formula.slice(1), formulaResult: result, style });
}

export function merge(to: Draft, row: number, column: number, rows: number, columns: number, style?: CellStyle): void {
  to.merges.push({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 });
  if (!style) return;
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (!to.cells.has(`${r},${c}`)) put(to, r, c, null, style);
    }
  }
}

/** The draft as the writer wants it. */
export function finished(from: Draft): WriteSheet {
  const last = Math.max(0, ...from.widths.keys());
  const columns = Array.from({ length: last + 1 }, (_, column) => ({ width: from.widths.get(column) ?? 9 }));
  return {
    name: from.name,
    columns,
    rows: [],
    cells: from.cells,
    merges: from.merges,
    rowDefs: new Map([...from.heights].map(([row, height]) => [row, { height }])),
    ...(from.pageSetup && { pageSetup: from.pageSetup }),
    ...(from.freeze && { freezePane: from.freeze }),
  };
}
