/** An accountant's sheet as it is: what is understood, what is asked. */
import { type Area, type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { readTable, recognise, type Role, toMapped } from '../../../src/core/table';
import { say } from '../../../src/messages';

const _ = null;

const TOP: Cell[][] = [
  ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', _, _, _, _, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022'],
  ['(Số liệu đến ngày 31/12/2022; ước đến ngày 31/01/2023)'],
  [_, _, _, _, _, _, _, _, _, 'ĐVT: Tr.đ'],
];
const HEAD: Cell[][] = [
  [
    'STT',
    'Danh mục dự án',
    'Mã dự án',
    'Đơn vị thực hiện',
    'Kế hoạch vốn năm 2022 (tỉnh giao)',
    _,
    'Kế hoạch vốn năm 2021 kéo dài',
    'Giải ngân năm 2022',
    _,
    'Ước giải ngân đến 31/01/2023',
    'Tỷ lệ (%)',
  ],
  [_, _, _, _, 'Giao đầu năm', 'Sau điều chỉnh', _, 'Luỹ kế đến 31/10/2022', 'Lũy kế đến 31/12/2022', _, _],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '11=9/6'],
];
const BODY: Cell[][] = [
  [_, 'TỔNG SỐ', _, _, 400, 400, 20, 150, 300, 350, 0.75],
  ['I', 'Vốn ngân sách tỉnh', _, _, 300, 300, 20, 130, 200, 250, 0.66],
  [1, 'Dự án A', '7890001', 'Phòng CNTT', 100, 100, 20, 50, 100, 100, 1],
  [_, 'Trong đó: vốn NSTW', _, _, 50, 50, _, 20, 50, 50, _],
  [2, 'Dự án B', '7890002', 'Phòng BC-XB', 200, 200, 0, 80, 100, 150, 0.5],
  ['II', 'Vốn ngân sách trung ương', _, _, 100, 100, 0, 20, 100, 100, 1],
  [1, 'Dự án C', '7890003', 'Phòng CNTT', 100, 100, 0, 20, 100, 100, 1],
];
const END: Cell[][] = [
  [],
  ['Ghi chú: số liệu của kế toán Sở'],
  [_, _, _, _, _, _, _, 'Bình Phước, ngày 31 tháng 12 năm 2022'],
  [_, 'NGƯỜI LẬP BIỂU', _, _, _, _, _, 'GIÁM ĐỐC'],
  [_, 'Nguyễn Thị Mẫu', _, _, _, _, _, 'Trần Văn Mẫu'],
];
const SHEET = [...TOP, ...HEAD, ...BODY, ...END];
const MERGES: Area[] = [
  { row: 4, column: 4, rows: 1, columns: 2 },
  { row: 4, column: 7, rows: 1, columns: 2 },
  ...[0, 1, 2, 3, 6, 9, 10].map((column) => ({ row: 4, column, rows: 2, columns: 1 })),
];

const withMerges = (values: Cell[][], merges: Area[]): Grid => ({ ...gridOf('GiaiNgan', values), merges });
const rolesOf = (grid: Grid, options = {}): Role[] =>
  recognise([grid], options).tables[0]!.columns.map((column) => column.role);

describe.each([
  ['merged', MERGES],
  ['spread without merges', []],
])('a table with parent headings, %s', (_name, merges) => {
  const grid = withMerges(SHEET, merges);
  const { tables, questions, findings } = recognise([grid]);
  const table = tables[0]!;

  test('title, day, unit, header, column numbers, data', () => {
    expect(table).toMatchObject({
      title:
        'BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022 (Số liệu đến ngày 31/12/2022; ước đến ngày 31/01/2023)',
      asOf: '2022-12-31',
      year: 2022,
      unit: { unit: 'triệu', text: 'ĐVT: Tr.đ', row: 3 },
      headerRows: [4, 5],
      numberingRow: 6,
      dataRows: [7, 13],
    });
    expect(questions).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('roles by the words of the heading and its parents', () => {
    expect(table.columns.map((column) => column.role)).toEqual([
      'index',
      'name',
      'code',
      'owner',
      'plan.start',
      'plan.province',
      'plan.carryover',
      'disbursed',
      'disbursed',
      'disbursed.estimate',
      'rate',
    ]);
    expect(table.columns[5]!.header).toEqual(['Kế hoạch vốn năm 2022 (tỉnh giao)', 'Sau điều chỉnh']);
  });

  test('each disbursed column knows its day and its grade', () => {
    expect(table.columns.slice(7, 10).map((column) => column.period)).toEqual([
      { year: 2022, through: '2022-10-31', grade: 'books' },
      { year: 2022, through: '2022-12-31', grade: 'books' },
      { year: 2022, through: '2023-01-31', grade: 'estimate' },
    ]);
  });

  test('kinds of rows, and money counted once', () => {
    expect(table.rowKinds).toEqual([
      'total',
      'subtotal',
      'data',
      'split',
      'data',
      'subtotal',
      'data',
      'blank',
      'note',
      'signature',
      'signature',
      'signature',
    ]);
    const { data } = readTable(grid, table);
    expect(data.rows).toEqual([9, 11, 13]);
    expect(data.owners).toEqual(['Phòng CNTT', 'Phòng BC-XB', 'Phòng CNTT']);
    expect(data.codes).toEqual(['7890001', '7890002', '7890003']);
    const plan = data.money.find((money) => money.column.role === 'plan.province')!;
    expect([...plan.dong]).toEqual([100e6, 200e6, 100e6]);
  });
});

test('a TỔNG CỘNG below the data stays outside of it', () => {
  const [total, ...rest] = BODY;
  const bottom = [...total!];
  bottom[0] = 'TỔNG CỘNG';
  bottom[1] = _;
  const table = recognise([withMerges([...TOP, ...HEAD, ...rest, bottom, ...END], MERGES)]).tables[0]!;
  expect(table.dataRows).toEqual([7, 12]);
  expect(table.rowKinds[6]).toBe('total');
});

test('without a unit line the unit is asked, the likeliest first; the answer is used', () => {
  const values = SHEET.map((row, i) => (i === 3 ? [] : row));
  const grid = withMerges(values, MERGES);
  const { questions } = recognise([grid]);
  expect(questions.map((question) => question.id)).toEqual(['GiaiNgan:unit']);
  expect(questions[0]!.candidates.map((one) => one.value).sort()).toEqual(['nghìn', 'triệu', 'tỷ', 'đồng'].sort());
  const answered = recognise([grid], { answers: { 'GiaiNgan:unit': 'triệu' } });
  expect(answered.questions).toEqual([]);
  expect(answered.tables[0]!.unit?.unit).toBe('triệu');
});

test('two columns of one meaning are asked, and none is used until answered', () => {
  const head = HEAD.map((row) => [...row]);
  head[1]![4] = 'Kế hoạch vốn';
  head[1]![5] = 'Kế hoạch vốn';
  head[0]![4] = 'Năm 2022';
  const grid = withMerges([...TOP, ...head, ...BODY, ...END], MERGES);
  const first = recognise([grid]);
  expect(first.questions).toHaveLength(1);
  expect(first.questions[0]).toMatchObject({ id: 'GiaiNgan:plan', about: 'plan' });
  expect(say('vi', first.questions[0]!.message)).toBe('Trang "GiaiNgan": lấy "Kế hoạch vốn năm" ở cột nào?');
  expect(first.questions[0]!.candidates.map((one) => one.value)).toEqual(['E', 'F']);
  expect(rolesOf(grid).slice(4, 6)).toEqual(['other', 'other']);
  expect(rolesOf(grid, { answers: { 'GiaiNgan:plan': 'F' } }).slice(4, 6)).toEqual(['other', 'plan']);
});

test('disbursed money without any day is asked for its day', () => {
  const head = HEAD.map((row) => [...row]);
  head[1]![7] = 'Trong tháng 12';
  head[1]![8] = 'Tổng số';
  const top = TOP.map((row, i) => (i === 2 ? [] : row));
  const grid = withMerges([...top, ...head, ...BODY, ...END], MERGES);
  const { questions } = recognise([grid]);
  expect(questions.map((question) => question.id)).toEqual(['GiaiNgan:through']);
  const answered = recognise([grid], { answers: { 'GiaiNgan:through': '2022-12-31' } }).tables[0]!;
  expect(answered.columns[8]!.period).toEqual({ year: 2022, through: '2022-12-31', grade: 'books' });
});

test('no table: a finding that names the sheets and says what to do', () => {
  const { tables, findings } = recognise([gridOf('Sheet1', [['Xin chào'], [1, 2, 3]])]);
  expect(tables).toEqual([]);
  expect(findings.map((finding) => say('vi', finding.message))).toEqual([
    'Không tìm thấy bảng giải ngân nào trong các trang: Sheet1.',
  ]);
});

test('two sheets with the same projects and the same plan: which one counts is asked', () => {
  const october = { ...withMerges(SHEET, MERGES), ref: { ...withMerges(SHEET, MERGES).ref, sheet: 'T10' } };
  const grids = [october, withMerges(SHEET, MERGES)];
  const { questions, tables } = recognise(grids);
  expect(tables).toHaveLength(2);
  expect(questions.map((question) => question.about)).toEqual(['table']);
  const chosen = recognise(grids, { answers: { [questions[0]!.id]: 'GiaiNgan' } });
  expect(chosen.questions).toEqual([]);
  expect(chosen.tables.map((table) => table.sheet)).toEqual(['GiaiNgan']);
});

test('a confirmed mapping is found again by words when columns move and a month is added', () => {
  const grid = withMerges(SHEET, []);
  const items = toMapped(recognise([grid]).tables, 'Kế toán', '2022-12-31');
  const moved = SHEET.map((row, i) => {
    const cells = [...row, ...Array<Cell>(11 - row.length).fill(_)];
    const extra: Cell = i === 4 ? 'Địa điểm' : i === 6 ? 12 : i >= 9 && i <= 13 ? 'Đồng Xoài' : _;
    return [cells[0]!, cells[1]!, extra, ...cells.slice(2)];
  });
  moved[6] = Array.from({ length: 12 }, (__, i) => i + 1);
  const table = recognise([withMerges(moved as Cell[][], [])], { mapped: items }).tables[0]!;
  expect(table.columns.map((column) => column.role)).toEqual([
    'index',
    'name',
    'other',
    'code',
    'owner',
    'plan.start',
    'plan.province',
    'plan.carryover',
    'disbursed',
    'disbursed',
    'disbursed.estimate',
    'rate',
  ]);
  expect(table.columns[5]!.confidence).toBe(1);
});

test.each([
  ['1.234', [1200, 1300, 1100], 1234e6],
  ['1.234', [1.1, 2.5, 0.9], 1_234_000],
])('%s among %j is read by its neighbours', (text, neighbours, dong) => {
  const values: Cell[][] = [
    ['Giải ngân năm 2022 đến ngày 31/12/2022'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân'],
    ...neighbours.map((value, i): Cell[] => [i + 1, `Dự án ${i}`, value, value]),
    [9, 'Dự án X', text, 1],
  ];
  const grid = gridOf('A', values);
  const { tables, questions } = recognise([grid]);
  expect(questions).toEqual([]);
  const plan = readTable(grid, tables[0]!).data.money[0]!;
  expect(plan.dong[3]).toBe(dong);
});

test('an ambiguous text without neighbours is asked', () => {
  const values: Cell[][] = [
    ['Giải ngân năm 2022 đến ngày 31/12/2022, đơn vị'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân'],
    [1, 'Dự án X', '1.234', 1],
  ];
  const grid = gridOf('A', values);
  const { tables, questions } = recognise([grid]);
  expect(questions.map((question) => question.id)).toEqual(['A:numbers']);
  expect(readTable(grid, tables[0]!).data.money[0]!.dong[0]).toBeNaN();
  const answered = recognise([grid], { answers: { 'A:numbers': 'vi' } });
  expect(readTable(grid, answered.tables[0]!).data.money[0]!.dong[0]).toBe(1234e6);
});

test('headings that nobody would recognise are read where the user says they stand', () => {
  const grid = gridOf('A', [
    ['GIẢI NGÂN NĂM 2022 đến ngày 30/11/2022'],
    ['Đơn vị tính: triệu đồng'],
    ['α', 'β', 'γ', 'δ'],
    [1, 'Dự án A', 10, 5],
    [2, 'Dự án B', 20, 7],
  ]);
  expect(recognise([grid]).tables).toEqual([]);
  const answers = { 'A:header': '3', 'A:plan': 'C', 'A:disbursed': 'D' };
  const { tables, questions } = recognise([grid], { answers });
  expect(questions).toEqual([]);
  expect(tables[0]!.columns.map((column) => column.role)).toEqual(['index', 'name', 'plan', 'disbursed']);
  expect(readTable(grid, tables[0]!).data.money.map((money) => [...money.dong])).toEqual([
    [10e6, 20e6],
    [5e6, 7e6],
  ]);
});

test('a column that the user corrects wins over the words', () => {
  const grid = withMerges(SHEET, MERGES);
  expect(rolesOf(grid, { answers: { 'GiaiNgan:column:E': 'plan.pm' } })[4]).toBe('plan.pm');
  expect(rolesOf(grid, { answers: { 'GiaiNgan:plan.province': 'E' } }).slice(4, 6)).toEqual(['plan.province', 'other']);
});

test('a list without STT: rows that sum the rows below them are subtotals, and money counts once', () => {
  const grid = gridOf('A', [
    ['GIẢI NGÂN NĂM 2022 đến ngày 30/11/2022'],
    ['Đơn vị tính: triệu đồng'],
    ['Nội dung', 'Kế hoạch vốn năm 2022', 'Giải ngân'],
    ['Phòng CNTT', 30, 12],
    ['Dự án A', 10, 5],
    ['Dự án B', 20, 7],
    ['Văn phòng Sở', 12.5, 3],
    ['Dự án C', 4.5, 1],
    ['Dự án D', 5, 1],
    ['Dự án E', 3, 1],
    ['Dự án lẻ', 7, 2],
  ]);
  const table = recognise([grid]).tables[0]!;
  expect(table.rowKinds).toEqual(['subtotal', 'data', 'data', 'subtotal', 'data', 'data', 'data', 'data']);
  expect([...table.parents!]).toEqual([-1, 0, 0, -1, 3, 3, 3, -1]);
  const { data } = readTable(grid, table);
  expect(data.owners).toEqual(['Phòng CNTT', 'Phòng CNTT', 'Văn phòng Sở', 'Văn phòng Sở', 'Văn phòng Sở', '']);
});
