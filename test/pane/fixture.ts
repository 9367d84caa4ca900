/** A small department as grids and as the assessment made of them, for tests of the pane alone. */
import { ratioOf, reaches, shortfall } from '../../src/core/amount';
import type { Assessment, Attainment } from '../../src/core/assessment/model';
import { type Cell, gridOf, type Grid } from '../../src/core/cell';
import type { Decision, Reason } from '../../src/core/evaluation/decision';
import { NO_FACTS, type Subject } from '../../src/core/evaluation/facts';
import type { RuleSet } from '../../src/core/rules/model';
import type { Column, Role, Table, TableData } from '../../src/core/table/model';
import { message } from '../../src/messages';

export interface Project {
  readonly name: string;
  readonly owner: string;
  readonly person: string;
  /** Triệu đồng. */
  readonly plan: number;
  readonly disbursed: number;
}

export const UNITS: readonly Subject[] = [
  unit('CNTT', 'Phòng Công nghệ thông tin'),
  unit('BCXB', 'Phòng Thông tin - Báo chí - Xuất bản'),
  unit('TTCNTT', 'Trung tâm Công nghệ thông tin và Truyền thông'),
  unit('VP', 'Văn phòng Sở'),
  unit('TTra', 'Thanh tra Sở'),
];

function unit(id: string, name: string): Subject {
  return { id, name, otherNames: [], kind: 'collective', standing: '', src: 'DL_DoiTuong!A3' };
}

export const PROJECTS: readonly Project[] = [
  {
    name: 'Xây dựng trung tâm điều hành thông minh',
    owner: UNITS[0]!.name,
    person: 'Nguyễn Văn Mẫu Một',
    plan: 12345.678,
    disbursed: 12345.677,
  },
  {
    name: 'Nâng cấp mạng truyền số liệu chuyên dùng',
    owner: UNITS[2]!.name,
    person: 'Trần Thị Mẫu Hai',
    plan: 12000,
    disbursed: 7200,
  },
  {
    name: 'Đài truyền thanh cơ sở ứng dụng công nghệ thông tin',
    owner: UNITS[1]!.name,
    person: 'Lê Văn Mẫu Ba',
    plan: 5000,
    disbursed: 5000,
  },
  { name: 'Số hóa tài liệu lưu trữ', owner: UNITS[2]!.name, person: 'Trần Thị Mẫu Hai', plan: 800, disbursed: 120.5 },
];

export function manyProjects(count: number): Project[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `Dự án số ${i + 1} về hạ tầng thông tin`,
    owner: UNITS[i % 3]!.name,
    person: 'Nguyễn Văn Mẫu Một',
    plan: 1000 + i,
    disbursed: (1000 + i) * ((i % 100) / 100),
  }));
}

const HEAD = 4;
const FIRST = 6;
export const SHEET = 'GiaiNgan';

/** The accountant's sheet: title, unit, headings, numbers, TỔNG SỐ above the data. */
export function sheetOf(projects: readonly Project[], printedTotal?: number): Grid {
  const total = printedTotal ?? projects.reduce((sum, one) => sum + one.plan * 1000, 0) / 1000;
  const paid = projects.reduce((sum, one) => sum + one.disbursed * 1000, 0) / 1000;
  const rows: Cell[][] = [
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN NGÀY 31/12/2022'],
    [],
    [null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
    ['STT', 'Danh mục dự án', 'Đơn vị', 'Người theo dõi', 'Kế hoạch vốn tỉnh giao', 'Lũy kế giải ngân đến 31/12/2022'],
    [null, 'TỔNG SỐ', null, null, total, paid],
    ...projects.map((one, i): Cell[] => [i + 1, one.name, one.owner, one.person, one.plan, one.disbursed]),
  ];
  return gridOf(SHEET, rows);
}

const HEADERS: readonly (readonly [Role, string])[] = [
  ['index', 'STT'],
  ['name', 'Danh mục dự án'],
  ['owner', 'Đơn vị'],
  ['person', 'Người theo dõi'],
  ['plan.province', 'Kế hoạch vốn tỉnh giao'],
  ['disbursed', 'Lũy kế giải ngân đến 31/12/2022'],
];

function column(role: Role, header: string, at: number): Column {
  const period = role === 'disbursed' ? ({ year: 2022, through: '2022-12-31', grade: 'books' } as const) : null;
  return {
    column: at,
    header: [header],
    role,
    unit: null,
    period,
    confidence: role === 'person' ? 0.5 : 0.95,
    reasons: [],
  };
}

export function tableOf(projects: readonly Project[]): TableData {
  const table: Table = {
    sheet: SHEET,
    title: 'TÌNH HÌNH GIẢI NGÂN',
    asOf: '2022-12-31',
    year: 2022,
    unit: { unit: 'triệu', text: 'Đơn vị tính: triệu đồng', row: 3 },
    headerRows: [HEAD, HEAD],
    numberingRow: null,
    dataRows: [HEAD + 1, FIRST + projects.length - 1],
    rowKinds: ['total', ...projects.map(() => 'data' as const)],
    columns: HEADERS.map(([role, header], i) => column(role, header, i)),
    questions: [],
  };
  const dong = (pick: (one: Project) => number) => Float64Array.from(projects, (one) => Math.round(pick(one) * 1e6));
  return {
    table,
    rows: projects.map((_, i) => FIRST + i),
    names: projects.map((one) => one.name),
    codes: projects.map(() => ''),
    owners: projects.map((one) => one.owner),
    persons: projects.map((one) => one.person),
    sources: projects.map(() => ''),
    money: [
      { column: table.columns[4]!, dong: dong((one) => one.plan) },
      { column: table.columns[5]!, dong: dong((one) => one.disbursed) },
    ],
  };
}

function attained(
  subject: string,
  name: string,
  kind: Attainment['kind'],
  projects: readonly Project[],
  rows: readonly number[],
): Attainment {
  const sum = (pick: (one: Project) => number) => projects.reduce((all, one) => all + Math.round(pick(one) * 1e6), 0);
  const [plan, disbursed] = [sum((one) => one.plan), sum((one) => one.disbursed)];
  const cells = (letter: string) => rows.map((row) => `${SHEET}!${letter}${row + 1}`);
  return {
    subject,
    name,
    kind,
    planKind: 'plan.province',
    basis: 'actual',
    asOf: '2022-12-31',
    plan,
    disbursed,
    rate: plan === 0 ? null : ratioOf(disbursed, plan),
    met: plan === 0 ? null : reaches(disbursed, plan),
    shortfall: plan === 0 ? null : shortfall(disbursed, plan),
    planSrc: cells('E'),
    disbursedSrc: cells('F'),
  };
}

export function attainmentOf(projects: readonly Project[]): Attainment[] {
  const rowsOf = (test: (one: Project) => boolean) => projects.flatMap((one, i) => (test(one) ? [FIRST + i] : []));
  const group = (id: string, name: string, kind: Attainment['kind'], test: (one: Project) => boolean) =>
    attained(id, name, kind, projects.filter(test), rowsOf(test));
  return [
    group('whole', 'Toàn Sở', 'whole', () => true),
    ...UNITS.map(({ id, name }) => group(id, name, 'collective', (one) => one.owner === name)),
    ...projects.map((one, i) => attained(`${SHEET}!${FIRST + i + 1}`, one.name, 'project', [one], [FIRST + i])),
  ];
}

export const RULES: RuleSet = {
  format: 1,
  id: 'thu/2022',
  version: '1',
  title: 'Quy định thử năm 2022',
  scope: 'thu',
  from: '2022-01-01',
  scored: false,
  docs: [{ id: 'kh', title: 'Kế hoạch số …/KH-STTTT ngày …/3/2022', short: 'KH …/KH-STTTT', kind: 'plan', read: true }],
  readings: [
    {
      id: 'many',
      question: '“Nhiều sáng kiến” là từ mấy?',
      choice: '2',
      text: '“nhiều sáng kiến” là từ 02 sáng kiến trở lên',
      agreedIn: '',
    },
  ],
  measures: [],
  criteria: [],
  gates: [],
  tiers: [
    {
      id: 'giay-khen',
      label: 'Giấy khen của Giám đốc Sở (tập thể)',
      labelEn: 'Certificate of merit (collective)',
      kind: 'collective',
      citations: [],
      gives: 'award',
      gates: [],
      criteria: [],
      order: [],
    },
  ],
};

function reason(subject: string, patch: Partial<Reason>): Reason {
  return { row: 'r', subject, label: '', verdict: 'met', says: [], citations: [], src: [], why: [], ...patch };
}

export const DECISIONS: readonly Decision[] = [
  {
    subject: 'CNTT',
    tier: 'giay-khen',
    outcome: 'no',
    reasons: [
      reason('CNTT', {
        row: 'sk',
        label: 'Nhiều sáng kiến',
        src: ['DL_MinhChung!C3'],
        citations: [{ doc: 'kh', place: 'gạch đầu dòng thứ ba, điểm 1.1, khoản 1, Mục III', reading: 'many' }],
      }),
      reason('CNTT', {
        row: 'gn',
        label: 'Giải ngân đạt 100% kế hoạch tỉnh giao',
        verdict: 'unmet',
        shortfall: 1000,
        amounts: {
          plan: 12_345_678_000,
          disbursed: 12_345_677_000,
          planSrc: ['GiaiNgan!E7'],
          disbursedSrc: ['GiaiNgan!F7'],
        },
        says: [message('attainment.remaining', { amount: '1.000' })],
        citations: [{ doc: 'kh', place: 'gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III' }],
      }),
    ],
  },
  {
    subject: 'TTCNTT',
    tier: 'giay-khen',
    outcome: 'evidence missing',
    reasons: [reason('TTCNTT', { row: 'bx', label: 'Bình xét tại phòng, đơn vị', verdict: 'missing' })],
  },
  { subject: 'BCXB', tier: 'giay-khen', outcome: 'award', reasons: [reason('BCXB', { label: 'Giải ngân đạt 100%' })] },
  {
    subject: 'VP',
    tier: 'giay-khen',
    outcome: 'on hold',
    reasons: [reason('VP', { label: 'Đang chờ kết luận', verdict: 'hold' })],
  },
  {
    subject: 'TTra',
    tier: 'giay-khen',
    outcome: 'to council',
    reasons: [reason('TTra', { label: 'Không có kế hoạch vốn', verdict: 'council' })],
  },
];

export function assessmentOf(projects: readonly Project[] = PROJECTS): Assessment {
  const data = tableOf(projects);
  return {
    tables: [data.table],
    data: [data],
    facts: { ...NO_FACTS, subjects: UNITS },
    attainment: attainmentOf(projects),
    decisions: DECISIONS,
    questions: [],
    findings: [
      {
        check: 'total-mismatch',
        severity: 'error',
        cells: [{ sheet: SHEET, row: 5, column: 4, rows: 1, columns: 1 }],
        message: message('attainment.older-data', { day: '30/11/2022', asked: '31/12/2022' }),
        advice: message('attainment.older-data.advice'),
      },
    ],
  };
}
