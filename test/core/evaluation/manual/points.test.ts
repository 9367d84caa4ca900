/** Chấm điểm: bands, proportional, count × points, bonus and penalty, marks, means, re-scaling, as they are told. */
import { closed, criterion, evidence, item, measure, rules, tier, unit } from '../build';
import { told } from './told';
import type { Mark } from '../../../../src/core/evaluation';

const items = [
  item('n', 'number', { label: 'Kết quả' }),
  item('c', 'count', { label: 'Sáng kiến', register: true }),
  item('m', 'number', { label: 'Điểm thành viên', source: 'mark', paper: 'phiếu chấm' }),
  item('own', 'number', { label: 'Tác phong', source: 'mark', rater: 'authority', paper: 'phiếu chấm' }),
];
const set = (...criteria: ReturnType<typeof criterion>[]) =>
  rules({
    scored: true,
    items,
    measures: [measure('mean', 'trimmed mean', ['m'], { label: 'Trung bình sau khi bỏ cao nhất, thấp nhất' })],
    criteria,
    tiers: [tier('t', [], { label: 'Giấy khen', criteria: criteria.map(({ id }) => id), min: '>= 5' })],
  });
const known = (...rows: [string, string][]) => ({
  subjects: [unit('A')],
  evidence: rows.map(([key, value], i) => evidence('A', key, value, { src: `DL_MinhChung!C${i + 3}` })),
  closed: [closed('c')],
});
const mark = (item: string, rater: string, value: string, row: number): Mark => ({
  subject: 'A',
  item,
  rater,
  value,
  src: `DL_Cham!D${row}`,
});
const BANDS = criterion(
  'p',
  'n',
  '10',
  [
    ['>= 90', '10'],
    ['[50..90)', '6'],
    ['< 50', '0'],
  ],
  { label: 'Kết quả công việc' },
);

test('bands: the one that holds gives its points', () => {
  expect(told(set(BANDS), known(['n', '89.99']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 6, yêu cầu từ 5 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  • Kết quả công việc – 89,99 (DL_MinhChung!C3) · 6/10 điểm",
    ]
  `);
});

test('proportional: the share of the maximum', () => {
  const share = criterion(
    'p',
    'n',
    '10',
    [
      ['>= 1', '10'],
      ['< 1', 'proportional'],
    ],
    { label: 'Tỷ lệ' },
  );
  expect(told(set(share), known(['n', '0.735']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 7,35, yêu cầu từ 5 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  • Tỷ lệ – 0,735 (DL_MinhChung!C3) · 7,35/10 điểm",
    ]
  `);
});

test('count × points never above the cap; a penalty never below its floor', () => {
  const bonus = criterion('q', 'c', '10', [], { perUnit: '3', cap: '7', label: 'Điểm cộng sáng kiến' });
  expect(told(set(bonus), known(['c', 'Một'], ['c', 'Hai'], ['c', 'Ba']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 7, yêu cầu từ 5 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  • Điểm cộng sáng kiến – 03 (DL_MinhChung!C3:C5) · 7/10 điểm",
    ]
  `);
  const penalty = criterion('q', 'n', '0', [], { perUnit: '-2', floor: '-5', label: 'Điểm trừ' });
  expect(told(set(BANDS, penalty), known(['n', '90']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 5, yêu cầu từ 5 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✓ Kết quả công việc – 90 (DL_MinhChung!C3) · 10/10 điểm",
      "  ✗ Điểm trừ – 90 (DL_MinhChung!C3) · trừ 5 điểm",
    ]
  `);
});

test('three columns of marks: the rule says whose counts', () => {
  const judged = criterion('q', 'own', '10', [], { perUnit: '1', label: 'Tác phong' });
  const marks = [mark('own', 'self', '10', 3), mark('own', 'manager', '8', 4), mark('own', 'authority', '7', 5)];
  expect(told(set(judged), { subjects: [unit('A')], marks }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 7, yêu cầu từ 5 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  • Tác phong – 7/10 điểm (DL_Cham!D5)",
    ]
  `);
  expect(told(set(judged), { subjects: [unit('A')], marks: marks.slice(0, 2) }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Tổng điểm – yêu cầu từ 5 trở lên · thiếu minh chứng: chưa có phiếu chấm → đề nghị Phòng A bổ sung",
      "  ? Tác phong – chưa chấm đủ, tối thiểu 0/10 điểm · thiếu minh chứng: chưa có phiếu chấm → đề nghị Phòng A bổ sung",
    ]
  `);
});

test('a trimmed mean leaves out one highest and one lowest mark', () => {
  const meaned = criterion('q', 'mean', '10', [], { perUnit: '1', label: 'Hội đồng chấm' });
  const marks = ['4', '7', '8', '10'].map((value, i) => mark('m', `tv${i}`, value, i + 3));
  expect(told(set(meaned), { subjects: [unit('A')], marks }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 7,5, yêu cầu từ 5 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  • Hội đồng chấm – trung bình cộng của 2/4 phiếu chấm, đã bỏ điểm cao nhất và thấp nhất (DL_Cham!D3:D6) · 7,5/10 điểm",
    ]
  `);
});

test('without a mark nothing is 0: it is missing', () => {
  expect(told(set(BANDS), known(), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Tổng điểm – yêu cầu từ 5 trở lên · thiếu minh chứng: chưa có giấy n → đề nghị Phòng A bổ sung",
      "  ? Kết quả công việc – chưa chấm đủ, tối thiểu 0/10 điểm · thiếu minh chứng: chưa có giấy n → đề nghị Phòng A bổ sung",
    ]
  `);
});
