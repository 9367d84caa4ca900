/** Whether any unrounded figures can explain a printed rate: interval arithmetic at the shown precision. */
import { Exact, ZERO } from '../amount';

/** A number as printed, and how many decimals are printed. */
export interface Shown {
  readonly value: Exact;
  readonly digits: number;
}

export type RateVerdict =
  | 'explained'
  /** Only rounding twice (first finer, then again) gives it. */
  | 'double-rounding'
  | 'unexplained';

const HUNDRED = new Exact('100');

/**
 * Judges `rate` (in percent) against plan > 0 and disbursed ≥ 0. Each figure stands for every value that rounds to it.
 * A rate kept below 100% because 100% is not reached is explained too: that is how this product shows rates.
 */
export function judgeRate(plan: Shown, disbursed: Shown, rate: Shown): RateVerdict {
  const half = (digits: number) => new Exact(`5e${-digits - 1}`);
  const [p, d, r] = [half(plan.digits), half(disbursed.digits), half(rate.digits)];
  const low = disbursed.value.minus(d).times(HUNDRED);
  const high = disbursed.value.plus(d).times(HUNDRED);
  const least = plan.value.minus(p);
  const most = plan.value.plus(p);
  const within = (below: Exact, above: Exact) =>
    // low / most ≤ above  and  high / least ≥ below, without dividing
    low.lte(above.times(most)) && (least.lte(ZERO) || high.gte(below.times(least)));
  if (within(rate.value.minus(r), rate.value.plus(r))) return 'explained';
  const unit = r.times(new Exact('2'));
  const keptBelow = rate.value.lt(HUNDRED) && rate.value.plus(unit).gte(HUNDRED) && low.lt(HUNDRED.times(most));
  if (keptBelow && within(rate.value, rate.value.plus(unit))) return 'explained';
  const finer = new Exact(`5e${-rate.digits - 2}`);
  return within(rate.value.minus(r).minus(finer), rate.value.plus(r)) ? 'double-rounding' : 'unexplained';
}

/** Decimals that a number shows: '12.50' typed as 12.5 shows one. */
export function digitsOf(value: number): number {
  const text = String(value);
  if (text.includes('e')) return text.includes('e-') ? Math.min(15, Number(text.split('e-')[1])) : 0;
  return (text.split('.')[1] ?? '').length;
}
