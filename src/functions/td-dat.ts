/** TD_DAT: whether the target is reached, to the đồng, in words. */
import { reaches } from '../core/amount';
import type { FunctionSpec } from './model';
import { DISBURSED, PLAN, TARGET, UNIT } from './params';
import { isFailure } from './read/failure';
import { moneyArgs } from './read/money';
import { thresholdArg } from './read/threshold';
import { noVerdict, word } from './read/words';

export const TD_DAT: FunctionSpec = {
  id: 'TD_DAT',
  help: {
    vi: 'Cho biết đã đạt mục tiêu hay chưa, chính xác đến từng đồng: "Đạt", "Chưa đạt" hoặc "Không có kế hoạch"',
    en: 'Whether the target is reached, exact to the đồng: "Đạt", "Chưa đạt" or "Không có kế hoạch"',
  },
  params: [DISBURSED, PLAN, TARGET, UNIT],
  vectorised: ['giai_ngan', 'ke_hoach', 'muc_tieu'],
  result: 'scalar',
  example: { formula: '=TD_DAT(H7;F7;100%;"triệu")', shows: 'Chưa đạt' },
  compute([disbursed, plan, targetArg, unit]) {
    const money = moneyArgs(disbursed, plan, unit);
    if (isFailure(money)) return money;
    const target = thresholdArg(targetArg);
    if (isFailure(target)) return target;
    const without = noVerdict(money);
    if (without === 'negativePlan') return word('functions.negativePlan');
    if (without !== null) return word(`attainment.${without}`);
    return word(reaches(money!.disbursed, money!.plan, target) ? 'attainment.met' : 'attainment.unmet');
  },
};
