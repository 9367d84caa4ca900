/** DL_KeHoach: plans by decision; the plan on a date is the sum of the rows decided until then. */
import { PLAN_KIND_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const PLANS: SheetSpec = {
  name: 'DL_KeHoach',
  version: 1,
  columns: [
    { key: 'subject', heading: 'Mã đối tượng', kind: 'text', required: true, width: 14, help: 'Mã trong DL_DoiTuong.' },
    { key: 'project', heading: 'Mã số dự án', kind: 'text', width: 14, help: 'Để trống nếu giao chung cho đơn vị.' },
    {
      key: 'planKind',
      heading: 'Loại kế hoạch',
      kind: 'choice',
      required: true,
      choices: PLAN_KIND_CHOICES,
      width: 28,
      help: 'Kế hoạch vốn nào.',
    },
    { key: 'year', heading: 'Niên độ', kind: 'number', required: true, width: 9, help: 'Năm ngân sách, ví dụ 2022.' },
    { key: 'number', heading: 'Số quyết định', kind: 'text', width: 22, help: 'Số, ký hiệu văn bản giao.' },
    { key: 'at', heading: 'Ngày quyết định', kind: 'day', required: true, width: 14, help: 'Ngày ký văn bản giao.' },
    { key: 'issuer', heading: 'Cơ quan giao', kind: 'text', width: 26, help: 'Cơ quan ban hành văn bản giao.' },
    { key: 'source', heading: 'Nguồn vốn', kind: 'text', width: 18, help: 'NSTW, NSĐP, vốn nước ngoài …' },
    {
      key: 'amount',
      heading: 'Số tiền (đồng)',
      kind: 'dong',
      required: true,
      width: 20,
      help: 'Giao thêm ghi số dương, giảm ghi số âm.',
    },
    {
      key: 'deadline',
      heading: 'Thời hạn giải ngân',
      kind: 'day',
      width: 14,
      help: 'Hạn giải ngân của khoản vốn này.',
    },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 30, help: 'Nếu cần.' },
  ],
};
