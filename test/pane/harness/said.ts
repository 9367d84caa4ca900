/** What the core says about the sample, as the pane prints it: the pane computes nothing of its own. */
import { PRESETS } from '../../../presets';
import { showDong, showPercent } from '../../../src/core/amount';
import { assess, type Attainment } from '../../../src/core/assessment';
import type { Grid } from '../../../src/core/cell';
import type { PlanKind } from '../../../src/core/disbursement';

const DATES = { dataAt: '2022-12-31', lawAt: '2022-12-31' };

/** The rate and what is still to disburse of the whole department against a plan, on the actual basis. */
export function wholeSaid(grids: readonly Grid[], plan: PlanKind): { rate: string; remaining: string } {
  const { attainment } = assess(grids, { rules: PRESETS[0]!, ...DATES });
  const whole = attainment.find((row) => row.kind === 'whole' && row.planKind === plan && row.basis === 'actual');
  return said(whole!);
}

function said({ disbursed, plan, shortfall }: Attainment): { rate: string; remaining: string } {
  return { rate: showPercent(disbursed, plan), remaining: `còn phải giải ngân ${showDong(shortfall!)} đồng` };
}
