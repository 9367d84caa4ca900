/** DL_SoLieu: amounts by subject as live formulas over the accountant's cells. */
import { BASIS_CHOICES, GRADE_CHOICES, PLAN_KIND_CHOICES, QUANTITY_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const FIGURES: SheetSpec = {
  name: 'DL_SoLieu',
  version: 2,
  columns: [
    { key: 'subject', heading: 'Mã đối tượng', kind: 'text', required: true, width: 14, help: 'Mã trong DL_DoiTuong.' },
    {
      key: 'quantity',
      heading: 'Đại lượng',
      kind: 'choice',
      required: true,
      choices: QUANTITY_CHOICES,
      width: 16,
      help: 'Kế hoạch vốn hoặc Giải ngân.',
    },
    {
      key: 'planKind',
      heading: 'Loại kế hoạch',
      kind: 'choice',
      required: true,
      choices: PLAN_KIND_CHOICES,
      width: 28,
      help: 'Kế hoạch vốn nào, hoặc giải ngân được so với kế hoạch nào.',
    },
    {
      key: 'basis',
      heading: 'Cơ sở',
      kind: 'choice',
      required: true,
      choices: BASIS_CHOICES,
      width: 12,
      help: 'Thực hiện hoặc Ước.',
    },
    {
      key: 'grade',
      heading: 'Mức độ xác nhận',
      kind: 'choice',
      required: true,
      choices: GRADE_CHOICES,
      width: 16,
      help: 'Ước, Sổ của Sở hoặc KBNN xác nhận. Số tiền khác số KBNN đã xác nhận thì tự trở về Sổ của Sở.',
    },
    { key: 'year', heading: 'Niên độ', kind: 'number', required: true, width: 9, help: 'Năm ngân sách, ví dụ 2022.' },
    {
      key: 'through',
      heading: 'Đến ngày',
      kind: 'day',
      required: true,
      width: 12,
      help: 'Số liệu tính đến hết ngày; dòng không có ngày thì chưa được tính.',
    },
    {
      key: 'amount',
      heading: 'Giá trị (đồng)',
      kind: 'dong',
      required: true,
      width: 20,
      help: 'Công thức lấy từ sổ của kế toán, tính ra đồng.',
    },
    {
      key: 'src',
      heading: 'Nguồn',
      kind: 'list',
      width: 44,
      help: 'Địa chỉ các ô đã lấy số; ô ghi “trừ” là phần đã trừ ra.',
    },
    {
      key: 'project',
      heading: 'Dự án',
      kind: 'text',
      width: 20,
      help: 'Mã hoặc tên dự án khi tách theo từng dự án; để trống là số liệu chung. Các dòng cộng lại với nhau.',
    },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 30, help: 'Ví dụ: giá trị cố định, cần tính lại.' },
  ],
};
