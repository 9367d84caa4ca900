/** Whether two readings of a sheet hold the same values at the same places. */
import { type Cell, type Grid, isError } from '../../core/cell';

export function sameValues(a: Grid, b: Grid): boolean {
  if (a.ref.row !== b.ref.row || a.ref.column !== b.ref.column || a.values.length !== b.values.length) return false;
  return a.values.every((cells, row) => {
    const others = b.values[row]!;
    return cells.length === others.length && cells.every((cell, column) => sameCell(cell, others[column]!));
  });
}

function sameCell(a: Cell, b: Cell): boolean {
  if (isError(a)) return isError(b) && a.error === b.error;
  return a === b;
}
