/** Rates over single projects: the same from the accountant's table and from DL_SoLieu alone. */
import { assess, figuresToStore } from '../../../src/core/assessment';
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { evaluate } from '../../../src/core/evaluation';
import { FIGURES, figureRows, readFacts, SUBJECTS } from '../../../src/core/store';
import { say } from '../../../src/messages';
import { DATES, gate, measure, rules, tier } from '../evaluation/build';
import { sheetOf } from '../store/sheet';

const RULES = (pool: 'each' | 'capped' | 'pooled') =>
  rules({
    measures: [measure('rate', 'ratio', ['disbursed', 'plan.province'], { pool, zero: 'council' })],
    gates: [gate('paid', [{ of: 'rate', is: '>= 100%' }])],
    tiers: [tier('merit', ['paid'])],
  });
const LINES: Cell[][] = [
  ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022', null, null, null, null, null],
  ['Số liệu đến ngày 31/12/2022', null, null, null, null, null],
  ['Đơn vị tính: triệu đồng', null, null, null, null, null],
  ['STT', 'Danh mục dự án', 'Mã dự án', 'Đơn vị thực hiện', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân đến 31/12/2022'],
  [1, 'Nâng cấp trung tâm dữ liệu', '7004004', 'Phòng CNTT', 1000, 1200],
  [2, 'Số hóa hồ sơ lưu trữ', '7004005', 'Phòng CNTT', 500, 300],
  [3, 'Trạm phát sóng vùng sâu', '7004006', 'Phòng BCVT', 700, 700],
];
const TABLE = gridOf('GiaiNgan', LINES);
const PEOPLE = sheetOf(SUBJECTS, [
  { id: 'CNTT', name: 'Phòng CNTT', kind: 'collective' },
  { id: 'BCVT', name: 'Phòng BCVT', kind: 'collective' },
]);

function both(pool: 'each' | 'capped' | 'pooled') {
  const options = { rules: RULES(pool), ...DATES };
  const grids: Grid[] = [TABLE, PEOPLE];
  const read = assess(grids, options);
  const rows = figureRows(figuresToStore(read, options), { grids: [], unitOf: () => null });
  const alone = readFacts([PEOPLE, sheetOf(FIGURES, rows)]);
  expect(alone.findings).toEqual([]);
  return { read, rows, alone: evaluate(options.rules, alone.facts, DATES) };
}

test.each([
  ['each', 'no', 'tính từng dự án, thấp nhất là 7004005'],
  ['capped', 'no', 'cộng các dự án, mỗi dự án tối đa 100% kế hoạch'],
] as const)('%s project by project: the sheet gives what the table gives', (pool, outcome, says) => {
  const { read, alone } = both(pool);
  expect(read.questions).toEqual([]);
  expect(alone).toEqual(read.decisions);
  expect(read.decisions.map((one) => [one.subject, one.outcome])).toEqual([
    ['BCVT', 'award'],
    ['CNTT', outcome],
  ]);
  expect(read.decisions[1]!.reasons[0]!.says.map((each) => say('vi', each))).toContain(says);
});

test('projects of a unit still add up to its total', () => {
  const { read, rows } = both('each');
  const total = read.attainment.find(({ subject, kind }) => subject === 'CNTT' && kind === 'collective')!;
  expect([total.plan, total.disbursed]).toEqual([1_500_000_000, 1_500_000_000]);
  expect(rows.filter(({ subject }) => subject === 'CNTT').map(({ project }) => project)).toEqual([
    '7004004',
    '7004005',
    '7004004',
    '7004005',
  ]);
});

test('rules that pool projects need no row for each', () => {
  const { read, rows, alone } = both('pooled');
  expect(rows).toHaveLength(4);
  expect(alone).toEqual(read.decisions);
  expect(read.decisions.map((one) => one.outcome)).toEqual(['award', 'award']);
});

test('one project whose payment nobody reported leaves its unit open, never met by the others', () => {
  const lines = LINES.map((line) => (line[2] === '7004005' ? [...line.slice(0, 5), null] : line));
  const { decisions } = assess([gridOf('GiaiNgan', lines), PEOPLE], { rules: RULES('each'), ...DATES });
  expect(decisions.find(({ subject }) => subject === 'CNTT')!.outcome).toBe('evidence missing');
});
