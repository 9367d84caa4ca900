/** KQ_BaoCaoThang: the cells of last month's report that change, where no file can be handed over. */
import type { SheetSpec } from '../spec';

export const MONTHLY: SheetSpec = {
  name: 'KQ_BaoCaoThang',
  version: 1,
  columns: [
    {
      key: 'cell',
      heading: 'Ô của báo cáo',
      kind: 'text',
      required: true,
      width: 18,
      help: 'Trang tính và ô của tệp mẫu.',
    },
    { key: 'row', heading: 'Dòng', kind: 'text', width: 40, help: 'Dự án hoặc tiêu đề.' },
    { key: 'column', heading: 'Cột', kind: 'text', width: 30, help: 'Tiêu đề cột của báo cáo.' },
    { key: 'before', heading: 'Nội dung cũ', kind: 'text', width: 24, help: 'Đang có trong tệp mẫu.' },
    { key: 'now', heading: 'Nội dung mới', kind: 'text', width: 24, help: 'Gõ vào ô đó; để trống là xóa.' },
    { key: 'src', heading: 'Nguồn', kind: 'list', width: 30, help: 'Các ô của sổ đã lấy số.' },
  ],
};
