/** A workbook with everything a dress can bring, for tests that look at it from several sides. */
import type { SheetDress, WrittenCell } from '../../src/core/cell';
import type { NewSheet, WorkbookEdits } from '../../src/files';
import { packageOf } from './package-of';

const text = (value: string): WrittenCell => ({ text: value });
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

export const PLAIN = packageOf({
  sheets: { GiaiNgan: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
});

export const MONTHS = ['Tháng 8', 'Tháng 9', 'Tháng 10', 'Tháng 11', 'Tháng 12'];
const SHARES: readonly (number | null)[] = [0.31, 0.442, null, 0.81, 0.9869];

export const SUBJECTS: NewSheet = {
  name: 'DL_DoiTuong',
  headings: [1],
  widths: [10, 30],
  cells: [
    [text('Thi đua · DL_DoiTuong'), { number: 1 }],
    [text('Mã'), text('Tên')],
    [text('P1'), text('Phòng CNTT')],
    [text('P2'), text('Văn phòng')],
  ],
};

export const TREND: NewSheet = {
  name: 'KQ_TienDo',
  cells: [
    [text('BÁO CÁO TIẾN ĐỘ GIẢI NGÂN & SO VỚI MỐC')],
    [text('Tháng'), text('Tỷ lệ giải ngân'), text('Mốc phải đạt'), text('Nhận xét')],
    ...MONTHS.map((month, i): WrittenCell[] => [
      text(month),
      SHARES[i] === null ? { blank: true } : { number: SHARES[i]!, format: '0.00%' },
      { number: [0.3, 0.45, 0.6, 0.75, 0.95][i]!, format: '0%' },
      text('Vướng mắc về giải phóng mặt bằng, nhà thầu thi công chậm, hồ sơ nghiệm thu chưa đầy đủ.'),
    ]),
  ],
};

const share = (column: number) => ({ sheet: 'KQ_TienDo', ...area(2, column, 5, 1) });

export const DRESS: SheetDress = {
  sheet: 'KQ_TienDo',
  lists: [
    {
      area: area(2, 0, 40),
      allowed: MONTHS,
      otherwise: 'refuse',
      prompt: 'Chọn tháng báo cáo.',
      error: 'Chỉ nhận tháng trong danh sách.',
    },
    { area: area(2, 4, 40), allowed: { sheet: 'DL_DoiTuong', ...area(2, 0, 100) }, otherwise: 'ask' },
  ],
  notes: [{ row: 1, column: 1, text: 'Lũy kế giải ngân so với kế hoạch vốn tỉnh giao.\n"A" & <B>' }],
  guarded: [{ area: area(0, 0, 1, 4), why: 'Dòng này do phần mềm ghi. Vẫn sửa?' }],
  widths: [12, 14, 14, 40],
  looks: [
    { area: area(0, 0, 1, 4), bold: true, size: 14, align: 'center' },
    { area: area(1, 0, 1, 4), bold: true, wrap: true, shade: true, align: 'center' },
    { area: area(1, 0, 8, 4), border: true },
    { area: area(2, 3, 6, 1), italic: true, wrap: true },
    { area: area(2, 0, 2, 1), font: 'Times New Roman', size: 12 },
    { area: area(7, 1, 1, 1), format: '0.00%' },
  ],
  heights: [{ row: 5, rows: 2, points: 31.5 }],
  merges: [area(0, 0, 1, 4)],
  freeze: 2,
  page: {
    orientation: 'landscape',
    repeat: { first: 1, last: 1 },
    area: area(1, 0, 27, 5),
    lines: true,
    breaks: [4],
    footer: 'Mã xác thực 12AB & số liệu đến 31/12/2022',
  },
  charts: [
    {
      name: 'Tiến độ',
      type: 'line',
      title: 'Tỷ lệ giải ngân so với mốc',
      categories: share(0),
      series: [
        { name: 'Tỷ lệ giải ngân', values: share(1) },
        { name: 'Mốc phải đạt', values: share(2) },
      ],
      format: '0%',
      area: area(9, 0, 16, 4),
    },
    {
      name: 'Theo tháng',
      type: 'bar',
      title: 'Theo tháng',
      categories: share(0),
      series: [{ name: 'Tỷ lệ', values: share(1) }],
      format: '0%',
      area: area(26, 0, 14, 4),
    },
    {
      name: 'Cột',
      type: 'column',
      title: 'Cột',
      categories: share(0),
      series: [{ name: 'Tỷ lệ', values: share(1) }],
      format: '0%',
      area: area(41, 0, 14, 4),
    },
  ],
};

export const EDITS: WorkbookEdits = { added: [SUBJECTS, TREND], dress: [DRESS] };
