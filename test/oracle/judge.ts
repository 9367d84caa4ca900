/** Holds the engine against the oracle: condition cell, verdict, đồng still missing, and the percent shown. */
import { dongText, parseDongText, ratioOf, shortfall, shownShare, type Target } from '../../src/core/amount';
import { parseCondition, point, rangeHolds } from '../../src/core/rules';
import type { BoundaryCase } from './cases';

/** A sentence about what differs; null where the engine agrees. */
export function disagreement({ cell, disbursed, plan, met, shortfall: expected }: BoundaryCase): string | null {
  const read = parseCondition(cell);
  if ('problem' in read || read.condition.kind !== 'ranges') return `${cell} does not read`;
  const [paid, planned] = [parseDongText(disbursed)!, parseDongText(plan)!];
  const share = ratioOf(paid, planned);
  const verdict = rangeHolds(point(share, ''), read.condition);
  if (verdict !== (met ? 'met' : 'unmet')) return `${disbursed} of ${plan} held against ${cell} is ${verdict}`;
  const { low } = read.condition.ranges[0]!;
  if (low === null || expected === null) return null;
  const target: Target = { share: low.value, strict: !low.closed };
  const lacking = dongText(shortfall(paid, planned, target));
  if (lacking !== String(expected))
    return `${disbursed} of ${plan} held against ${cell} lacks ${lacking}, not ${expected}`;
  const shown = shownShare(share, 2, target);
  const line = low.value.num.times('100').div(low.value.den);
  const looksMet = target.strict ? shown.gt(line) : shown.gte(line);
  return looksMet === met ? null : `${disbursed} of ${plan} shows ${shown.toFixed(2)}% beside ${cell}, met: ${met}`;
}
