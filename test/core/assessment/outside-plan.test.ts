/** Money of projects without any plan: it never lifts a rate, in whatever way the projects are pooled. */
import { assess } from '../../../src/core/assessment';
import { type Cell, gridOf } from '../../../src/core/cell';
import { SUBJECTS } from '../../../src/core/store';
import { say } from '../../../src/messages';
import { DATES, decide, gate, plan, RATE, rules, spent, tier, unit } from '../evaluation/build';
import { sheetOf } from '../store/sheet';

const set = (pool: 'pooled' | 'each' | 'capped') =>
  rules({
    measures: [{ ...RATE, pool }],
    gates: [gate('paid', [{ of: 'rate', is: '>= 100%' }])],
    tiers: [tier('merit', ['paid'])],
  });
const POOLS = ['pooled', 'each', 'capped'] as const;
const PEOPLE = sheetOf(SUBJECTS, [{ id: 'CNTT', name: 'Phòng CNTT', kind: 'collective' }]);

function assessed(pool: (typeof POOLS)[number], rows: Cell[][]) {
  const table = gridOf('GiaiNgan', [
    ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022'],
    ['Số liệu đến ngày 31/12/2022'],
    ['Đơn vị tính: đồng'],
    [
      ...['STT', 'Danh mục dự án', 'Mã số dự án', 'Đơn vị thực hiện', 'Kế hoạch vốn năm 2022'],
      ...['Kế hoạch vốn năm 2021 kéo dài sang năm 2022', 'Lũy kế giải ngân đến 31/12/2022'],
    ],
    ...rows,
  ]);
  const { decisions, questions, attainment } = assess([table, PEOPLE], { rules: set(pool), ...DATES });
  expect(questions).toEqual([]);
  const [decision] = decisions;
  const own = attainment.find(({ subject, planKind }) => subject === 'CNTT' && planKind === 'plan.province')!;
  return {
    outcome: decision!.outcome,
    said: decision!.reasons[0]!.says.map((one) => say('vi', one)),
    rate: own.rate,
  };
}

const project = (no: number, code: string, year: Cell, carried: Cell, paid: Cell): Cell[] => [
  ...[no, `Dự án ${no}`, code, 'Phòng CNTT'],
  ...[year, carried, paid],
];
const OUTSIDE =
  'giải ngân ngoài kế hoạch: đã giải ngân 300.000 đồng (GiaiNgan!G6) nhưng không có kế hoạch vốn → đề nghị bộ phận kế toán kiểm tra';

test.each(POOLS)('%s: a blank plan, or one of 0, leaves the rate open and names the cell', (pool) => {
  for (const none of [null, 0]) {
    const { outcome, said, rate } = assessed(pool, [
      project(1, '7001', 1_000_000, null, 800_000),
      project(2, '7002', none, null, 300_000),
    ]);
    expect(outcome).toBe('evidence missing');
    expect(said).toEqual([OUTSIDE]);
    expect(rate).toBeNull();
  }
});

test.each(POOLS)('%s: nothing planned and nothing paid is no project to ask about', (pool) => {
  const idle = project(2, '7002', null, null, null);
  expect(assessed(pool, [project(1, '7001', 1_000_000, null, 1_000_000), idle]).outcome).toBe('award');
});

test('the plan of a project may stand in another row of its code', () => {
  const rows = [project(1, '7001', 1_000_000, null, 600_000), project(2, '7001', null, null, 400_000)];
  expect(assessed('pooled', rows).outcome).toBe('award');
});

test('a project that only has a carried-over plan is not outside every plan', () => {
  const rows = [project(1, '7001', 1_000_000, null, 1_000_000), project(2, '7002', null, 300_000, 300_000)];
  expect(assessed('pooled', rows).said.join()).not.toContain('ngoài kế hoạch');
});

test.each(POOLS)('%s: figures told apart by project say it without the table', (pool) => {
  const figures = [
    ...[plan('A', 100, { project: 'P1' }), spent('A', 100, { project: 'P1' })],
    spent('A', 40, { project: 'P2', src: ['GiaiNgan!H8'] }),
  ];
  const { outcome, reasons } = decide(set(pool), { subjects: [unit('A')], figures }, 'A');
  expect(outcome).toBe('evidence missing');
  expect(say('vi', reasons[0]!.says[0]!)).toContain('đã giải ngân 40 đồng (GiaiNgan!H8) nhưng không có kế hoạch vốn');
});
