/** DL_Cham: points given by each rater. */
import { RATER_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const MARKS: SheetSpec = {
  name: 'DL_Cham',
  version: 2,
  columns: [
    { key: 'subject', heading: 'Mã đối tượng', kind: 'text', required: true, width: 14, help: 'Mã trong DL_DoiTuong.' },
    { key: 'item', heading: 'Tiêu chí', kind: 'text', required: true, width: 30, help: 'Mã tiêu chí trong quy định.' },
    {
      key: 'rater',
      heading: 'Người chấm',
      kind: 'choice',
      required: true,
      choices: RATER_CHOICES,
      open: true,
      width: 24,
      help: 'Tự chấm, Người quản lý trực tiếp hoặc Cấp có thẩm quyền.',
    },
    { key: 'value', heading: 'Điểm', kind: 'text', width: 18, help: 'Số điểm, hoặc "không tham gia".' },
    { key: 'at', heading: 'Ngày', kind: 'day', width: 12, help: 'Ngày chấm.' },
    { key: 'document', heading: 'Văn bản', kind: 'text', width: 30, help: 'Minh chứng của điểm.' },
    { key: 'by', heading: 'Người ghi', kind: 'text', width: 22, help: 'Do người dùng tự khai.' },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 30, help: 'Nếu cần.' },
  ],
};
