/** DL_AnhXa: the confirmed mapping of the accountant's tables, found again by heading words. */
import { UNITS } from '../../amount';
import { PLAN_KIND_CHOICES, ROLE_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const MAPPING: SheetSpec = {
  name: 'DL_AnhXa',
  version: 1,
  columns: [
    { key: 'table', heading: 'Bảng', kind: 'text', required: true, width: 18, help: 'Tên bảng số liệu.' },
    { key: 'sheet', heading: 'Trang tính', kind: 'text', required: true, width: 18, help: 'Trang tính chứa bảng.' },
    {
      key: 'role',
      heading: 'Vai trò',
      kind: 'choice',
      required: true,
      choices: ROLE_CHOICES,
      open: true,
      width: 34,
      help: 'Ý nghĩa của cột, ví dụ Kế hoạch vốn tỉnh giao, Lũy kế giải ngân.',
    },
    {
      key: 'header',
      heading: 'Tiêu đề (cha › con)',
      kind: 'text',
      width: 52,
      help: 'Chữ trong tiêu đề cột; cột được tìm lại theo chữ này.',
    },
    { key: 'column', heading: 'Cột lúc xác nhận', kind: 'text', width: 12, help: 'Chữ cái của cột khi xác nhận.' },
    {
      key: 'unit',
      heading: 'Đơn vị',
      kind: 'choice',
      choices: UNITS.map((code) => ({ code, label: code })),
      open: true,
      width: 10,
      help: 'đồng, nghìn, triệu hoặc tỷ.',
    },
    {
      key: 'planKind',
      heading: 'Loại kế hoạch',
      kind: 'choice',
      choices: PLAN_KIND_CHOICES,
      width: 26,
      help: 'Kế hoạch vốn mà cột này ghi hoặc được so với.',
    },
    { key: 'period', heading: 'Kỳ số liệu', kind: 'text', width: 26, help: 'Niên độ, ngày số liệu, mức độ xác nhận.' },
    { key: 'by', heading: 'Người xác nhận', kind: 'text', width: 22, help: 'Do người dùng tự khai.' },
    { key: 'at', heading: 'Lúc', kind: 'text', width: 22, help: 'Thời điểm xác nhận.' },
  ],
};
