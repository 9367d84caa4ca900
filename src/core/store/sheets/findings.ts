/** DL_DaXem: findings that somebody has looked at; KQ_KiemTra: the findings as a plain table. */
import type { SheetSpec } from '../spec';

export const SEEN: SheetSpec = {
  name: 'DL_DaXem',
  version: 1,
  columns: [
    {
      key: 'key',
      heading: 'Mã phát hiện',
      kind: 'text',
      required: true,
      width: 20,
      help: 'Tính từ nội dung phát hiện; không sửa. Nội dung đổi thì mã đổi và phát hiện hiện lại.',
    },
    { key: 'check', heading: 'Phép kiểm tra', kind: 'text', required: true, width: 20, help: 'Tên trong docs/checks.' },
    { key: 'cells', heading: 'Ô lúc xem', kind: 'list', width: 22, help: 'Địa chỉ ô khi đánh dấu.' },
    { key: 'text', heading: 'Nội dung', kind: 'text', width: 70, help: 'Câu phát hiện khi đánh dấu.' },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 44, help: 'Vì sao chấp nhận, hoặc đã xử lý thế nào.' },
    { key: 'by', heading: 'Người xem', kind: 'text', width: 22, help: 'Do người dùng tự khai.' },
    { key: 'at', heading: 'Ngày xem', kind: 'day', width: 12, help: 'Ngày đánh dấu.' },
  ],
};

export const CHECKED: SheetSpec = {
  name: 'KQ_KiemTra',
  version: 1,
  columns: [
    {
      key: 'severity',
      heading: 'Mức độ',
      kind: 'text',
      required: true,
      width: 10,
      help: 'Chặn, lỗi, cảnh báo, lưu ý.',
    },
    { key: 'check', heading: 'Phép kiểm tra', kind: 'text', required: true, width: 16, help: 'Tên trong docs/checks.' },
    { key: 'sheet', heading: 'Trang tính', kind: 'text', width: 12, help: 'Trang tính của ô đầu tiên.' },
    { key: 'cells', heading: 'Ô', kind: 'list', width: 16, help: 'Địa chỉ các ô.' },
    { key: 'text', heading: 'Nội dung', kind: 'text', required: true, width: 46, help: 'Sai gì, vì sao cần xem.' },
    { key: 'advice', heading: 'Việc cần làm', kind: 'text', width: 34, help: 'Việc cần làm.' },
    { key: 'note', heading: 'Đã xem, ghi chú', kind: 'text', width: 22, help: 'Ghi chú khi đánh dấu đã xem.' },
    { key: 'by', heading: 'Người xem', kind: 'text', width: 14, help: 'Do người dùng tự khai.' },
    { key: 'at', heading: 'Ngày xem', kind: 'day', width: 11, help: 'Ngày đánh dấu.' },
  ],
};
