/** Title lines, the three-row merged header and the column-number row of GiaiNgan. */
import { monthEnd, showDay } from '../../src/core/cell/day';
import { type AmountKey, columnOf, MONTHS, RATE, REMARK, WIDTH } from './columns';
import { type Draft, merge, put } from './draft';
import { HEADING, NUMBERING, ORGAN, ORGAN_BOLD, SUBTITLE, TITLE, UNIT_LINE } from './style';

export const HEADER_ROW = 7;
export const NUMBERING_ROW = 10;
export const TOTAL_ROW = 11;

function titled(to: Draft, row: number, column: number, columns: number, text: string, look: typeof TITLE): void {
  put(to, row, column, text, look);
  merge(to, row, column, 1, columns);
}

function titles(to: Draft): void {
  titled(to, 0, 0, 4, 'ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC', ORGAN);
  titled(to, 1, 0, 4, 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG', ORGAN_BOLD);
  titled(to, 0, WIDTH - 4, 4, 'Biểu số 02/GNVĐT', ORGAN_BOLD);
  titled(to, 2, 0, WIDTH, 'TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022', TITLE);
  titled(to, 3, 0, WIDTH, 'Số liệu đến ngày 31/12/2022', SUBTITLE);
  titled(to, 4, 0, WIDTH, '(Kèm theo Báo cáo số …/BC-STTTT ngày …/01/2023 của Sở Thông tin và Truyền thông)', SUBTITLE);
  titled(to, 6, WIDTH - 4, 4, 'Đơn vị tính: triệu đồng', UNIT_LINE);
}

function head(to: Draft, row: number, column: number, rows: number, columns: number, text: string): void {
  put(to, HEADER_ROW + row, column, text, HEADING);
  if (rows * columns > 1) merge(to, HEADER_ROW + row, column, rows, columns, HEADING);
}

/** Official tables write "Luỹ kế" beside "Lũy kế" in one header row. */
function cumulative(month: number): string {
  return `${month === 9 || month === 11 ? 'Luỹ kế' : 'Lũy kế'} đến ${showDay(monthEnd(2022, month))}`;
}

function headings(to: Draft): void {
  ['STT', 'Danh mục dự án', 'Mã số dự án', 'Đơn vị thực hiện', 'Người theo dõi', 'Tổng mức đầu tư'].forEach(
    (text, column) => head(to, 0, column, 3, 1, text),
  );
  head(to, 0, columnOf('start'), 1, 4, 'Kế hoạch vốn năm 2022 (tỉnh giao)');
  head(to, 1, columnOf('start'), 2, 1, 'Giao đầu năm');
  head(to, 1, columnOf('up'), 1, 2, 'Điều chỉnh');
  head(to, 2, columnOf('up'), 1, 1, 'Tăng');
  head(to, 2, columnOf('down'), 1, 1, 'Giảm');
  head(to, 1, columnOf('adjusted'), 2, 1, 'Sau điều chỉnh');
  head(to, 0, columnOf('carryover'), 3, 1, 'Kế hoạch vốn năm 2021 kéo dài sang năm 2022');
  head(to, 0, columnOf('month1'), 1, 15, 'Giải ngân từ đầu năm 2022');
  for (const month of MONTHS) head(to, 1, columnOf(`month${month}`), 2, 1, cumulative(month));
  head(to, 1, columnOf('disbursed'), 1, 3, cumulative(12));
  head(to, 2, columnOf('disbursed'), 1, 1, 'Tổng số');
  head(to, 2, columnOf('completed'), 1, 1, 'Thanh toán khối lượng hoàn thành');
  head(to, 2, columnOf('advance'), 1, 1, 'Tạm ứng chưa thu hồi');
  head(to, 1, columnOf('carryoverPaid'), 2, 1, 'Trong đó: giải ngân vốn kéo dài đến 31/12/2022');
  head(to, 0, columnOf('recovery'), 3, 1, 'Thu hồi tạm ứng các năm trước');
  head(to, 0, columnOf('estimate'), 1, 2, 'Ước giải ngân đến 31/01/2023');
  head(to, 1, columnOf('estimate'), 2, 1, 'Tổng số');
  head(to, 1, columnOf('carryoverEstimate'), 2, 1, 'Trong đó: vốn kéo dài');
  head(to, 0, RATE, 3, 1, 'Tỷ lệ giải ngân (%)');
  head(to, 0, REMARK, 3, 1, 'Ghi chú');
}

function numberText(column: number): string {
  const n = (key: AmountKey) => columnOf(key) + 1;
  if (column === columnOf('adjusted')) return `${n('adjusted')}=${n('start')}+${n('up')}-${n('down')}`;
  if (column === columnOf('disbursed')) return `${n('disbursed')}=${n('completed')}+${n('advance')}`;
  if (column === RATE) return `${RATE + 1}=${n('disbursed')}/${n('adjusted')}`;
  return String(column + 1);
}

/** Writes everything above the first line of the table. */
export function writeHeader(to: Draft): void {
  titles(to);
  headings(to);
  for (let column = 0; column < WIDTH; column += 1) put(to, NUMBERING_ROW, column, numberText(column), NUMBERING);
  for (const row of [0, 1, 2]) to.heights.set(HEADER_ROW + row, row === 1 ? 48 : 34);
}
