/** How much has to be paid in each month, week or day that is left. */
import { type Dong, exactDong, rational, roundTo, shortfall, type Target, FULL_TARGET, Exact } from '../amount';
import { type Day, serialOfDay } from '../cell';

export const STEPS = ['month', 'week', 'day'] as const;
export type Step = (typeof STEPS)[number];

/**
 * Steps left after `day` up to and including `deadline`; a month or week that has begun counts, since money can
 * still be paid in it. 0 once the deadline is past.
 */
export function stepsLeft(day: Day, deadline: Day, step: Step): number {
  const days = serialOfDay(deadline) - serialOfDay(day);
  if (days <= 0) return 0;
  if (step === 'day') return days;
  if (step === 'week') return Math.ceil(days / 7);
  const tomorrow = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + 1));
  const [year, month] = [Number(deadline.slice(0, 4)), Number(deadline.slice(5, 7))];
  return (year - tomorrow.getUTCFullYear()) * 12 + month - (tomorrow.getUTCMonth() + 1) + 1;
}

export interface PaceQuestion {
  readonly disbursed: Dong;
  readonly plan: Dong;
  readonly day: Day;
  readonly deadline: Day;
  readonly step: Step;
  /** Left out: 100%. */
  readonly target?: Target;
}

/** Whole đồng to pay per step so that the target is reached in time (rounded up); null when no step is left. */
export function pace(question: PaceQuestion): Dong | null {
  const missing = shortfall(question.disbursed, question.plan, question.target ?? FULL_TARGET);
  if (exactDong(missing).eq('0')) return 0;
  const steps = stepsLeft(question.day, question.deadline, question.step);
  if (steps === 0) return null;
  const each = roundTo(rational(exactDong(missing), new Exact(String(steps))), 0, 'up');
  return each.lte(String(Number.MAX_SAFE_INTEGER)) ? Number(each.toFixed(0)) : each;
}
