/** Days at the edge: the last day counts, the day after does not; what is undated proves nothing. */
import type { Facts } from '../../../../src/core/evaluation';
import {
  closed,
  DATES,
  decide,
  evidence,
  gate,
  item,
  measure,
  person,
  plan,
  RATE,
  rules,
  spent,
  tier,
  unit,
  votes,
} from '../build';
import { told } from './told';

// The council meets on 20/12/2022, the data are of 31/12/2022: evidence counts to the later of the two.
const SET = rules({
  items: [
    item('a', 'yes-no', { label: 'Chấp hành tốt' }),
    item('hold', 'yes-no', { label: 'Đang xem xét kỷ luật', register: true, owes: 'Văn phòng Sở' }),
    item('binh-xet', 'votes', { label: 'Bình xét', paper: 'biên bản họp bình xét' }),
  ],
  measures: [measure('vote', 'vote share', ['binh-xet'], { label: 'Tỷ lệ phiếu' })],
  gates: [
    gate('good', [{ of: 'a', is: '"yes"' }], { label: 'Chấp hành tốt' }),
    gate('free', [{ of: 'hold', is: '"yes"' }], { label: 'Không có việc chờ kết luận', effect: 'hold' }),
    gate('voted', [{ of: 'vote', is: '' }], { label: 'Được tập thể suy tôn' }),
  ],
  tiers: [tier('g', ['good']), tier('h', ['free']), tier('v', ['voted'])],
});
const A = { subjects: [unit('A')] };
const outcome = (known: Partial<Facts>, of: string, dates = DATES) =>
  decide(SET, { ...A, ...known }, 'A', of, dates).outcome;

test('evidence of the last day counts; of the day after it does not, and that is said', () => {
  const of = (at: string) => ({ evidence: [evidence('A', 'a', 'yes', { at })] });
  expect(outcome(of('2022-12-31'), 'g')).toBe('award');
  expect(outcome(of('2023-01-01'), 'g')).toBe('evidence missing');
  expect(told(SET, { ...A, ...of('2023-01-01') }, 'A', 'g')).toMatchInlineSnapshot(`
    [
      "Phòng A – g: THIẾU MINH CHỨNG",
      "? Chấp hành tốt – không tính minh chứng ghi sau ngày 31/12/2022 (DL_MinhChung!C3) · thiếu minh chứng: chưa có giấy a → đề nghị Phòng A bổ sung",
    ]
  `);
});

test('where the council meets after the data, evidence counts to the day of the meeting', () => {
  const dates = { lawAt: '2023-01-10', dataAt: '2022-12-31' };
  const of = (at: string) => ({ evidence: [evidence('A', 'a', 'yes', { at })] });
  expect(outcome(of('2023-01-10'), 'g', dates)).toBe('award');
  expect(outcome(of('2023-01-11'), 'g', dates)).toBe('evidence missing');
});

test('a vote of the last day counts; one of the day after has not been held yet', () => {
  const of = (at: string | null) => ({ tallies: [votes('A', 5, 1, { at })] });
  expect(outcome(of('2022-12-31'), 'v')).toBe('award');
  expect(outcome(of('2023-01-01'), 'v')).toBe('evidence missing');
  expect(told(SET, { ...A, ...of('2023-01-01') }, 'A', 'v')).toMatchInlineSnapshot(`
    [
      "Phòng A – v: THIẾU MINH CHỨNG",
      "? Được tập thể suy tôn – không tính kết quả biểu quyết sau ngày 31/12/2022 (DL_KiemPhieu!J3) · ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan) · thiếu minh chứng: chưa có biên bản họp bình xét → đề nghị Phòng A bổ sung",
    ]
  `);
});

test('the latest vote speaks; two of one day contradict each other', () => {
  const two = (at: string) => ({ tallies: [votes('A', 1, 5, { at: '2022-12-14' }), votes('A', 5, 1, { at })] });
  expect(outcome(two('2022-12-15'), 'v')).toBe('award');
  expect(outcome(two('2022-12-14'), 'v')).toBe('evidence missing');
});

test('a register closed to the data date says that nothing is there; closed a day earlier it does not', () => {
  expect(outcome({ closed: [closed('hold', '2022-12-31')] }, 'h')).toBe('award');
  expect(outcome({ closed: [closed('hold', '2022-12-30')] }, 'h')).toBe('evidence missing');
});

test('in January the register of the budget year need not be closed beyond 31/12', () => {
  const dates = { lawAt: '2023-01-31', dataAt: '2023-01-31' };
  expect(outcome({ closed: [closed('hold', '2022-12-31')] }, 'h', dates)).toBe('award');
  expect(outcome({ closed: [closed('hold', '2022-12-30')] }, 'h', dates)).toBe('evidence missing');
});

test('a matter concluded lifts the hold that it opened, one still open does not', () => {
  const rows = (...said: [string, string][]) => ({
    evidence: said.map(([value, at], i) => evidence('A', 'hold', value, { at, src: `DL_MinhChung!C${i + 3}` })),
    closed: [closed('hold')],
  });
  expect(outcome(rows(['yes', '2022-05-01'], ['no', '2022-06-01']), 'h')).toBe('award');
  expect(outcome(rows(['yes', '2022-05-01'], ['no', '2022-06-01'], ['yes', '2022-07-01']), 'h')).toBe('on hold');
  expect(outcome(rows(['yes', '2022-05-01'], ['yes', '2022-05-02'], ['no', '2022-06-01']), 'h')).toBe('on hold');
});

test('a person counts for the unit of the last day, also after a stay elsewhere that ended', () => {
  const heads = rules({
    measures: [{ ...RATE, label: 'Tỷ lệ giải ngân' }],
    gates: [gate('g', [{ of: 'rate', in: 'unit', is: '>= 100%' }], { label: 'Đơn vị giải ngân đạt 100%' })],
    tiers: [tier('t', ['g'], { kind: 'individual' })],
  });
  const own = person('H', 'A', { standing: 'head', from: '2022-01-01', to: '2022-12-31', src: 'DL_DoiTuong!A5' });
  const away = person('H', 'B', { standing: 'head', from: '2022-06-01', to: '2022-10-01', src: 'DL_DoiTuong!A6' });
  const known = {
    subjects: [unit('A'), unit('B'), own, away],
    figures: [plan('A', 10), spent('A', 10), plan('B', 10), spent('B', 9)],
  };
  expect(decide(heads, known, 'H', 't').outcome).toBe('award');
  const moved = {
    ...known,
    subjects: [unit('A'), unit('B'), { ...own, to: '2022-12-30' }, { ...away, from: '2022-12-31', to: '2023-12-31' }],
  };
  expect(decide(heads, moved, 'H', 't').outcome).toBe('no');
});
