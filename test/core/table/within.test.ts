/** Columns of carried-over money that the total beside them includes, and totals that only say that they include it. */
import { gridOf } from '../../../src/core/cell';
import { type Column, recognise } from '../../../src/core/table';
import { say } from '../../../src/messages';

const FIXED = ['STT', 'Tên dự án', 'Kế hoạch vốn tỉnh giao', 'Kế hoạch vốn năm 2021 kéo dài'];

/** A table whose money columns E… have these headings: 'cha › con', equal parents side by side merged. */
function columnsOf(...headings: readonly string[]): readonly Column[] {
  const paths = headings.map((heading) => heading.split(' › '));
  const depth = Math.max(...paths.map((path) => path.length));
  const head = Array.from({ length: depth }, (_, level) => [
    ...FIXED.map((text) => (level === 0 ? text : null)),
    ...paths.map((path, i) => (level > 0 || paths[i - 1]?.[0] !== path[0] ? (path[level] ?? null) : null)),
  ]);
  const merges = [
    ...FIXED.map((_, column) => ({ row: 3, column, rows: depth, columns: 1 })),
    ...paths.flatMap((path, i) => {
      const columns = paths.filter(([parent]) => parent === path[0]).length;
      if (path.length === 1) return [{ row: 3, column: 4 + i, rows: depth, columns: 1 }];
      return paths[i - 1]?.[0] === path[0] ? [] : [{ row: 3, column: 4 + i, rows: 1, columns }];
    }),
  ].filter(({ rows, columns }) => rows * columns > 1);
  const width = FIXED.length + paths.length;
  const data = [1, 2, 3].map((n) => [n, `Dự án ${n}`, ...Array.from({ length: width - 2 }, (_, i) => n * 1000 + i)]);
  const title = ['GIẢI NGÂN NĂM 2022', 'Số liệu đến ngày 31/12/2022', 'Đơn vị tính: đồng'];
  const rows = [...title.map((text) => [text]), ...head, ...data];
  const values = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  const { tables, questions } = recognise([{ ...gridOf('S', values), merges }]);
  expect(questions).toEqual([]);
  return tables[0]!.columns.slice(FIXED.length);
}

const brief = (columns: readonly Column[]) =>
  columns.map(({ role, period, within }) =>
    [role, period?.through, period?.grade === 'estimate' ? 'ước' : '', within ?? ''].filter(Boolean).join(' '),
  );

it.each([
  [
    'a "trong đó" beside the total under its parent',
    ['Lũy kế giải ngân đến 31/12/2022 › Tổng số', 'Lũy kế giải ngân đến 31/12/2022 › Trong đó: vốn kéo dài'],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-12-31 4'],
  ],
  [
    'a "bao gồm:"',
    ['Giải ngân đến 31/12/2022 › Tổng số', 'Giải ngân đến 31/12/2022 › Bao gồm: vốn kéo dài'],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-12-31 4'],
  ],
  [
    'a parent that says "(bao gồm vốn kéo dài)"',
    [
      'Giải ngân đến 31/12/2022 (bao gồm vốn kéo dài) › Tổng số',
      'Giải ngân đến 31/12/2022 (bao gồm vốn kéo dài) › Vốn kéo dài',
    ],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-12-31 4'],
  ],
  [
    'a total that says "(gồm cả vốn kéo dài)"',
    ['Giải ngân đến 31/12/2022 (gồm cả vốn kéo dài)', 'Giải ngân vốn kéo dài đến 31/12/2022'],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-12-31 4'],
  ],
  [
    'the total of the same day among several',
    [
      'Giải ngân từ đầu năm › Lũy kế đến 30/11/2022',
      'Giải ngân từ đầu năm › Lũy kế đến 31/12/2022',
      'Giải ngân từ đầu năm › Trong đó: giải ngân vốn kéo dài đến 30/11/2022',
    ],
    ['disbursed 2022-11-30', 'disbursed 2022-12-31', 'disbursed.carryover 2022-11-30 4'],
  ],
  [
    'a "trong đó" of another day, where no total is of its day',
    ['Giải ngân từ đầu năm › Lũy kế đến 31/12/2022', 'Giải ngân từ đầu năm › Trong đó: vốn kéo dài đến 30/11/2022'],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-11-30 4'],
  ],
  [
    'estimates beside money paid',
    [
      'Giải ngân đến 31/12/2022 › Tổng số',
      'Giải ngân đến 31/12/2022 › Trong đó: vốn kéo dài',
      'Ước giải ngân đến 31/12/2022 › Tổng số',
      'Ước giải ngân đến 31/12/2022 › Trong đó: vốn kéo dài',
    ],
    [
      'disbursed 2022-12-31',
      'disbursed.carryover 2022-12-31 4',
      'disbursed.estimate 2022-12-31 ước',
      'disbursed.carryover 2022-12-31 ước 6',
    ],
  ],
] as const)('is within the total: %s', (_, headings, expected) => {
  expect(brief(columnsOf(...headings))).toEqual(expected);
});

it.each([
  [
    'a column beside the total without such words',
    ['Giải ngân đến 31/12/2022 › Kế hoạch năm 2022', 'Giải ngân đến 31/12/2022 › Vốn kéo dài'],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-12-31'],
  ],
  [
    'a total that leaves it out',
    ['Giải ngân đến 31/12/2022 (không bao gồm vốn kéo dài)', 'Giải ngân vốn kéo dài đến 31/12/2022'],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-12-31'],
  ],
  [
    'no total under its parent',
    [
      'Giải ngân đến 31/12/2022',
      'Giải ngân khác › Trong đó: giải ngân vốn kéo dài đến 31/12/2022',
      'Giải ngân khác › Tỷ lệ (%)',
    ],
    ['disbursed 2022-12-31', 'disbursed.carryover 2022-12-31'],
  ],
  [
    'totals that only say that they include it stay totals',
    [
      'Giải ngân (bao gồm vốn kéo dài) › Lũy kế đến 30/11/2022',
      'Giải ngân (bao gồm vốn kéo dài) › Lũy kế đến 31/12/2022',
    ],
    ['disbursed 2022-11-30', 'disbursed 2022-12-31'],
  ],
] as const)('is no part of a total: %s', (_, headings, expected) => {
  expect(brief(columnsOf(...headings)).slice(0, expected.length)).toEqual(expected);
});

it('says which column includes the money', () => {
  const [, part] = columnsOf('Giải ngân đến 31/12/2022 › Tổng số', 'Giải ngân đến 31/12/2022 › Trong đó: vốn kéo dài');
  expect(part!.reasons.map((reason) => say('vi', reason))).toEqual([
    'tiêu đề có chữ "kéo dài"',
    'cột E đã gồm tiền này (tiêu đề ghi "trong đó", "bao gồm")',
  ]);
});

it('finds the carried-over plan within a plan that includes it', () => {
  const values = [
    ['GIẢI NGÂN NĂM 2022', null, null, null, null],
    ['Đơn vị tính: đồng', null, null, null, null],
    ['STT', 'Tên dự án', 'Kế hoạch vốn năm 2022', null, 'Giải ngân đến 31/12/2022'],
    [null, null, 'Tổng số', 'Trong đó: vốn kéo dài', null],
    [1, 'Dự án 1', 100, 20, 90],
    [2, 'Dự án 2', 200, 30, 120],
  ];
  const merges = [{ row: 2, column: 2, rows: 1, columns: 2 }];
  const { tables } = recognise([{ ...gridOf('S', values), merges }]);
  expect(tables[0]!.columns.map(({ role, within }) => [role, within])).toEqual([
    ['index', undefined],
    ['name', undefined],
    ['plan', undefined],
    ['plan.carryover', 2],
    ['disbursed', undefined],
  ]);
});

test('"Trong đó: vốn kéo dài" without a heading above it is part of the total beside it, on both sides', () => {
  const grid = gridOf('GN', [
    ['TÌNH HÌNH GIẢI NGÂN NĂM 2022 đến ngày 31/12/2022'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Trong đó: vốn kéo dài', 'Lũy kế giải ngân', 'Trong đó: vốn kéo dài'],
    [1, 'A', 100, 10, 50, 5],
    [2, 'B', 200, 20, 60, 6],
  ]);
  const { tables, questions } = recognise([grid]);
  expect(tables[0]!.columns.map(({ role, within }) => [role, within])).toEqual([
    ['index', undefined],
    ['name', undefined],
    ['plan', undefined],
    ['plan.carryover', 2],
    ['disbursed', undefined],
    ['disbursed.carryover', 4],
  ]);
  expect(questions).toEqual([]);
});

test('"Trong đó: NSTW" beside a total says which source, not which plan', () => {
  const grid = gridOf('GN', [
    ['TÌNH HÌNH GIẢI NGÂN NĂM 2022 đến ngày 31/12/2022'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Trong đó: NSTW', 'Lũy kế giải ngân'],
    [1, 'A', 100, 10, 50],
    [2, 'B', 200, 20, 60],
  ]);
  expect(recognise([grid]).tables[0]!.columns[3]!.role).toBe('other');
});
