/** Words that stand in cells. Always Vietnamese, so that COUNTIF and printing work for everybody. */
import { amountProblem, isZeroDong } from '../../core/amount';
import { say } from '../../messages';
import { message } from '../../messages/message';
import type { Money } from './money';

export const word = (key: string, args: Record<string, string | number> = {}): string => say('vi', message(key, args));

/** A plan of zero has no rate. */
export const NO_RATE = '–';

/** Why an amount has no verdict; null where it has one. Native formulas say the same words. */
export function noVerdict(money: Money | null): 'noData' | 'negativePlan' | 'outside' | 'noPlan' | null {
  if (money === null) return 'noData';
  const problem = amountProblem(money.disbursed, money.plan);
  if (problem === 'negative-plan') return 'negativePlan';
  if (problem === 'outside-plan') return 'outside';
  return isZeroDong(money.plan) ? 'noPlan' : null;
}
