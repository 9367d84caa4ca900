/** “-” in an amount column is nothing paid: 0, not a blank and not a text. */
import { gridOf } from '../../../src/core/cell';
import { readTable, recognise } from '../../../src/core/table';

const grid = gridOf('GiaiNgan', [
  ['TÌNH HÌNH GIẢI NGÂN NĂM 2022', null, null, null],
  ['Số liệu đến ngày 31/12/2022', null, null, 'Đơn vị tính: triệu đồng'],
  ['STT', 'Danh mục dự án', 'Kế hoạch vốn năm 2022 tỉnh giao', 'Lũy kế giải ngân'],
  [1, 'Nâng cấp mạng', 100, 90],
  [2, 'Cổng dữ liệu', 50, '-'],
  [3, 'Trụ sở', 70, ' – '],
  [4, 'Kho dữ liệu', 20, null],
]);

test("a '-' that people print for nothing is 0, an empty cell is not", () => {
  const { tables } = recognise([grid]);
  const { data } = readTable(grid, tables[0]!);
  const spent = data.money.find(({ column }) => column.role === 'disbursed')!;
  expect([...spent.dong]).toEqual([90_000_000, 0, 0, NaN]);
});
