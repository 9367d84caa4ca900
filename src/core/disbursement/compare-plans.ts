/** "So với kế hoạch nào": the same money against every plan, with running totals and a sentence for the report. */
import { message, type Message } from '../../messages/message';
import { addDong, type Dong, isZeroDong, type Rational, ratioOf, showPercent } from '../amount';
import { amountProblem } from '../amount';

/** One plan and the money paid on it alone; the label is what a reader calls it. */
export interface PlanPart {
  readonly label: string;
  readonly plan: Dong;
  readonly disbursed: Dong;
}

/** The plan together with all parts before it. */
export interface PlanStep extends PlanPart {
  readonly totalPlan: Dong;
  readonly totalDisbursed: Dong;
  /** Exact; null where the running plan is 0 or negative. */
  readonly rate: Rational | null;
}

export function comparePlans(parts: readonly PlanPart[]): readonly PlanStep[] {
  let totalPlan: Dong = 0;
  let totalDisbursed: Dong = 0;
  return parts.map((part) => {
    totalPlan = addDong(totalPlan, part.plan);
    totalDisbursed = addDong(totalDisbursed, part.disbursed);
    const sound = !isZeroDong(totalPlan) && amountProblem(totalDisbursed, totalPlan) === null;
    return { ...part, totalPlan, totalDisbursed, rate: sound ? ratioOf(totalDisbursed, totalPlan) : null };
  });
}

/** Why printed rates differ: one sentence a step, ready for a report. */
export function explainComparison(steps: readonly PlanStep[], digits = 2): readonly Message[] {
  return steps.map((step, index) => {
    const rate = step.rate === null ? '–' : showPercent(step.totalDisbursed, step.totalPlan, digits);
    return message(index === 0 ? 'attainment.comparedFirst' : 'attainment.comparedNext', { plan: step.label, rate });
  });
}
