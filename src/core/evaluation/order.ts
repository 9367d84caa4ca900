/** Who stands before whom: by the tie-break quantities in turn, exactly; what is not known may stand anywhere. */
import { compare } from '../amount';
import type { Range } from '../rules/condition';
import type { Tier } from '../rules/model';
import { orderId } from '../rules/quantities';
import type { Context } from './context';
import type { Subject } from './facts';
import { rangeOf } from './quantity';
import { quantity } from './resolve';

/** One range per order quantity; `descending` false puts small values first. */
export type Standing = readonly { readonly range: Range; readonly descending: boolean }[];

export function standingOf(context: Context, tier: Tier, subject: Subject, conditional: boolean): Standing {
  return tier.order.map((id) => {
    const found = quantity(context, orderId(id), subject, conditional ? 'estimate' : 'actual', tier.id);
    return { range: rangeOf(found), descending: !id.startsWith('-') };
  });
}

export type Order = 'before' | 'after' | 'equal' | 'unknown';

export function compareStandings(a: Standing, b: Standing): Order {
  for (const [i, mine] of a.entries()) {
    const order = compareRanges(mine.range, b[i]!.range);
    if (order === null) return 'unknown';
    if (order !== 0) return order > 0 === mine.descending ? 'before' : 'after';
  }
  return 'equal';
}

/** Sign of a − b where every pair of possible values agrees on it, else null. */
function compareRanges(a: Range, b: Range): number | null {
  if (a.low && b.high && compare(a.low.value, b.high.value) > 0) return 1;
  if (a.high && b.low && compare(a.high.value, b.low.value) < 0) return -1;
  if (!a.low || !a.high || !b.low || !b.high) return null;
  const single = compare(a.low.value, a.high.value) === 0 && compare(b.low.value, b.high.value) === 0;
  return single ? 0 : null;
}
