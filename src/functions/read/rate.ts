/** The rate a cell shows: on the right side of its target, and never 100% before 100% is reached. */
import { type Dong, FULL_TARGET, ratioOf, reaches, roundTo, shownPercent, type Target } from '../../core/amount';

/** A fraction with `digits` + 2 decimals as the number of a cell. `plan` must not be 0. */
export function shownRate(disbursed: Dong, plan: Dong, digits = 2, target: Target = FULL_TARGET): number {
  const percent = shownPercent(disbursed, plan, digits, target);
  const early = percent.gte('100') && !reaches(disbursed, plan);
  const shown = early ? roundTo(ratioOf(disbursed, plan), digits + 2, 'down') : percent.times('0.01');
  return Number(shown.toString());
}
