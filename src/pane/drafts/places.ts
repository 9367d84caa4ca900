/** Where formulas may stand beside a table: which rows, which columns, and what is in the way. */
import { at, cellRef, formulaAt, type Grid, isBlank, type Ref } from '../../core/cell';
import type { Recognised } from '../model/recognised';

/** Data rows, and the totals that hold a plan. */
export function formulaRows({ table, plan }: Recognised, data: readonly number[], grid: Grid): readonly number[] {
  const totals = table.rowKinds.flatMap((kind, i) => {
    const row = table.dataRows[0] + i;
    const holds = typeof at(grid, row, plan!.column.column) === 'number';
    return (kind === 'total' || kind === 'subtotal' || kind === 'group') && holds ? [row] : [];
  });
  return [...data, ...totals].sort((a, b) => a - b);
}

/** The first run of empty columns right of the table, from row `top` to row `bottom`. */
export function firstEmpty(grid: Grid, used: readonly number[], top: number, bottom: number, width: number): number {
  let left = Math.max(...used) + 1;
  for (let column = left; column < left + width; column++) {
    const range = { sheet: grid.ref.sheet, row: top, column, rows: bottom - top + 1, columns: 1 };
    if (taken(grid, range).length > 0) left = column + 1;
  }
  return left;
}

/** Cells of a range that hold anything. */
export function taken(grid: Grid, range: Ref): Ref[] {
  const found: Ref[] = [];
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const holds = !isBlank(at(grid, row, column)) || formulaAt(grid, row, column) !== null;
      if (holds) found.push(cellRef(range.sheet, row, column));
    }
  }
  return found;
}
