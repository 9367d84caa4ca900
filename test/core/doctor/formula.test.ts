/** Stored values that their formulas no longer give. */
import { recompute, type SheetValues } from '../../../src/core/doctor/formula/recompute';
import { type Cell, gridOf } from '../../../src/core/cell';
import { checkTable } from '../../../src/core/doctor';
import { readTable, recognise } from '../../../src/core/table';
import { say } from '../../../src/messages';
import { findingsOf, SHEET, spoiled } from './sheet';

const sheetOf = (cells: Cell[][], formulas: (string | null)[][] = [], hidden: number[] = []): SheetValues => ({
  value: (row, column) => cells[row]?.[column] ?? null,
  formula: (row, column) => formulas[row]?.[column] ?? null,
  hidden: (row) => hidden.includes(row),
  other: (name) => (name === 'Phụ lục 1' ? sheetOf([[7, 'x', null, 2]]) : null),
  budget: 1000,
});
const CELLS: Cell[][] = [
  [1, 2, 3],
  [4, 'x', null],
  [0.1, 0.2, { error: '#REF!' }],
];

test.each([
  ['=A1+B1*C1', 7],
  ['=(A1+B1)*C1', 9],
  ['=-A1+10%', -0.9],
  ['=SUM(A1:C1,A2)', 10],
  ['=SUM(A1:C2)', 10],
  ['=SUBTOTAL(9,$A$1:$C$1)', 6],
  ['=ROUND(A1/C1,2)', 0.33],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(1.005,2)', 1.01],
  ['=C2+1', 1],
  ['=+A1', 1],
  ['=--A1', 1],
  ['=A1*-B1', -2],
  ['=-B1%', -0.02],
  ['=(A1+B1)%*100', 3],
  ['=50%%', 0.005],
  ['=SUM(C1:A1)', 6],
  ['=SUM(A2:C2)', 4],
  ['=SUM(B2,A1)', 1],
  ['=SUM(C2)', 0],
  ['=SUM(A1:B1)*2-SUM(C1)', 3],
  ["='Phụ lục 1'!A1+A1", 8],
  ["=SUM('Phụ lục 1'!A1:D1)", 9],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(SUM(A1:C1)/7,2)', 0.86],
])('%s gives %d', (formula, value) => {
  expect(recompute(formula, sheetOf(CELLS))?.value).toBeCloseTo(value, 12);
});

test.each([
  '=IF(A1>0,1,2)',
  '=B2+1',
  '=Khac!A1',
  '=[1]Khac!A1',
  '=SUM(A:A)',
  '=A1^2',
  '=SUM(A3:C3)',
  '=A1&"x"',
  '=VLOOKUP(A1,A1:B2,2)',
  '=A1/0',
  '=',
])('%s cannot be checked', (formula) => {
  expect(recompute(formula, sheetOf(CELLS))).toBeNull();
});

test('SUBTOTAL passes over other SUBTOTALs', () => {
  const formulas = [[null], ['=SUBTOTAL(9,A1:A1)'], [null]];
  expect(recompute('=SUBTOTAL(9,A1:A3)', sheetOf([[1], [1], [2]], formulas))?.value).toBe(3);
});

test('a running sum ends at its budget', () => {
  expect(recompute('=SUM(A1:A5000)', sheetOf(CELLS))).toBeNull();
});

test('in a sheet: the stale cell is named with both values, the others are counted', () => {
  const formulas = SHEET.map((_, i) =>
    Array.from({ length: 7 }, (__, j) =>
      i === 4 && j === 3 ? '=D6+D9' : i === 6 && j === 6 ? '=IF(D7>0,F7/D7,0)' : null,
    ),
  );
  const grid = spoiled({ D6: 700, D7: 500, G7: 0.6, G6: 0.714 }, { formulas });
  const [table] = recognise([grid]).tables;
  const [, stale, unseen] = checkTable(grid, table!, readTable(grid, table!).data);
  expect(say('vi', stale!.advice)).toMatch(/^Mở bảng, bấm Ctrl\+Alt\+F9/);
  expect(say('vi', unseen!.advice)).toContain('không cần làm gì');
  expect(findingsOf(grid)).toEqual([
    'error total-mismatch: Ô D5 (trang "GiaiNgan"): TỔNG SỐ ghi 1.000, cộng các dòng D6 … D9 được 1.100, lệch 100 triệu đồng.',
    'error stale-formula: Ô D5 (trang "GiaiNgan") đang ghi 1.000, nhưng công thức =D6+D9 cho 1.100: bảng được lưu khi chưa tính lại.',
    'info stale-formula: 1 ô có công thức mà phần mềm không tự tính lại được (trang "GiaiNgan", ô đầu tiên: G7); lấy số đang ghi trong ô. Đây không phải lỗi.',
  ]);
});

test('SUBTOTAL over hidden rows: 109 leaves them out, 9 cannot be told from a filter', () => {
  const sheet = () => sheetOf([[1], [2], [4]], [], [1]);
  expect(recompute('=SUBTOTAL(109,A1:A3)', sheet())?.value).toBe(5);
  expect(recompute('=SUBTOTAL(9,A1:A3)', sheet())).toBeNull();
});

test('one đồng in a total of 1,000,000 triệu is seen; the order of adding is not', () => {
  const cells: Cell[][] = [...Array.from({ length: 1000 }, (): Cell[] => [1000.000001]), [0.1], [0.2]];
  const now = recompute('=SUM(A1:A1000)', { ...sheetOf(cells), budget: 1e6 })!;
  expect(Math.abs(1_000_000.001 - now.value)).toBeLessThanOrEqual(now.slack);
  expect(Math.abs(1_000_000.001001 - now.value)).toBeGreaterThan(now.slack);
  const turned = recompute('=A1002+A1001', sheetOf(cells))!;
  expect(Math.abs(0.3 - turned.value)).toBeLessThanOrEqual(turned.slack);
});

test('a formula over another sheet is recomputed from what is read of it', () => {
  const grid = spoiled({});
  const formulas = grid.values.map((row) => row.map((): string | null => null));
  formulas[6]![3] = "='Chi tiết'!A1+100";
  const both = { ...grid, formulas };
  const detail = gridOf('Chi tiết', [[299]]);
  const { tables } = recognise([both]);
  const table = tables[0]!;
  const found = checkTable(both, table, readTable(both, table).data, [both, detail]);
  expect(found.filter(({ check }) => check === 'stale-formula').map(({ message }) => message.args)).toMatchObject([
    { cell: 'D7', cached: '400', now: '399' },
  ]);
});
