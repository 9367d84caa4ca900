/** What printing and hand-made layouts leave in a sheet: pages, footnotes, stacked letters, two languages, words inside merges. */
import { type Cell, gridOf, type Grid } from '../../../src/core/cell';
import { readTable, recognise } from '../../../src/core/table';

const _ = null;
const TITLE: Cell[][] = [
  ['TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022'],
  [_, _, _, 'Đơn vị tính: triệu đồng'],
];
const HEAD: Cell[] = ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân'];
const DATA: Cell[][] = [
  [1, 'Dự án A', 100, 50],
  [2, 'Dự án B', 200, 60],
];
const ROLES = ['index', 'name', 'plan', 'disbursed'];

function read(grid: Grid) {
  const { tables, questions } = recognise([grid]);
  const table = tables[0]!;
  const { names } = readTable(grid, table).data;
  return { roles: table.columns.map(({ role }) => role), names, asked: questions.length, tables: tables.length, table };
}

test('headings printed again on each page are no rows of data', () => {
  const again = read(gridOf('GN', [...TITLE, HEAD, DATA[0]!, HEAD, DATA[1]!]));
  expect(again).toMatchObject({ roles: ROLES, names: ['Dự án A', 'Dự án B'], asked: 0, tables: 1 });
  expect(again.table.rowKinds).toEqual(['data', 'header', 'data']);
});

test('footnote marks in headings and names, the footnotes below', () => {
  const marked: Cell[] = ['STT', 'Dự án (1)', 'Kế hoạch vốn năm 2022 (*)', 'Lũy kế giải ngân (**)'];
  const notes: Cell[][] = [['(*) Không gồm vốn kéo dài.'], ['(**) Theo số liệu của Kho bạc Nhà nước.']];
  const found = read(gridOf('GN', [...TITLE, marked, ...DATA, [3, 'Dự án C (*)', 5, 5], ...notes]));
  expect(found).toMatchObject({ roles: ROLES, names: ['Dự án A', 'Dự án B', 'Dự án C (*)'], asked: 0 });
});

test('a used range far beyond the data changes nothing', () => {
  const wide = [...TITLE, HEAD, ...DATA].map((row) => [...row, ...Array<Cell>(250).fill(_)]);
  const tall = [...wide, ...Array.from({ length: 5000 }, () => [_] as Cell[]), [_, ' ']];
  const found = read(gridOf('GN', tall));
  expect(found).toMatchObject({ roles: ROLES, names: ['Dự án A', 'Dự án B'], asked: 0 });
  expect(found.table.dataRows).toEqual([3, 4]);
});

test('one letter a row: S / T / T', () => {
  const stacked: Cell[][] = [
    ['S', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân'],
    ['T', _, _, _],
    ['T', _, _, _],
  ];
  const found = read(gridOf('GN', [...TITLE, ...stacked, ...DATA]));
  expect(found).toMatchObject({ roles: ROLES, names: ['Dự án A', 'Dự án B'], asked: 0 });
  expect(found.table.headerRows).toEqual([2, 4]);
});

test('two languages in one heading', () => {
  const both: Cell[] = [
    'STT\nNo.',
    'Dự án\nProject',
    'Kế hoạch vốn năm 2022\nCapital plan 2022',
    'Lũy kế giải ngân\nCumulative disbursement',
  ];
  expect(read(gridOf('GN', [...TITLE, both, ...DATA]))).toMatchObject({ roles: ROLES, asked: 0 });
});

test('words left inside a merged heading are not read: what is shown counts', () => {
  const inside: Cell[][] = [
    ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân'],
    ['x', 'Ghi chú', 'Lũy kế giải ngân', 'Tỷ lệ'],
  ];
  const merges = [0, 1, 2, 3].map((column) => ({ row: 2, column, rows: 2, columns: 1 }));
  const found = read({ ...gridOf('GN', [...TITLE, ...inside, ...DATA]), merges });
  expect(found).toMatchObject({ roles: ROLES, names: ['Dự án A', 'Dự án B'], asked: 0 });
});

test.each([
  ['English', ['No.', 'Project name', 'Approved budget', 'Actual expenditure']],
  ['Spanish', ['No.', 'Nombre del proyecto', 'Presupuesto', 'Ejecutado']],
  ['Indonesian', ['No', 'Uraian kegiatan', 'Pagu anggaran', 'Realisasi']],
  ['Chinese', ['序号', '项目名称', '预算', '执行']],
])('%s: plan and money paid are found, or asked; never the wrong way round', (_language, head) => {
  const grid = gridOf('Sheet1', [['2022'], head, ...DATA]);
  const { tables, questions } = recognise([grid]);
  const columns = tables[0]!.columns;
  expect(columns.map(({ role }) => role).slice(0, 2)).toEqual(['index', 'name']);
  const asked = questions.map(({ id }) => id).join();
  expect(columns[2]!.role.startsWith('plan') || /plan|column:C/.test(asked)).toBe(true);
  expect(columns[3]!.role.startsWith('disbursed') || /disbursed|column:D/.test(asked)).toBe(true);
  expect(columns[2]!.role).not.toMatch(/^disbursed/);
  expect(columns[3]!.role).not.toMatch(/^plan/);
});
