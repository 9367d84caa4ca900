/** DL_MinhChung: judgements, initiatives, holds; and the rows that close a register. */
import { EVIDENCE_CHOICES, GRADE_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const EVIDENCE: SheetSpec = {
  name: 'DL_MinhChung',
  version: 1,
  columns: [
    {
      key: 'subjects',
      heading: 'Mã đối tượng',
      kind: 'list',
      width: 22,
      help: 'Mã trong DL_DoiTuong. Dòng chốt sổ có thể ghi nhiều mã, hoặc để trống nếu chốt cho tất cả.',
    },
    {
      key: 'key',
      heading: 'Loại minh chứng',
      kind: 'choice',
      required: true,
      choices: EVIDENCE_CHOICES,
      open: true,
      width: 38,
      help: 'Mỗi sáng kiến một dòng.',
    },
    {
      key: 'value',
      heading: 'Nội dung',
      kind: 'text',
      required: true,
      width: 60,
      help: 'Có / Không, một con số, tên sáng kiến, hoặc "đã chốt đến ngày 31/12/2022" để chốt sổ.',
    },
    {
      key: 'grade',
      heading: 'Mức độ xác nhận',
      kind: 'choice',
      choices: GRADE_CHOICES,
      width: 16,
      help: 'Để trống nếu không phải số liệu giải ngân.',
    },
    { key: 'at', heading: 'Ngày', kind: 'day', width: 12, help: 'Ngày của văn bản, biên bản.' },
    { key: 'document', heading: 'Văn bản', kind: 'text', width: 30, help: 'Số, ký hiệu biên bản hoặc quyết định.' },
    { key: 'by', heading: 'Người ghi', kind: 'text', width: 22, help: 'Do người dùng tự khai.' },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 30, help: 'Nếu cần.' },
  ],
};
