/** TD_TYLE: the disbursement rate, rounded as bodies print it but never up to 100% before 100% is reached. */

import { textOf } from '../core/cell';
import type { FunctionSpec } from './model';
import { DISBURSED, PLAN, UNIT } from './params';
import { isFailure } from './read/failure';
import { moneyArgs } from './read/money';
import { shownRate } from './read/rate';
import { cellOf, wholeArg } from './read/scalar';
import { NO_RATE, noVerdict, word } from './read/words';

export const TD_TYLE: FunctionSpec = {
  id: 'TD_TYLE',
  help: {
    vi: 'Tỷ lệ giải ngân, làm tròn như số in nhưng không bao giờ thành 100% khi chưa đủ 100%',
    en: 'Disbursement rate, rounded as printed but never up to 100% before 100% is reached',
  },
  params: [
    DISBURSED,
    PLAN,
    {
      name: 'so_le',
      type: 'number',
      optional: true,
      help: {
        vi: 'Số chữ số thập phân của tỷ lệ phần trăm, 0 đến 6; để trống là 2',
        en: 'Decimals of the percentage, 0 to 6; 2 when left out',
      },
      example: '2',
    },
    {
      name: 'khong_ke_hoach',
      type: 'text',
      optional: true,
      help: {
        vi: 'Ghi gì khi không có kế hoạch vốn; để trống là "–"',
        en: 'What to show without a capital plan; "–" when left out',
      },
      example: '"–"',
    },
    UNIT,
  ],
  vectorised: ['giai_ngan', 'ke_hoach'],
  result: 'scalar',
  example: { formula: '=TD_TYLE(H7;F7;2)', shows: '0,9999' },
  compute([disbursed, plan, digitsArg, noPlan, unit]) {
    const money = moneyArgs(disbursed, plan, unit);
    if (isFailure(money)) return money;
    const digits = wholeArg(digitsArg, 'so_le', { min: 0, max: 6, otherwise: 2 });
    if (isFailure(digits)) return digits;
    if (money === null) return '';
    const without = noVerdict(money);
    if (without === 'negativePlan') return word('functions.negativePlan');
    if (without !== null) return noPlan ? textOf(cellOf(noPlan)) : NO_RATE;
    return shownRate(money.disbursed, money.plan, digits);
  },
};
