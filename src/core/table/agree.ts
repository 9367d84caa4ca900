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

/** So many rows below are tried. */
const REACH = 400;

/**
 * How many of the rows right below a row it is the sum of, in every amount column; 0 where it is none. `next` gives the
 * following rows one by one.
 */
export function sumsNext(view: View, columns: readonly number[], parent: number, next: readonly number[]): number {
  const guide = columns.find((column) => {
    const cell = view.value(parent, column);
    return typeof cell === 'number' && cell > 0;
  });
  if (guide === undefined) return 0;
  const target = view.value(parent, guide) as number;
  let sum = 0;
  for (let i = 0; i < Math.min(next.length, REACH); i++) {
    const cell = view.value(next[i]!, guide);
    if (typeof cell === 'number') sum += cell;
    const close = Math.abs(sum - target) <= 1 + 1e-9 * target;
    if (i >= 1 && close && sumAgrees(view, columns, parent, next.slice(0, i + 1)) === true) return i + 1;
    if (sum > target * (1 + 1e-9) + 1) return 0;
  }
  return 0;
}
