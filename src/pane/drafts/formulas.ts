/** The draft that writes plain formulas beside a table: rate, met or not, what is still to disburse. */
import { at, cellRef, columnLetter, type Grid, isBlank, formulaAt, type Ref, type WrittenCell } from '../../core/cell';
import { type AttainmentCells, nativeRate, nativeShortfall, nativeVerdict } from '../../functions/native';
import { type Message, message } from '../../messages';
import type { Draft, DraftLine } from '../model/draft';
import { recognised, type Recognised } from '../model/recognised';
import type { State } from '../model/state';
import { readable } from './readable';

interface ColumnPlan {
  readonly heading: string;
  readonly format?: string;
  readonly make: (cells: AttainmentCells) => string;
}

const PERCENT = '0.00%';

/**
 * Formulas for the table's data and total rows, from column `first` on, or from the first empty columns right of
 * the table. A sentence where the table's columns are not known.
 */
export function formulasDraft(
  state: State,
  tableAt: number,
  first: number | null,
  headings: { readonly rate: string; readonly met: string; readonly remaining: (unit: string) => string },
): Draft | Message {
  const { assessment, grids, dates, capabilities } = state;
  const data = assessment!.data[tableAt]!;
  const { table } = data;
  const grid = grids.find((one) => one.ref.sheet === table.sheet)!;
  const found = recognised(data, grid, dates!.dataAt);
  if (!found.plan || !found.disbursed) return message('pane.formulas.noColumns', { sheet: table.sheet });
  const [plan, disbursed] = [found.plan.column.column, found.disbursed.column.column];
  const columns: readonly ColumnPlan[] = [
    { heading: headings.rate, format: PERCENT, make: (cells) => nativeRate(cells) },
    { heading: headings.met, make: nativeVerdict },
    { heading: headings.remaining(found.unit), make: nativeShortfall },
  ];
  const rows = rowsOf(found, data.rows, grid);
  const top = table.headerRows[1];
  const left =
    first ??
    firstEmpty(
      grid,
      table.columns.map((one) => one.column),
      top,
      rows[rows.length - 1]!,
      columns.length,
    );
  const cellsIn = (row: number): AttainmentCells => ({
    disbursed: `${columnLetter(disbursed)}${row + 1}`,
    plan: `${columnLetter(plan)}${row + 1}`,
    unit: found.unit,
  });
  const height = rows[rows.length - 1]! - top + 1;
  const cells: WrittenCell[][] = Array.from({ length: height }, () => columns.map(() => ({ blank: true })));
  columns.forEach(({ heading, format, make }, i) => {
    cells[0]![i] = { text: heading };
    for (const row of rows) {
      const formula = make(cellsIn(row));
      cells[row - top]![i] = format === undefined ? { formula } : { formula, format };
    }
  });
  const range: Ref = { sheet: table.sheet, row: top, column: left, rows: height, columns: columns.length };
  const lines: DraftLine[] = columns.map(({ heading, make }, i) => ({
    ref: { ...range, column: left + i, columns: 1 },
    what: message('pane.formulas.line', { what: heading, n: rows.length }),
    sample: readable(make(cellsIn(rows[0]!)), capabilities?.listSeparator ?? ';'),
  }));
  return {
    title: message('pane.formulas.title'),
    lines,
    addSheets: [],
    batch: { label: 'Thi đua: ghi công thức', ranges: [{ range, cells }] },
    ifRevision: {},
    occupied: taken(grid, range),
    table: tableAt,
  };
}

/** Data rows, and the totals that hold a plan. */
function rowsOf({ table, plan }: Recognised, data: readonly number[], grid: Grid): readonly number[] {
  const totals = table.rowKinds.flatMap((kind, i) => {
    const row = table.dataRows[0] + i;
    const holds = typeof at(grid, row, plan!.column.column) === 'number';
    return (kind === 'total' || kind === 'subtotal' || kind === 'group') && holds ? [row] : [];
  });
  return [...data, ...totals].sort((a, b) => a - b);
}

/** The first run of empty columns right of the table. */
function firstEmpty(grid: Grid, used: readonly number[], top: number, bottom: number, width: number): number {
  let left = Math.max(...used) + 1;
  for (let column = left; column < left + width; column++) {
    const range = { sheet: grid.ref.sheet, row: top, column, rows: bottom - top + 1, columns: 1 };
    if (taken(grid, range).length > 0) left = column + 1;
  }
  return left;
}

/** Cells of a range that hold anything. */
function taken(grid: Grid, range: Ref): Ref[] {
  const found: Ref[] = [];
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const holds = !isBlank(at(grid, row, column)) || formulaAt(grid, row, column) !== null;
      if (holds) found.push(cellRef(range.sheet, row, column));
    }
  }
  return found;
}
