/** KQ_ChotKetQua: sealed results, one after the other, each with its snapshot; rows are only ever added. */
import type { SheetSpec } from '../spec';

export const SEALS: SheetSpec = {
  name: 'KQ_ChotKetQua',
  version: 1,
  columns: [
    {
      key: 'code',
      heading: 'Mã xác thực',
      kind: 'text',
      required: true,
      width: 22,
      help: 'Mã in trong biên bản và danh sách công khai.',
    },
    {
      key: 'number',
      heading: 'Thứ tự',
      kind: 'number',
      required: true,
      width: 9,
      help: 'Số thứ tự dòng của lần chốt; không sửa, không xóa.',
    },
    {
      key: 'part',
      heading: 'Phần',
      kind: 'text',
      required: true,
      width: 16,
      help: 'Thông tin chốt, quy định, số liệu hoặc kết quả.',
    },
    { key: 'key', heading: 'Nội dung', kind: 'text', required: true, width: 60, help: 'Tên dòng được chốt.' },
    { key: 'value', heading: 'Giá trị', kind: 'text', width: 60, help: 'Giá trị tại lúc chốt.' },
    { key: 'mark', heading: 'Dấu kiểm tra', kind: 'text', width: 14, help: 'Để tìm dòng bị sửa.' },
  ],
};
