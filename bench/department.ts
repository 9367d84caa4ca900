/** A department of any size for the benchmarks: its disbursement table, its DL_* sheets, and a rule set with points. */
import { type Cell, type Grid, gridOf, type WrittenCell } from '../src/core/cell';
import { parseRuleSet, type RuleSet } from '../src/core/rules';
import { encode, SPECS, type StoredRow } from '../src/core/store';
import { random } from './data';

const MARKS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
/** One unit for this many subjects. */
const UNIT_SIZE = 40;

export const BENCH_DATES = { dataAt: '2022-12-31', lawAt: '2022-12-31' };

/** The grids of a workbook with `size` subjects; every subject has money, evidence, marks and a review. */
export function department(size: number): Grid[] {
  const next = random(11);
  const ids = Array.from({ length: size }, (_, i) => (i % UNIT_SIZE === 0 ? `U${i}` : `P${i}`));
  const unitOf = (i: number) => ids[i - (i % UNIT_SIZE)]!;
  const subjects = ids.map((id, i) => ({
    id,
    name: i % UNIT_SIZE === 0 ? `Phòng số ${i}` : `Nguyễn Văn Mẫu ${i}`,
    kind: i % UNIT_SIZE === 0 ? 'collective' : 'individual',
    ...(i % UNIT_SIZE === 0 ? {} : { unit: unitOf(i) }),
    standing: '',
  }));
  const at = '2022-12-10';
  const said = (id: string, key: string, value: string, day = at): StoredRow => ({
    subjects: [id],
    key,
    value,
    at: day,
  });
  const evidence = [
    ...ids.flatMap((id) => [
      said(id, 'unity', next() < 0.95 ? 'Có' : 'Không'),
      said(id, 'exemplary', 'Có'),
      said(id, 'good-year', 'Có', '2021-12-31'),
      ...Array.from({ length: Math.floor(next() * 4) }, (_, n) => said(id, 'initiative', `Sáng kiến ${n + 1}`)),
    ]),
    ...['initiative', 'hold', 'good-year'].map((key) => ({
      subjects: [],
      key,
      value: 'đã chốt đến ngày 31/12/2022',
      at,
    })),
  ];
  const marks = ids.flatMap((subject) =>
    MARKS.map((item) => ({ subject, item, rater: 'authority', value: String(3 + Math.floor(next() * 3)), at })),
  );
  const tallies = ids.map((subject) => {
    const no = Math.floor(next() * 3);
    return {
      subject,
      item: 'review',
      level: 'unit',
      method: 'show of hands',
      members: 9,
      absent: 0,
      recused: 0,
      yes: 9 - no,
      no,
      at,
    };
  });
  return [
    money(
      subjects.map(({ name }, i) => [subjects[i - (i % UNIT_SIZE)]!.name, i % UNIT_SIZE === 0 ? null : name]),
      next,
    ),
    stored('DL_DoiTuong', subjects),
    stored('DL_MinhChung', evidence),
    stored('DL_Cham', marks),
    stored('DL_KiemPhieu', tallies),
  ];
}

/** One project a subject, in triệu with đồng; most have disbursed all of their plan. */
function money(owners: readonly [string, string | null][], next: () => number): Grid {
  const width = 7;
  const line = (text: string, column = 0): Cell[] =>
    Array.from({ length: width }, (_, i) => (i === column ? text : null));
  const head = [
    'STT',
    'Danh mục dự án',
    'Mã dự án',
    'Đơn vị thực hiện',
    'Người theo dõi',
    'Kế hoạch vốn năm 2022',
    'Lũy kế giải ngân đến 31/12/2022',
  ];
  const body = owners.map(([unit, person], i): Cell[] => {
    const plan = Math.round((1 + next() * 9000) * 1e6) / 1e6;
    const paid = next() < 0.7 ? plan : Math.round(plan * next() * 1e6) / 1e6;
    return [i + 1, `Dự án số ${i + 1}`, String(7_000_000 + i), unit, person, plan, paid];
  });
  return gridOf('GiaiNgan', [
    line('TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022'),
    line('Số liệu đến ngày 31/12/2022'),
    line('Đơn vị tính: triệu đồng', width - 1),
    head,
    ...body,
  ]);
}

function stored(name: string, rows: readonly StoredRow[]): Grid {
  const spec = SPECS[name]!;
  const stamp = { sheet: name, version: spec.version, revision: 1, by: '', at: '' };
  return gridOf(
    name,
    encode(spec, rows, stamp).map((cells) => cells.map(valueOf)),
  );
}

function valueOf(cell: WrittenCell): Cell {
  return 'number' in cell ? cell.number : 'text' in cell ? cell.text : null;
}

const row = (id: string) => ({ id, label: id, kind: 'both' as const, citations: [] });
const item = (id: string, values: string, more: object = {}) => ({
  ...row(id),
  source: 'evidence',
  values,
  paper: `biên bản về ${id}`,
  owes: 'unit',
  ...more,
});
const criterion = (id: string, of: string, max: string, bands: readonly [string, string][], more: object = {}) => ({
  ...row(id),
  of,
  max,
  bands: bands.map(([is, points]) => ({ is, points })),
  ...more,
});
const yes = (points: string): [string, string][] => [
  ['"yes"', points],
  ['"no"', '0'],
];
const gate = (id: string, of: string, is: string, more: object = {}) => ({
  ...row(id),
  all: [{ of, is }],
  effect: 'reject',
  ...more,
});
const tier = (id: string, gates: readonly string[], more: object = {}) => ({
  ...row(id),
  gives: 'award',
  gates,
  criteria: CRITERIA.map((each) => each.id),
  min: '>= 50',
  order: ['score', 'rate'],
  ...more,
});

const CRITERIA = [
  criterion('p-rate', 'rate', '30', [
    ['>= 100%', '30'],
    ['[80%..100%)', 'proportional'],
    ['< 80%', '0'],
  ]),
  criterion('p-initiative', 'initiatives', '10', [], { perUnit: '5' }),
  criterion('p-unity', 'unity', '10', yes('10')),
  criterion('p-exemplary', 'exemplary', '10', yes('10')),
  criterion('p-years', 'years', '5', [
    ['>= 1', '5'],
    ['< 1', '0'],
  ]),
  criterion('p-vote', 'vote', '5', [
    ['> 80%', '5'],
    ['<= 80%', '0'],
  ]),
  ...MARKS.map((id) => criterion(`p-${id}`, id, '5', [], { perUnit: '1' })),
];

const TIERS = [
  tier('merit', ['g-unity', 'g-paid', 'g-vote', 'g-hold']),
  tier('excellent', ['g-merit', 'g-hold'], { quota: { take: '20%', of: 'merit', round: 'down', tie: 'all' } }),
  tier('each-unit', ['g-unity', 'g-hold'], { quota: { take: '2', per: 'unit', round: 'down', tie: 'council' } }),
  tier('rated', ['g-unity'], { quota: { take: '15%', round: 'nearest', tie: 'council' } }),
  tier('proposed', ['g-excellent', 'g-hold'], { gives: 'nomination', min: '>= 80' }),
  tier('other', ['g-vote', 'g-hold'], { excludes: ['merit'], min: '>= 40' }),
];

/** 12 criteria, 6 tiers, quotas of headcount, of another tier, and of each unit by itself. */
export function benchRules(): RuleSet {
  const read = parseRuleSet({
    format: 1,
    id: 'bench/2022',
    version: '1',
    title: 'Đo tốc độ',
    scope: 'bench',
    from: '2022-01-01',
    scored: true,
    year: 2022,
    docs: [],
    readings: [],
    items: [
      item('unity', 'yes-no'),
      item('exemplary', 'yes-no'),
      item('good-year', 'yes-no', { register: true }),
      item('initiative', 'count', { register: true }),
      item('hold', 'yes-no', { register: true }),
      item('review', 'votes', { source: 'tally', level: 'unit' }),
      ...MARKS.map((id) => item(id, 'number', { source: 'mark', rater: 'authority' })),
    ],
    measures: [
      { ...row('rate'), fn: 'ratio', of: ['disbursed', 'plan.province'], zero: 'council' },
      { ...row('initiatives'), fn: 'count', of: ['initiative'], zero: 'missing' },
      { ...row('years'), fn: 'years in a row', of: ['good-year'], zero: 'missing' },
      { ...row('vote'), fn: 'vote share', of: ['review'], zero: 'missing' },
    ],
    criteria: CRITERIA,
    gates: [
      gate('g-unity', 'unity', '"yes"'),
      gate('g-paid', 'rate', '>= 100%'),
      gate('g-vote', 'vote', ''),
      gate('g-hold', 'hold', '"yes"', { effect: 'hold' }),
      gate('g-merit', 'merit', '"yes"'),
      gate('g-excellent', 'excellent', '"yes"'),
    ],
    tiers: TIERS,
  });
  if ('problems' in read) throw new Error(read.problems.map(({ message: { key } }) => key).join(', '));
  return read.rules;
}
