/** Mean and trimmed mean of the marks that several members gave. Exact. */
import { add, compare, divide, parseRational, type Rational, wholeNumber, ZERO } from '../amount';
import type { Item } from '../rules/model';
import { message } from '../../messages/message';
import type { Context } from './context';
import type { Subject } from './facts';
import { belowZero, marksOf } from './marks';
import { known, missing, type Quantity } from './quantity';
import { cellsIn } from './sources';
import { owed } from './usable';

/** Marks below this many are averaged untrimmed: without the highest and the lowest too few would speak. */
const LEAST_TO_TRIM = 3;

/** The trimmed mean leaves out one highest and one lowest mark. A mark that is no number leaves it open. */
export function meanOf(context: Context, subject: Subject, item: Item, trimmed: boolean): Quantity {
  const { rows: marks, undated, says } = marksOf(context, subject, item);
  const src = marks.map((mark) => mark.src);
  // Its number may be the one that lowers the mean: without its day it is neither counted nor left out.
  if (undated.length > 0) return { ...missing([owed(context, subject, item, 'undated')], src), says };
  if (marks.length === 0) return { ...missing([owed(context, subject, item)]), says };
  const values = marks.map(({ value }) => parseRational(value));
  const bad = marks.find((_, i) => values[i] === null);
  if (bad !== undefined) {
    return missing([message('decision.lacks.unreadable', { value: bad.value, cells: cellsIn([bad.src]) })], src);
  }
  const negative = marks.find((_, i) => values[i]!.num.lt(ZERO));
  if (negative !== undefined) return belowZero(negative);
  const sorted = (values as Rational[]).sort(compare);
  const kept = trimmed && sorted.length >= LEAST_TO_TRIM ? sorted.slice(1, -1) : sorted;
  const sum = kept.reduce(add);
  return known(divide(sum, wholeNumber(kept.length)), 'number', {
    src,
    says: [
      message(kept.length < sorted.length ? 'decision.mean.trimmed' : trimmed ? 'decision.mean.few' : 'decision.mean', {
        count: kept.length,
        of: sorted.length,
        cells: cellsIn(src),
      }),
      ...says,
    ],
  });
}
