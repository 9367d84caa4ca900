/** TD_NHIPDO: how much must be disbursed per month, week or day that is left. */
import { pace, type Step } from '../core/disbursement';
import type { FunctionSpec } from './model';
import { DAY, DISBURSED, PLAN, TARGET, UNIT } from './params';
import { isFailure } from './read/failure';
import { backToUnit, moneyArgs } from './read/money';
import { choiceArg, dayArg } from './read/scalar';
import { thresholdArg } from './read/threshold';
import { noVerdict, word } from './read/words';

const STEPS: readonly (readonly [string, Step])[] = [
  ['tháng', 'month'],
  ['tuần', 'week'],
  ['ngày', 'day'],
];

export const TD_NHIPDO: FunctionSpec = {
  id: 'TD_NHIPDO',
  help: {
    vi: 'Mức phải giải ngân bình quân mỗi tháng (tuần, ngày) còn lại để đạt mục tiêu đúng hạn; tháng đang dở vẫn tính',
    en: 'Amount to disburse in each month (week, day) left so that the target is reached in time; a month begun counts',
  },
  params: [
    DISBURSED,
    PLAN,
    DAY,
    {
      name: 'han',
      type: 'date',
      help: { vi: 'Hạn giải ngân (ô hoặc vùng)', en: 'Deadline (a cell or a range)' },
      example: 'DATE(2022;12;31)',
    },
    TARGET,
    {
      name: 'chia',
      type: 'text',
      optional: true,
      help: {
        vi: '"tháng" (mặc định), "tuần" hoặc "ngày"',
        en: '"tháng" (month, the default), "tuần" (week) or "ngày" (day)',
      },
      example: '"tháng"',
    },
    UNIT,
  ],
  vectorised: ['giai_ngan', 'ke_hoach', 'ngay', 'han', 'muc_tieu'],
  result: 'scalar',
  example: { formula: '=TD_NHIPDO(H8;F8;DATE(2022;9;30);DATE(2022;12;31);100%;"tháng")', shows: '1600' },
  compute([disbursed, plan, dayCell, deadlineCell, targetArg, stepArg, unit]) {
    const money = moneyArgs(disbursed, plan, unit);
    if (isFailure(money)) return money;
    const day = dayArg(dayCell, 'ngay');
    if (typeof day !== 'string') return day;
    const deadline = dayArg(deadlineCell, 'han');
    if (typeof deadline !== 'string') return deadline;
    const target = thresholdArg(targetArg);
    if (isFailure(target)) return target;
    const step = choiceArg(stepArg, 'chia', STEPS);
    if (typeof step !== 'string') return step;
    if (money === null) return '';
    const without = noVerdict(money);
    if (without === 'negativePlan') return word('functions.negativePlan');
    if (without !== null) return 0;
    const each = pace({ disbursed: money.disbursed, plan: money.plan, day, deadline, step, target });
    return each === null ? word('attainment.expired') : backToUnit(each, money.decimals);
  },
};
