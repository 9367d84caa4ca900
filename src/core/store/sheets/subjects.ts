/** DL_DoiTuong: who may be commended, and who belongs where from when to when. */
import { KIND_CHOICES, STANDING_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const SUBJECTS: SheetSpec = {
  name: 'DL_DoiTuong',
  version: 1,
  columns: [
    {
      key: 'id',
      heading: 'Mã',
      kind: 'text',
      required: true,
      width: 12,
      help: 'Mã riêng của tập thể, cá nhân; không dùng lại mã cũ.',
    },
    {
      key: 'name',
      heading: 'Tên',
      kind: 'text',
      required: true,
      width: 44,
      help: 'Tên đầy đủ như trong quyết định.',
    },
    {
      key: 'otherNames',
      heading: 'Tên khác',
      kind: 'list',
      width: 30,
      help: 'Các cách viết khác trong sổ giải ngân, cách nhau bằng dấu chấm phẩy.',
    },
    {
      key: 'kind',
      heading: 'Loại',
      kind: 'choice',
      required: true,
      choices: KIND_CHOICES,
      width: 11,
      help: 'Tập thể hoặc Cá nhân.',
    },
    { key: 'unit', heading: 'Đơn vị (Mã)', kind: 'text', width: 12, help: 'Mã của phòng, đơn vị mà cá nhân thuộc về.' },
    {
      key: 'standing',
      heading: 'Tư cách',
      kind: 'choice',
      choices: STANDING_CHOICES,
      open: true,
      width: 34,
      help: 'Người đứng đầu, cấp phó hoặc công chức, viên chức, người lao động.',
    },
    { key: 'from', heading: 'Từ', kind: 'day', width: 12, help: 'Thuộc đơn vị từ ngày; để trống nếu từ trước.' },
    {
      key: 'to',
      heading: 'Đến',
      kind: 'day',
      width: 12,
      help: 'Thuộc đơn vị đến hết ngày; người chuyển công tác có một dòng cho mỗi thời gian.',
    },
  ],
};
