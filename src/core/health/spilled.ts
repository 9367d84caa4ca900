/** Cells of a spill that Google's export turned into constants of their own: they stand in the way of the formula. */
import { cellRef, type Grid } from '../cell';
import type { SickCell } from './model';
import { asTyped } from './written-forms';

/** Whether a cell only repeats what another one's spill showed. Which one's, its place must tell. */
function isSpilled(grid: Grid, r: number, c: number): boolean {
  const formula = grid.formulas?.[r]?.[c] ?? null;
  return formula !== null && asTyped(formula)?.damage === 'frozen-spill';
}

/** The block of such cells to the right of and below an exported formula of ours. `meant` is '': nothing was typed there. */
export function spilledCells(grid: Grid, anchors: readonly SickCell[]): SickCell[] {
  return anchors.flatMap(({ cell }) => {
    const [top, left] = [cell.row - grid.ref.row, cell.column - grid.ref.column];
    let columns = 1;
    while (isSpilled(grid, top, left + columns)) columns += 1;
    let rows = 1;
    while (isSpilled(grid, top + rows, left)) rows += 1;
    const cells: SickCell[] = [];
    for (let r = top; r < top + rows; r += 1) {
      for (let c = left; c < left + columns; c += 1) {
        if (!isSpilled(grid, r, c)) continue;
        const place = cellRef(grid.ref.sheet, grid.ref.row + r, grid.ref.column + c);
        const [formula, value] = [grid.formulas![r]![c]!, grid.values[r]![c]!];
        cells.push({ ailment: 'exported', cell: place, formula, value, meant: '' });
      }
    }
    return cells;
  });
}
