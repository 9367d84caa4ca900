/** DL_GiaiDoan: how far the matter of each subject has gone: reviewed, council met, decision issued. */
import { STAGE_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const STAGES: SheetSpec = {
  name: 'DL_GiaiDoan',
  version: 1,
  columns: [
    {
      key: 'subjects',
      heading: 'Mã đối tượng',
      kind: 'list',
      width: 22,
      help: 'Mã trong DL_DoiTuong. Để trống nếu chung cho tất cả.',
    },
    {
      key: 'stage',
      heading: 'Giai đoạn',
      kind: 'choice',
      required: true,
      choices: STAGE_CHOICES,
      width: 26,
      help: 'Đã bình xét, Hội đồng đã họp hoặc Đã ban hành quyết định.',
    },
    {
      key: 'tier',
      heading: 'Hình thức khen',
      kind: 'text',
      width: 24,
      help: 'Mã hình thức trong quy định. Để trống nếu chung cho mọi hình thức.',
    },
    { key: 'at', heading: 'Ngày', kind: 'day', required: true, width: 12, help: 'Ngày của biên bản, quyết định.' },
    { key: 'document', heading: 'Văn bản', kind: 'text', width: 34, help: 'Số, ký hiệu biên bản hoặc quyết định.' },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 30, help: 'Nếu cần.' },
  ],
};
