/** The plan a progress report is held against, and the same money against every other plan. */
import { message, say } from '../../../../messages';
import type { Attainment } from '../../../assessment/model';
import { showDay } from '../../../cell';
import type { PlanKind } from '../../../disbursement';
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { attained, attainedTable, rateText } from './attained';
import { planOf, planText } from './foot';
import { para } from './words';

/** The one of the rule set, else the first that the whole has. */
export function reportPlan(input: PaperInput): PlanKind {
  return planOf(input) ?? attained(input, 'whole')[0]?.planKind ?? 'plan.province';
}

/** 'Kế hoạch vốn tỉnh giao', with "ước" where it is an estimate: one line for each denominator. */
function planLabel({ planKind, basis }: Attainment): string {
  const label = say('vi', message(`role.${planKind}`));
  return basis === 'estimate' ? `${label} (ước)` : label;
}

/** The same money against every plan, actual then estimated. */
export function everyPlan(rows: readonly Attainment[], input: PaperInput): Block[] {
  return [
    para(
      'Cùng số tiền đã giải ngân, tỷ lệ khác nhau tùy so với kế hoạch nào; mỗi dòng dưới đây nêu rõ kế hoạch được so sánh.',
    ),
    ...attainedTable(rows, 'So với kế hoạch nào', input, planLabel),
  ];
}

/** 'So với kế hoạch khác: kế hoạch vốn giao đầu năm 97,95%; ước đến 31/01/2023: …'. Nothing where there is one plan. */
export function otherPlans(rows: readonly Attainment[], main: Attainment | undefined, input: PaperInput): Block[] {
  const others = rows.filter((each) => each !== main);
  if (others.length === 0) return [];
  const told = (basis: Attainment['basis']) =>
    others
      .filter((each) => each.basis === basis)
      .map((each) => `${planText(each.planKind)} ${rateText(each, input)}`)
      .join('; ');
  const estimated = others.find(({ basis }) => basis === 'estimate');
  const [actual, estimate] = [told('actual'), told('estimate')];
  return [
    ...(actual === '' ? [] : [para(`Cùng số tiền đó so với kế hoạch khác: ${actual}.`)]),
    ...(estimated === undefined ? [] : [para(`Ước giải ngân đến ${showDay(estimated.asOf)} so với: ${estimate}.`)]),
  ];
}
