/** Several tables: in one sheet, by capital source, bilingual, with marks of footnotes. */
import { type Cell, gridOf } from '../../../src/core/cell';
import { readTable, recognise } from '../../../src/core/table';

const _ = null;

test('two tables in one sheet, each with its own title, unit and rows', () => {
  const table = (title: string, unit: string, first: number): Cell[][] => [
    [title],
    [_, _, unit],
    ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Giải ngân đến 30/11/2022'],
    [1, `Dự án ${title} A`, first, 5],
    [2, `Dự án ${title} B`, first * 2, 7],
  ];
  const grid = gridOf('S', [
    ...table('I. Vốn ngân sách trung ương năm 2022', 'Đơn vị: triệu đồng', 10),
    [],
    ...table('II. Vốn ngân sách tỉnh năm 2022', 'Đơn vị: đồng', 1000),
  ]);
  const { tables, questions } = recognise([grid]);
  expect(questions).toEqual([]);
  expect(tables.map((one) => [one.headerRows, one.dataRows, one.unit?.unit])).toEqual([
    [[2, 2], [3, 4], 'triệu'],
    [[8, 8], [9, 10], 'đồng'],
  ]);
  expect(tables.map((one) => [...readTable(grid, one).data.money[0]!.dong])).toEqual([
    [10e6, 20e6],
    [1000, 2000],
  ]);
});

test('bilingual headings and marks of footnotes', () => {
  const grid = gridOf('S', [
    ['BÁO CÁO GIẢI NGÂN NĂM 2022'],
    ['Đơn vị tính/Unit: triệu đồng'],
    [
      'STT/No.',
      'Tên dự án/Project name (1)',
      'Kế hoạch vốn năm 2022/Capital plan (*)',
      'Lũy kế giải ngân đến 30/11/2022/Disbursed (2)',
      'Tỷ lệ/Rate (%)',
    ],
    [1, 'Dự án A', 10, 5, 50],
  ]);
  const table = recognise([grid]).tables[0]!;
  expect(table.columns.map((column) => column.role)).toEqual(['index', 'name', 'plan', 'disbursed', 'rate']);
});

test('units printed for single columns outrank the unit line', () => {
  const grid = gridOf('S', [
    ['GIẢI NGÂN NĂM 2022'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Dự án', 'Tổng mức đầu tư (tỷ đồng)', 'Kế hoạch vốn năm 2022', 'Giải ngân đến 30/11/2022 (đồng)'],
    [1, 'Dự án A', 1.5, 10, 5_000_000],
  ]);
  const { data } = readTable(grid, recognise([grid]).tables[0]!);
  expect(data.money.map(({ dong }) => dong[0])).toEqual([1.5e9, 10e6, 5e6]);
});

test('the plan of another year is not the plan of this one', () => {
  const grid = gridOf('S', [
    ['GIẢI NGÂN NĂM 2022, đơn vị'],
    ['Đơn vị tính: triệu đồng'],
    [
      'STT',
      'Dự án',
      'Kế hoạch vốn năm 2021',
      'Kế hoạch vốn năm 2022',
      'Giải ngân đến 30/11/2022',
      'Kế hoạch vốn năm 2023',
    ],
    [1, 'Dự án A', 1, 2, 3, 4],
  ]);
  expect(recognise([grid]).tables[0]!.columns.map((column) => column.role)).toEqual([
    'index',
    'name',
    'other',
    'plan',
    'disbursed',
    'other',
  ]);
});

test('names that differ only in their accents stay two', () => {
  const grid = gridOf('S', [
    ['GIẢI NGÂN NĂM 2022'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Dự án', 'Chủ đầu tư', 'Kế hoạch vốn năm 2022', 'Giải ngân đến 30/11/2022'],
    [1, 'Đường A', 'xã Quang Hưng', 2, 3],
    [2, 'Đường B', 'xã Quảng Hưng', 2, 3],
  ]);
  expect(readTable(grid, recognise([grid]).tables[0]!).data.owners).toEqual(['xã Quang Hưng', 'xã Quảng Hưng']);
});

test('lists of people and other sheets are no disbursement tables beside one', () => {
  const list = gridOf('Nhân sự', [
    ['STT', 'Họ và tên', 'Chức vụ', 'Năm sinh'],
    [1, 'Nguyễn Văn Mẫu', 'Chuyên viên', 1980],
    [2, 'Trần Thị Mẫu', 'Chuyên viên', 1985],
  ]);
  const money = gridOf('GN', [
    ['GIẢI NGÂN NĂM 2022'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Giải ngân đến 30/11/2022'],
    [1, 'Dự án A', 1, 2],
  ]);
  const { tables, questions } = recognise([list, money]);
  expect(tables.map((table) => table.sheet)).toEqual(['GN']);
  expect(questions).toEqual([]);
});
