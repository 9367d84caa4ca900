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

test('proportional between floor and cap: never less than the one, never more than the other', () => {
  const between = criterion('p', 'n', '20', [['-', 'proportional']], { floor: '5', cap: '18', label: 'Tỷ lệ' });
  const points = (n: string) => told(set(between), known(['n', n]), 'A')[3];
  expect(points('0.1')).toBe('  • Tỷ lệ – 0,1 (DL_MinhChung!C3) · 5/20 điểm');
  expect(points('0.5')).toBe('  • Tỷ lệ – 0,5 (DL_MinhChung!C3) · 10/20 điểm');
  expect(points('0.95')).toBe('  • Tỷ lệ – 0,95 (DL_MinhChung!C3) · 18/20 điểm');
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

describe('marks of several people', () => {
  const by = (of: string) =>
    rules({
      scored: true,
      items,
      measures: [
        measure('plain', 'mean', ['m'], { label: 'Trung bình' }),
        measure('mean', 'trimmed mean', ['m'], { label: 'Trung bình sau khi bỏ' }),
      ],
      criteria: [criterion('q', of, '10', [], { perUnit: '1', label: 'Hội đồng chấm' })],
      tiers: [tier('t', [], { label: 'Giấy khen', criteria: ['q'], min: '>= 8.67' })],
    });
  const marked = (...values: string[]) => ({
    subjects: [unit('A')],
    marks: values.map((value, i) => mark('m', `tv${i}`, value, i + 3)),
  });
  const line = (of: string, ...values: string[]) => told(by(of), marked(...values), 'A')[3];

  test('three marks: the middle one speaks; two are too few to leave any out', () => {
    expect(line('mean', '4', '7', '10')).toMatchInlineSnapshot(
      `"  • Hội đồng chấm – trung bình cộng của 1/3 phiếu chấm, đã bỏ điểm cao nhất và thấp nhất (DL_Cham!D3:D5) · 7/10 điểm"`,
    );
    expect(line('mean', '6', '9')).toMatchInlineSnapshot(
      `"  • Hội đồng chấm – trung bình cộng của 2 phiếu chấm, chưa đủ 03 phiếu nên không bỏ điểm nào (DL_Cham!D3:D4) · 7,5/10 điểm"`,
    );
  });

  test('equal highest marks: one of them only is left out', () => {
    // 4 and one 10 go: (7 + 10) / 2.
    expect(line('mean', '4', '7', '10', '10')).toMatchInlineSnapshot(
      `"  • Hội đồng chấm – trung bình cộng của 2/4 phiếu chấm, đã bỏ điểm cao nhất và thấp nhất (DL_Cham!D3:D6) · 8,5/10 điểm"`,
    );
  });

  test('who recused himself is not a zero and not counted', () => {
    expect(line('plain', '6', 'recused', '9')).toMatchInlineSnapshot(
      `"  • Hội đồng chấm – trung bình cộng của 2 phiếu chấm (DL_Cham!D3, DL_Cham!D5) · 7,5/10 điểm"`,
    );
  });

  test('a third is a third: it is not rounded before it is held against the least score', () => {
    // (9 + 9 + 8) / 3 = 26/3.
    expect(told(by('plain'), marked('9', '9', '8'), 'A')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
        "✗ Tổng điểm – 8,66, yêu cầu từ 8,67 trở lên",
        "  căn cứ: quy định nội bộ của cơ quan",
        "  • Hội đồng chấm – trung bình cộng của 3 phiếu chấm (DL_Cham!D3:D5) · 8,67/10 điểm",
      ]
    `);
  });

  test('text in the place of a mark is named, and leaves the mean open', () => {
    expect(line('mean', '9', 'tốt', '8')).toMatchInlineSnapshot(`undefined`);
  });
});

test('the rater’s column that counts is the rule’s: manager’s here; two marks of it that differ are a question', () => {
  const managed = rules({
    ...set(criterion('q', 'own', '10', [], { perUnit: '1', label: 'Tác phong' })),
    items: items.map((each) => (each.id === 'own' ? { ...each, rater: 'manager' } : each)),
  });
  const marks = [mark('own', 'self', '10', 3), mark('own', 'manager', '8', 4), mark('own', 'authority', '7', 5)];
  expect(told(managed, { subjects: [unit('A')], marks }, 'A')[3]).toBe('  • Tác phong – 8/10 điểm (DL_Cham!D4)');
  const twice = [...marks, mark('own', 'manager', '9', 6)];
  expect(told(managed, { subjects: [unit('A')], marks: twice }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Tổng điểm – yêu cầu từ 5 trở lên · điểm chấm khác nhau (DL_Cham!D4, DL_Cham!D6) → đề nghị kiểm tra, giữ lại một",
      "  ? Tác phong – chưa chấm đủ, tối thiểu 0/10 điểm · điểm chấm khác nhau (DL_Cham!D4, DL_Cham!D6) → đề nghị kiểm tra, giữ lại một",
    ]
  `);
});

test('a mark above the maximum is a mistake to correct, never full points', () => {
  const judged = set(criterion('q', 'own', '10', [], { perUnit: '1', label: 'Tác phong' }));
  const marks = [mark('own', 'authority', '11', 5)];
  expect(told(judged, { subjects: [unit('A')], marks }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Tổng điểm – yêu cầu từ 5 trở lên · điểm chấm 11 lớn hơn điểm tối đa 10 (DL_Cham!D5) → đề nghị chấm lại",
      "  ? Tác phong – chưa chấm đủ, tối thiểu 0/10 điểm · điểm chấm 11 lớn hơn điểm tối đa 10 (DL_Cham!D5) → đề nghị chấm lại",
    ]
  `);
});
