/** Two tables beside each other in the same rows are two tables; titles and unit above hold for both. */
import { type Cell, gridOf } from '../../../src/core/cell';
import { readTable, recognise } from '../../../src/core/table';

const _ = null;
const HEAD = ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân'];
const grid = gridOf('GN', [
  ['TÌNH HÌNH GIẢI NGÂN NĂM 2022 đến ngày 31/12/2022'],
  ['Đơn vị tính: triệu đồng'],
  [...HEAD, _, ...HEAD],
  [_, 'TỔNG SỐ', 300, 110, _, _, 'TỔNG SỐ', 700, 11],
  [1, 'A', 100, 50, _, 1, 'C', 300, 5],
  [2, 'B', 200, 60, _, 2, 'D', 400, 6],
  [_, _, _, _, _, 3, 'E', 0, 0],
] as Cell[][]);

test('each is read in its own columns, with the unit and the day of the sheet', () => {
  const { tables, questions } = recognise([grid]);
  expect(tables.map(({ key, dataRows }) => [key, dataRows])).toEqual([
    ['GN', [3, 5]],
    ['GN#2', [3, 6]],
  ]);
  expect(tables.map(({ columns }) => columns.map(({ column, role }) => `${column}:${role}`))).toEqual([
    ['0:index', '1:name', '2:plan', '3:disbursed'],
    ['5:index', '6:name', '7:plan', '8:disbursed'],
  ]);
  expect(tables.map(({ unit, asOf }) => [unit?.unit, asOf])).toEqual([
    ['triệu', '2022-12-31'],
    ['triệu', '2022-12-31'],
  ]);
  expect(questions).toEqual([]);
  expect(tables.map((table) => readTable(grid, table).data.names)).toEqual([
    ['A', 'B'],
    ['C', 'D', 'E'],
  ]);
});

test('one table whose headings say "TT" twice over few columns stays one', () => {
  const once = gridOf('GN', [
    ['TÌNH HÌNH GIẢI NGÂN NĂM 2022 đến ngày 31/12/2022'],
    ['Đơn vị tính: triệu đồng'],
    [...HEAD, 'TT', 'Ghi chú'],
    [1, 'A', 100, 50, 1, 'x'],
    [2, 'B', 200, 60, 2, 'y'],
  ]);
  expect(recognise([once]).tables).toHaveLength(1);
});
