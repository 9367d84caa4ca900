/** Who stands before whom: by the tie-break quantities in turn, exactly; what is not known may stand anywhere. */
import { type Exact, plainWhole, type Rational } from '../amount';
import type { Basis } from '../disbursement';
import type { Range } from '../rules/condition';
import type { Tier } from '../rules/model';
import { orderId } from '../rules/quantities';
import type { Context } from './context';
import type { Subject } from './facts';
import { isWhole, order } from './fractions';
import { rangeOf } from './quantity';
import { quantity } from './resolve';

/** One range per order quantity; `descending` false puts small values first. */
export type Standing = readonly { readonly range: Range; readonly descending: boolean }[];

export function standingOf(context: Context, tier: Tier, subject: Subject, basis: Basis): Standing {
  return tier.order.map((id) => {
    const found = quantity(context, orderId(id), subject, basis, tier.id);
    return { range: rangeOf(found), descending: !id.startsWith('-') };
  });
}

/**
 * A standing as whole numbers: for each quantity in turn where it stands at best and at worst (small is first).
 * Compared instead of fractions, of which only the order matters.
 */
export type Ordinals = readonly { readonly best: number; readonly worst: number }[];

/** Numbers the exact values of all standings, once for all comparisons. */
export function ordinalsOf(standings: readonly Standing[]): Ordinals[] {
  const scales = (standings[0] ?? []).map((_, i) => scaleOf(standings.map((standing) => standing[i]!.range)));
  return standings.map((standing) =>
    standing.map(({ range, descending }, i) => {
      const low = range.low === null ? -Infinity : scales[i]!.get(range.low.value)!;
      const high = range.high === null ? Infinity : scales[i]!.get(range.high.value)!;
      return descending ? { best: -high, worst: -low } : { best: low, worst: high };
    }),
  );
}

/** Ordinal of every value: equal values have one, larger values a larger one. */
function scaleOf(ranges: readonly Range[]): Map<Rational, number> {
  const values = new Set<Rational>();
  for (const { low, high } of ranges) {
    if (low !== null) values.add(low.value);
    if (high !== null) values.add(high.value);
  }
  const sorted = [...values].map((value) => ({ value, near: nearly(value) })).sort(byValue);
  const scale = new Map<Rational, number>();
  let ordinal = 0;
  sorted.forEach((value, i) => {
    if (i > 0 && byValue(sorted[i - 1]!, value) !== 0) ordinal++;
    scale.set(value.value, ordinal);
  });
  return scale;
}

interface Near {
  readonly value: Rational;
  /** As a double: off by less than one part in 10¹⁴. */
  readonly near: number;
}

function nearly({ num, den }: Rational): number {
  return isWhole({ num, den }) ? double(num) : double(num) / double(den);
}

const double = (whole: Exact) => plainWhole(whole) ?? Number(whole.toFixed(0));

/** Exact: doubles only tell apart what lies further apart than they can be wrong; anything closer is compared exactly. */
function byValue(a: Near, b: Near): number {
  const gap = a.near - b.near;
  const safe = (Math.abs(a.near) + Math.abs(b.near)) * 1e-12;
  return gap > safe ? 1 : gap < -safe ? -1 : order(a.value, b.value);
}
