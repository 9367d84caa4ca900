/** Whether an amount reaches a share of a plan, how much is missing, and how the rate is shown. */
import { compareDong, type Dong, exactDong, isZeroDong, subtractDong } from './dong';
import { Exact } from './exact';
import { compare, multiply, rational, type Rational, ratioOf, roundTo } from './rational';
import { groupDigits } from './format';

export const WHOLE: Rational = rational(new Exact('1'));
const HUNDRED = rational(new Exact('100'));

/** A condition on a rate. `strict` means "more than". */
export interface Target {
  readonly share: Rational;
  readonly strict: boolean;
}

export const FULL_TARGET: Target = { share: WHOLE, strict: false };

/** disbursed × den ≥ plan × num (or >). Exact; never divides, so plan may be 0. */
export function reaches(disbursed: Dong, plan: Dong, target: Target = FULL_TARGET): boolean {
  if (target.share === WHOLE) return compareDong(disbursed, plan) >= (target.strict ? 1 : 0);
  const left = exactDong(disbursed).times(target.share.den);
  const right = exactDong(plan).times(target.share.num);
  return target.strict ? left.gt(right) : left.gte(right);
}

/** Whole đồng still to disburse until the target is reached; 0 once it is. */
export function shortfall(disbursed: Dong, plan: Dong, target: Target = FULL_TARGET): Dong {
  if (reaches(disbursed, plan, target)) return 0;
  if (target.share === WHOLE) return subtractDong(plan, target.strict ? subtractDong(disbursed, 1) : disbursed);
  const wanted = rational(exactDong(plan).times(target.share.num), target.share.den);
  const least = roundTo(wanted, 0, 'up');
  const missing = subtractDong(least, disbursed);
  // "More than" a whole number of đồng needs one đồng beyond it.
  return target.strict && least.times(wanted.den).eq(wanted.num) ? subtractDong(missing, -1) : missing;
}

/**
 * The rate in percent as it may be shown beside a target: rounded half-up as public bodies print it, but
 * towards the side of the target on which the rate really is. So shown ≥ target ⇔ reached.
 * `plan` must not be 0.
 */
export function shownPercent(disbursed: Dong, plan: Dong, digits = 2, target: Target = FULL_TARGET): Exact {
  return shownShare(ratioOf(disbursed, plan), digits, target);
}

/** The same for a fraction that is no amount (votes, marks). */
export function shownShare(share: Rational, digits = 2, target: Target = FULL_TARGET): Exact {
  const percent = multiply(share, HUNDRED);
  const line = multiply(target.share, HUNDRED);
  const reached = target.strict ? compare(percent, line) > 0 : compare(percent, line) >= 0;
  const half = roundTo(percent, digits);
  const against = compare(rational(half.times(new Exact(`1e${digits}`)), new Exact(`1e${digits}`)), line);
  const looksReached = target.strict ? against > 0 : against >= 0;
  if (looksReached === reached) return half;
  return roundTo(percent, digits, reached ? 'up' : 'down');
}

/** '99,99%': always with its digits, grouped as Vietnamese text. */
export function showPercent(disbursed: Dong, plan: Dong, digits = 2, target: Target = FULL_TARGET): string {
  return `${groupDigits(shownPercent(disbursed, plan, digits, target).toFixed(digits))}%`;
}

/** Whether plan and disbursed contradict each other. */
export function amountProblem(disbursed: Dong, plan: Dong): 'negative-plan' | 'outside-plan' | null {
  if (compareDong(plan, 0) < 0) return 'negative-plan';
  return isZeroDong(plan) && compareDong(disbursed, 0) > 0 ? 'outside-plan' : null;
}
