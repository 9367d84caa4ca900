/** TD_CONLAI: how much is still to disburse until the target is reached. */
import { shortfall } from '../core/amount';
import type { FunctionSpec } from './model';
import { DISBURSED, PLAN, TARGET, UNIT } from './params';
import { isFailure } from './read/failure';
import { backToUnit, moneyArgs } from './read/money';
import { thresholdArg } from './read/threshold';
import { noVerdict, word } from './read/words';

export const TD_CONLAI: FunctionSpec = {
  id: 'TD_CONLAI',
  help: {
    vi: 'Số còn phải giải ngân để đạt mục tiêu, theo đơn vị tính của bảng; đã đạt thì bằng 0',
    en: 'Amount still to disburse until the target is reached, in the unit of the table; 0 once it is',
  },
  params: [DISBURSED, PLAN, TARGET, UNIT],
  vectorised: ['giai_ngan', 'ke_hoach', 'muc_tieu'],
  result: 'scalar',
  example: { formula: '=TD_CONLAI(H8;F8;70%;"triệu")', shows: '1200' },
  compute([disbursed, plan, targetArg, unit]) {
    const money = moneyArgs(disbursed, plan, unit);
    if (isFailure(money)) return money;
    const target = thresholdArg(targetArg);
    if (isFailure(target)) return target;
    if (money === null) return '';
    const without = noVerdict(money);
    if (without === 'negativePlan') return word('functions.negativePlan');
    if (without !== null) return 0;
    return backToUnit(shortfall(money.disbursed, money.plan, target), money.decimals);
  },
};
