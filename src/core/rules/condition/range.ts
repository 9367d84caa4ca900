/** Arithmetic of ranges: what two share, what a list leaves uncovered. Exact. */
import { compare, type Rational } from '../../amount';
import type { Bound, Range } from './model';

/** Orders two lower ends: −1 when `a` starts earlier. No end starts first. */
function compareLow(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compare(a.value, b.value) || Number(b.closed) - Number(a.closed);
}

/** Orders two upper ends: −1 when `a` stops earlier. No end stops last. */
function compareHigh(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a.value, b.value) || Number(a.closed) - Number(b.closed);
}

/** True where no number lies in the range. */
export function isEmpty({ low, high }: Range): boolean {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

/** Whether a number lies in the range. */
export function includes({ low, high }: Range, value: Rational): boolean {
  const above = low === null ? 1 : compare(value, low.value);
  const below = high === null ? -1 : compare(value, high.value);
  return (above > 0 || (above === 0 && low!.closed)) && (below < 0 || (below === 0 && high!.closed));
}

/** The numbers of both ranges; null where there are none. */
export function shared(a: Range, b: Range): Range | null {
  const range = {
    low: compareLow(a.low, b.low) >= 0 ? a.low : b.low,
    high: compareHigh(a.high, b.high) <= 0 ? a.high : b.high,
  };
  return isEmpty(range) ? null : range;
}

/** Where one range stops, the next number starts: the end seen from the other side. */
function beyond(bound: Bound): Bound {
  return { ...bound, closed: !bound.closed };
}

/** The parts of `whole` that no range of the list covers, in ascending order. */
export function uncovered(ranges: readonly Range[], whole: Range): Range[] {
  const gaps: Range[] = [];
  let rest: Range | null = whole;
  for (const range of [...ranges].sort((a, b) => compareLow(a.low, b.low))) {
    if (rest === null) break;
    if (range.low !== null) {
      const before = shared(rest, { low: null, high: beyond(range.low) });
      if (before !== null) gaps.push(before);
    }
    rest = range.high === null ? null : shared(rest, { low: beyond(range.high), high: null });
  }
  if (rest !== null) gaps.push(rest);
  return gaps;
}
