/** TD_PHIEU: votes as an exact share of a declared base, held against a threshold. */
import {
  compare,
  Exact,
  multiply,
  rational,
  rationalText,
  roundTo,
  showExact,
  shownShare,
  type Target,
} from '../core/amount';
import type { Argument, FunctionError, FunctionSpec, Param } from './model';
import { failure, isFailure } from './read/failure';
import { choiceArg, wholeArg } from './read/scalar';
import { MORE_THAN_HALF, thresholdArg } from './read/threshold';
import { word } from './read/words';

type Base = 'members' | 'present' | 'valid';

const BASES: readonly (readonly [string, Base])[] = [
  ['tổng số thành viên', 'members'],
  ['số có mặt', 'present'],
  ['số phiếu hợp lệ', 'valid'],
];

const count = (name: string, vi: string, en: string, example: string, optional = false): Param => ({
  name,
  type: 'number',
  ...(optional ? { optional } : {}),
  help: { vi, en },
  example,
});

export const TD_PHIEU: FunctionSpec = {
  id: 'TD_PHIEU',
  help: {
    vi: 'Kết quả bỏ phiếu: số phiếu đồng ý trên tổng, tỷ lệ, đạt hay chưa đạt, thiếu mấy phiếu',
    en: 'Result of a vote: votes in favour, share, met or not, votes missing',
  },
  params: [
    count('tong_so', 'Tổng số thành viên Hội đồng', 'Members of the council', '9'),
    count('dong_y', 'Số phiếu đồng ý', 'Votes in favour', '7'),
    count('khong_dong_y', 'Số phiếu không đồng ý', 'Votes against', '1'),
    count('khong_hop_le', 'Số phiếu không hợp lệ; để trống là 0', 'Invalid votes; 0 when left out', '1', true),
    count(
      'vang',
      'Số thành viên vắng; để trống thì tính phần còn lại',
      'Members absent; the rest when left out',
      '0',
      true,
    ),
    {
      name: 'nguong',
      type: 'threshold',
      optional: true,
      help: {
        vi: 'Ngưỡng: 80%, "2/3", "> 1/2"; để trống là quá nửa',
        en: 'Threshold: 80%, "2/3", "> 1/2"; more than half when left out',
      },
      example: '80%',
    },
    {
      name: 'tinh_tren',
      type: 'text',
      optional: true,
      help: {
        vi: 'Tính trên "tổng số thành viên" (mặc định), "số có mặt" hoặc "số phiếu hợp lệ"',
        en: 'Share of "tổng số thành viên" (all members, the default), "số có mặt" (present) or "số phiếu hợp lệ" (valid votes)',
      },
      example: '"tổng số thành viên"',
    },
  ],
  vectorised: ['tong_so', 'dong_y', 'khong_dong_y', 'khong_hop_le', 'vang'],
  result: 'scalar',
  example: {
    formula: '=TD_PHIEU(9;7;1;1;0;80%;"tổng số thành viên")',
    shows: '7/9 (77,78%), chưa đạt, thiếu 1 phiếu',
  },
  compute([membersArg, yesArg, noArg, invalidArg, absentArg, thresholdCell, baseArg]) {
    const votes = readVotes([membersArg, yesArg, noArg, invalidArg, absentArg]);
    if (isFailure(votes)) return votes;
    const target = thresholdArg(thresholdCell, MORE_THAN_HALF);
    if (isFailure(target)) return target;
    const base = choiceArg(baseArg, 'tinh_tren', BASES);
    if (typeof base !== 'string') return base;
    const whole = votes[base];
    return whole === 0 ? failure('votesNone') : verdict(votes.yes, whole, target);
  },
};

type Votes = Readonly<Record<Base | 'yes', number>>;

function readVotes(args: readonly (Argument | undefined)[]): Votes | FunctionError {
  const names = ['tong_so', 'dong_y', 'khong_dong_y', 'khong_hop_le', 'vang'];
  const read = names.map((name, i) => wholeArg(args[i] ?? null, name, { min: 0, max: 1_000_000, otherwise: 0 }));
  const broken = read.find((one) => typeof one !== 'number');
  if (broken !== undefined) return broken as FunctionError;
  const [members, yes, no, invalid, said] = read as [number, number, number, number, number];
  const absentGiven = args[4] !== null && args[4] !== undefined;
  const absent = absentGiven ? said : Math.max(0, members - yes - no - invalid);
  const sum = yes + no + invalid + absent;
  if (sum !== members) return failure('votesSum', { sum, members });
  return { yes, members, present: members - absent, valid: yes + no };
}

function verdict(yes: number, whole: number, target: Target): string {
  const share = rational(new Exact(String(yes)), new Exact(String(whole)));
  const order = compare(share, target.share);
  const met = target.strict ? order > 0 : order >= 0;
  const found = { votes: `${yes}/${whole}`, percent: showExact(shownShare(share, 2, target), 2) };
  if (met) return word('functions.votesMet', found);
  return word('functions.votesUnmet', { ...found, missing: votesMissing(yes, whole, target) });
}

/** Least number of further votes in favour. */
function votesMissing(yes: number, whole: number, target: Target): number {
  const wanted = multiply(target.share, rational(new Exact(String(whole))));
  const least = Number(roundTo(wanted, 0, 'up').toFixed(0));
  const onTheLine = rationalText(wanted) === String(least);
  return (target.strict && onTheLine ? least + 1 : least) - yes;
}
