/** KQ_DoiChieu: the reconciliation line by line. DL_XacNhan: what the State Treasury confirmed, as people entered it. */
import type { SheetSpec } from '../spec';

const KINDS = [
  { code: 'year', label: 'Kế hoạch năm' },
  { code: 'carryover', label: 'Kéo dài' },
  { code: 'advance', label: 'Ứng trước' },
];

export const RECONCILED: SheetSpec = {
  name: 'KQ_DoiChieu',
  version: 1,
  columns: [
    { key: 'code', heading: 'Mã dự án', kind: 'text', width: 10, help: 'Để trống là dòng không có mã.' },
    { key: 'name', heading: 'Tên dự án', kind: 'text', width: 30, help: 'Tên để đọc, không dùng để ghép.' },
    { key: 'kind', heading: 'Loại kế hoạch', kind: 'choice', choices: KINDS, width: 13, help: 'Để trống: so số cộng.' },
    { key: 'year', heading: 'Năm kế hoạch', kind: 'number', width: 8, help: 'Để trống: so số cộng các năm.' },
    { key: 'source', heading: 'Nguồn vốn', kind: 'text', width: 14, help: 'Để trống: so số cộng các nguồn.' },
    {
      key: 'paid',
      heading: 'Loại thanh toán',
      kind: 'text',
      width: 14,
      help: 'Tạm ứng hoặc KLHT; để trống: so số cộng.',
    },
    {
      key: 'books',
      heading: 'Sổ của đơn vị (đồng)',
      kind: 'dong',
      width: 17,
      help: 'Trống: không có dòng hoặc ô trống.',
    },
    { key: 'treasury', heading: 'KBNN (đồng)', kind: 'dong', width: 17, help: 'Trống: không có dòng hoặc ô trống.' },
    { key: 'difference', heading: 'Chênh lệch (đồng)', kind: 'dong', width: 17, help: 'Sổ của đơn vị trừ KBNN.' },
    { key: 'state', heading: 'Kết quả', kind: 'text', width: 13, help: 'Khớp, lệch hoặc chỉ có ở một bên.' },
    { key: 'cause', heading: 'Nguyên nhân', kind: 'text', width: 16, help: 'Theo căn cứ ghi ở cột bên.' },
    {
      key: 'reason',
      heading: 'Căn cứ',
      kind: 'text',
      width: 48,
      help: 'Vì sao xếp vào nguyên nhân này; so ở mức nào.',
    },
    { key: 'booksSrc', heading: 'Ô của sổ', kind: 'list', width: 20, help: 'Địa chỉ các ô của sổ.' },
    { key: 'treasurySrc', heading: 'Ô của KBNN', kind: 'list', width: 20, help: 'Địa chỉ các ô của bảng KBNN.' },
  ],
};

export const CONFIRMED: SheetSpec = {
  name: 'DL_XacNhan',
  version: 1,
  columns: [
    { key: 'code', heading: 'Mã dự án', kind: 'text', required: true, width: 14, help: 'Mã dự án được xác nhận.' },
    {
      key: 'kind',
      heading: 'Loại kế hoạch',
      kind: 'choice',
      choices: KINDS,
      width: 16,
      help: 'Để trống: tất cả các loại cộng lại.',
    },
    { key: 'through', heading: 'Đến ngày', kind: 'day', required: true, width: 12, help: 'Số liệu tính đến hết ngày.' },
    {
      key: 'amount',
      heading: 'Số xác nhận (đồng)',
      kind: 'dong',
      required: true,
      width: 20,
      help: 'Chỉ khi số trong sổ đúng bằng số này thì mới là “KBNN đã xác nhận”.',
    },
    { key: 'at', heading: 'Ngày văn bản', kind: 'day', required: true, width: 12, help: 'Ngày KBNN xác nhận.' },
    {
      key: 'number',
      heading: 'Số văn bản',
      kind: 'text',
      required: true,
      width: 20,
      help: 'Số, ký hiệu văn bản của KBNN.',
    },
    { key: 'treasury', heading: 'Kho bạc', kind: 'text', width: 30, help: 'KBNN nào xác nhận.' },
    { key: 'scope', heading: 'Phạm vi', kind: 'text', width: 30, help: 'Cột của sổ đã đối chiếu.' },
    { key: 'how', heading: 'Cách xác nhận', kind: 'text', width: 26, help: 'Khớp, hoặc xác nhận sau điều chỉnh.' },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 50, help: 'Nội dung đã điều chỉnh.' },
    { key: 'by', heading: 'Người nhập', kind: 'text', width: 22, help: 'Người dùng tự khai.' },
  ],
};
