/** The books of two months and last month's report, as grids. */
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { readTable, recognise, type TableData } from '../../../src/core/table';

type Rows = readonly (readonly Cell[])[];

/** Columns: STT, dự án, mã, kế hoạch, lũy kế 30/11, lũy kế 31/12, ước 31/01. */
export const BOOKS: Rows = [
  ['SỔ THEO DÕI GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022'],
  ['Số liệu đến ngày 31/12/2022'],
  ['', '', '', '', '', '', 'Đơn vị: triệu đồng'],
  [
    'STT',
    'Danh mục dự án',
    'Mã dự án',
    'Kế hoạch vốn năm 2022',
    'Lũy kế giải ngân đến 30/11/2022',
    'Lũy kế giải ngân đến 31/12/2022',
    'Ước giải ngân đến 31/01/2023',
  ],
  [1, 'Nâng cấp trung tâm dữ liệu', '7001', 12000.5, 9000, 12000.499, 12000.5],
  [2, 'Hệ thống phản ánh hiện trường', '7002', 5000, 4000, 4800, 5000],
  [3, 'Đài truyền thanh thông minh', '7003', 3000, 1000, null, 3000],
  [4, 'Mạng diện rộng', '7004', 900, 0, 450, 900],
];

/** Last month's report, in đồng, with typed and computed totals. */
export const REPORT: Rows = [
  ['BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 11 NĂM 2022'],
  ['Số liệu đến ngày 30/11/2022'],
  ['', '', '', '', '', '', 'Đơn vị: đồng'],
  [
    'STT',
    'Danh mục dự án',
    'Mã dự án',
    'Kế hoạch vốn năm 2022',
    'Lũy kế giải ngân tháng trước',
    'Lũy kế giải ngân đến 30/11/2022',
    'Tỷ lệ giải ngân (%)',
    'Ước giải ngân đến 31/01/2023',
  ],
  [null, 'TỔNG SỐ', null, 20000500000, 11000000000, 14000000000, 70, 20000000000],
  [1, 'Nâng cấp trung tâm dữ liệu', '7001', 12000500000, 7000000000, 9000000000, 75, 12000000000],
  [2, 'Hệ thống phản ánh hiện trường', '7002', 5000000000, 3500000000, 4000000000, 80, 5000000000],
  [3, 'Đài truyền thanh thông minh', '7003', 3000000000, 500000000, 1000000000, 33.33, 3000000000],
  ['Ghi chú: số liệu lũy kế đến hết ngày 30/11/2022, theo sổ kế toán của Sở.'],
];

export function booksOf(rows: Rows = BOOKS): TableData[] {
  return tablesOf(gridOf('GiaiNgan', rows));
}

export function tablesOf(grid: Grid): TableData[] {
  return recognise([grid]).tables.map((table) => readTable(grid, table).data);
}

export function reportOf(rows: Rows = REPORT, formulas: Readonly<Record<string, string>> = {}): Grid {
  const grid = gridOf('BaoCao', rows);
  return {
    ...grid,
    formulas: grid.values.map((line, row) => line.map((_, column) => formulas[`${row}|${column}`] ?? null)),
  };
}
