/** TD_TIENDO: ahead of or behind the milestone that counts on a day. */
import { compare, type Exact, ratioOf, showExact } from '../core/amount';
import { milestoneAt, pointsFrom } from '../core/disbursement';
import type { FunctionSpec, Result } from './model';
import { DAY, DISBURSED, PLAN, UNIT } from './params';
import { isFailure } from './read/failure';
import { milestonesArg } from './read/milestones';
import { moneyArgs } from './read/money';
import { choiceArg, dayArg } from './read/scalar';
import { NO_RATE, noVerdict, word } from './read/words';

const KINDS = [
  ['chữ', 'words'],
  ['số', 'number'],
] as const;

export const TD_TIENDO: FunctionSpec = {
  id: 'TD_TIENDO',
  help: {
    vi: 'So tỷ lệ giải ngân với mốc tiến độ của ngày: chậm hay vượt bao nhiêu điểm phần trăm',
    en: 'Rate against the milestone of the day: percentage points behind or ahead',
  },
  params: [
    DISBURSED,
    PLAN,
    DAY,
    {
      name: 'moc',
      type: 'range',
      help: {
        vi: 'Bảng mốc hai cột: ngày và tỷ lệ, tăng dần theo ngày; lấy mốc cuối cùng không sau ngày số liệu',
        en: 'Milestones in two columns: date and rate, ascending; the last one not after the date counts',
      },
      example: 'Moc!A2:B5',
    },
    {
      name: 'kieu',
      type: 'text',
      optional: true,
      help: { vi: '"chữ" (mặc định) hoặc "số"', en: '"chữ" for words (the default) or "số" for a number' },
      example: '"số"',
    },
    UNIT,
  ],
  vectorised: ['giai_ngan', 'ke_hoach', 'ngay'],
  result: 'scalar',
  example: {
    formula: '=TD_TIENDO(H8;F8;DATE(2022;9;30);Moc!A2:B5)',
    shows: 'Chậm 10,00 điểm phần trăm',
  },
  compute([disbursed, plan, dayCell, range, kindArg, unit]) {
    const money = moneyArgs(disbursed, plan, unit);
    if (isFailure(money)) return money;
    const day = dayArg(dayCell, 'ngay');
    if (typeof day !== 'string') return day;
    const milestones = milestonesArg(range);
    if (isFailure(milestones)) return milestones;
    const kind = choiceArg<'words' | 'number'>(kindArg, 'kieu', KINDS);
    if (typeof kind !== 'string') return kind;
    if (money === null) return kind === 'words' ? word('attainment.noData') : '';
    const without = noVerdict(money);
    if (without === 'negativePlan') return word('functions.negativePlan');
    if (without !== null) return kind === 'words' ? word(`attainment.${without}`) : NO_RATE;
    const milestone = milestoneAt(milestones, day);
    if (milestone === null) return kind === 'words' ? word('attainment.noMilestone') : NO_RATE;
    const points = pointsFrom(money.disbursed, money.plan, milestone.share);
    if (kind === 'number') return Number(points.times('0.01').toString());
    return inWords(points, compare(ratioOf(money.disbursed, money.plan), milestone.share) < 0);
  },
};

function inWords(points: Exact, behind: boolean): Result {
  if (points.eq('0')) return word('attainment.onMilestone');
  return word(behind ? 'attainment.behind' : 'attainment.ahead', { points: showExact(points.abs(), 2) });
}
