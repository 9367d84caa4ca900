/** "Không được giao chỉ tiêu thì không chấm": the rest of the group, or of the whole, is scaled up, and that is told. */
import { explainDecision } from '../../../../src/core/report';
import type { RuleSet } from '../../../../src/core/rules';
import { criterion, DATES, decide, evidence, facts, item, plan, RATE, rules, spent, tier, unit } from '../build';
import { inOneLine, told } from './told';

/** Group I: money 40 and work 20; group II: discipline 40. Who was given no plan is not judged on money. */
const set = (rescale?: RuleSet['rescale']): RuleSet =>
  rules({
    scored: true,
    max: '100',
    ...(rescale === undefined ? {} : { rescale }),
    items: [
      item('viec', 'number', { label: 'Mức hoàn thành công việc', paper: 'báo cáo kết quả công việc' }),
      item('ky-luat', 'number', { label: 'Điểm kỷ luật', paper: 'phiếu chấm kỷ luật' }),
    ],
    measures: [{ ...RATE, label: 'Tỷ lệ giải ngân', zero: 'exempt' }],
    criteria: [
      criterion(
        'I.1',
        'rate',
        '40',
        [
          ['>= 100%', '40'],
          ['[90%..100%)', '30'],
          ['< 90%', '0'],
        ],
        {
          label: 'I.1. Giải ngân',
          group: 'I',
        },
      ),
      criterion(
        'I.2',
        'viec',
        '20',
        [
          ['>= 90', '20'],
          ['< 90', '10'],
        ],
        { label: 'I.2. Công việc', group: 'I' },
      ),
      criterion('II.1', 'ky-luat', '40', [], { perUnit: '1', label: 'II.1. Kỷ luật', group: 'II' }),
    ],
    tiers: [tier('t', [], { label: 'Giấy khen', criteria: ['I.1', 'I.2', 'II.1'], min: '>= 60', order: ['score'] })],
  });
const WORK = [
  evidence('A', 'viec', '85', { src: 'DL_MinhChung!C3' }),
  evidence('A', 'ky-luat', '36', { src: 'DL_MinhChung!C4' }),
];
/** Others have a plan, so that A is one without a plan, and not one whose plan is not known. */
const OTHERS = [plan('B', 10), spent('B', 10)];
const score = (set: RuleSet, figures = OTHERS) => {
  const known = { subjects: [unit('A'), unit('B')], evidence: WORK, figures };
  const options = { ...DATES, language: 'vi' as const };
  return explainDecision(decide(set, known, 'A'), set, facts(known), options).context[2];
};

// With money: 30 + 10 + 36 = 76 of 100. Without: group I is 10 of 20 → 30 of 60; with group II 30 + 36 = 66.
// Scaled as a whole instead: 46 of 60 → 46 × 100 / 60 = 76,67.

test('with a plan nothing is scaled', () => {
  expect(score(set(), [plan('A', 1000), spent('A', 995), ...OTHERS])).toBe('76/100 điểm');
});

test('without a plan the group alone is scaled: what money could have given goes to the work of the same group', () => {
  expect(score(set())).toBe('46/60 điểm, quy đổi 66/100');
  expect(told(set(), { subjects: [unit('A'), unit('B')], evidence: WORK, figures: OTHERS }, 'A'))
    .toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – nhóm I: 10/20 điểm, quy đổi 30/60 · 66, yêu cầu từ 60 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  – I.1. Giải ngân – không có kế hoạch vốn nên không xét nội dung này · không chấm, điểm các tiêu chí còn lại được quy đổi",
      "  • I.2. Công việc – 85 (DL_MinhChung!C3) · 10/20 điểm",
      "  • II.1. Kỷ luật – 36/40 điểm (DL_MinhChung!C4)",
    ]
  `);
});

test('where the rule says the whole, all that is left shares what falls away', () => {
  expect(score(set('whole'))).toBe('46/60 điểm, quy đổi 76,67/100');
  expect(told(set('whole'), { subjects: [unit('A'), unit('B')], evidence: WORK, figures: OTHERS }, 'A'))
    .toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – được 46/60 điểm, quy đổi theo thang 100 điểm · 76,67, yêu cầu từ 60 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  – I.1. Giải ngân – không có kế hoạch vốn nên không xét nội dung này · không chấm, điểm các tiêu chí còn lại được quy đổi",
      "  • I.2. Công việc – 85 (DL_MinhChung!C3) · 10/20 điểm",
      "  • II.1. Kỷ luật – 36/40 điểm (DL_MinhChung!C4)",
    ]
  `);
});

test('a total that is rounded for the eye never seems to reach what it has not', () => {
  const just = set('whole');
  const [first] = just.tiers;
  const strict = { ...just, tiers: [{ ...first!, min: '>= 76.67' }] };
  expect(score(strict)).toBe('46/60 điểm, quy đổi 76,66/100');
  expect(told(strict, { subjects: [unit('A'), unit('B')], evidence: WORK, figures: OTHERS }, 'A').slice(0, 2))
    .toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Tổng điểm – được 46/60 điểm, quy đổi theo thang 100 điểm · 76,66, yêu cầu từ 76,67 trở lên",
    ]
  `);
});

test('a whole group that does not apply: its points go to the rest of the scale', () => {
  const alone = set();
  const moved = alone.criteria.map((row) => (row.id === 'I.2' ? { ...row, group: 'II' } : row));
  // Group II is then 20 + 40: 46 of 60, and of 100: 76,67.
  expect(score({ ...alone, criteria: moved })).toBe('46/60 điểm, quy đổi 76,67/100');
});

test('missing marks are not "không được giao": nothing is scaled, and who owes them is asked', () => {
  const lacking = { subjects: [unit('A'), unit('B')], evidence: WORK.slice(0, 1), figures: OTHERS };
  expect(told(set(), lacking, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Tổng điểm – nhóm I: 10/20 điểm, quy đổi 30/60 · đã ghi nhận 30 · yêu cầu từ 60 trở lên · thiếu minh chứng: chưa có phiếu chấm kỷ luật → đề nghị Phòng A bổ sung",
      "  – I.1. Giải ngân – không có kế hoạch vốn nên không xét nội dung này · không chấm, điểm các tiêu chí còn lại được quy đổi",
      "  • I.2. Công việc – 85 (DL_MinhChung!C3) · 10/20 điểm",
      "  ? II.1. Kỷ luật – chưa chấm đủ, tối thiểu 0/40 điểm · thiếu minh chứng: chưa có phiếu chấm kỷ luật → đề nghị Phòng A bổ sung",
    ]
  `);
});

test('in one line a re-scaled total is told as it counts, and one that waits for the council as what is on record', () => {
  const all = { subjects: [unit('A'), unit('B')], evidence: WORK, figures: OTHERS };
  const [first] = set().tiers;
  const least = (min: string) => ({ ...set(), tiers: [{ ...first!, min }] });
  expect(inOneLine(least('>= 70'), all, 'A')).toBe('Tổng điểm: 66, yêu cầu từ 70 trở lên');
  const council = { ...least('>= 70'), measures: [{ ...RATE, label: 'Tỷ lệ giải ngân', zero: 'council' as const }] };
  expect(inOneLine(council, all, 'A')).toBe('Tổng điểm: đã ghi nhận 46, yêu cầu từ 70 trở lên');
});
