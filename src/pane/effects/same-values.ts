/** Whether two readings of a sheet hold the same values at the same places, however each was trimmed. */
import { at, type Cell, type Grid, isError, looksEmpty } from '../../core/cell';

export function sameValues(a: Grid, b: Grid): boolean {
  const rows = [Math.min(a.ref.row, b.ref.row), Math.max(a.ref.row + a.ref.rows, b.ref.row + b.ref.rows)] as const;
  const left = Math.min(a.ref.column, b.ref.column);
  const right = Math.max(a.ref.column + a.ref.columns, b.ref.column + b.ref.columns);
  for (let row = rows[0]; row < rows[1]; row++) {
    for (let column = left; column < right; column++) {
      if (!sameCell(at(a, row, column), at(b, row, column))) return false;
    }
  }
  return true;
}

/** A blank and the empty text look alike to hosts that cannot tell them apart. */
function sameCell(a: Cell, b: Cell): boolean {
  if (isError(a)) return isError(b) && a.error === b.error;
  return a === b || (looksEmpty(a) && looksEmpty(b));
}
