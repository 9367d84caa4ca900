/** Evidence from arithmetic: is a row the sum of others? Floats are enough to tell; findings are computed exactly elsewhere. */
import type { View } from './view';

/** True where every amount column that is filled agrees, false where one does not, null without any figure to compare. */
export function sumAgrees(
  view: View,
  columns: readonly number[],
  parent: number,
  children: readonly number[],
): boolean | null {
  let compared = false;
  for (const column of columns) {
    const printed = view.value(parent, column);
    if (typeof printed !== 'number' || printed === 0) continue;
    let sum = 0;
    let terms = 0;
    for (const row of children) {
      const cell = view.value(row, column);
      if (typeof cell !== 'number') continue;
      sum += cell;
      terms++;
    }
    if (terms === 0) continue;
    // Printed sums carry the rounding of their terms.
    const tolerance = Math.max(1e-9 * Math.abs(printed), Number.isInteger(printed) ? 0.5 * terms : 1e-6);
    if (Math.abs(sum - printed) > tolerance) return false;
    compared = true;
  }
  return compared ? true : null;
}
