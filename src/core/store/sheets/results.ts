/** KQ_XetKhenThuong and KQ_ThuyetMinh: the verdicts and their reasons as plain tables. */
import type { SheetSpec } from '../spec';

export const VERDICTS: SheetSpec = {
  name: 'KQ_XetKhenThuong',
  version: 1,
  columns: [
    { key: 'subject', heading: 'Mã đối tượng', kind: 'text', required: true, width: 12, help: 'Mã trong DL_DoiTuong.' },
    { key: 'name', heading: 'Tên', kind: 'text', required: true, width: 28, help: 'Tập thể, cá nhân được xét.' },
    { key: 'tier', heading: 'Hình thức khen thưởng', kind: 'text', required: true, width: 28, help: 'Hình thức xét.' },
    { key: 'outcome', heading: 'Kết quả', kind: 'text', required: true, width: 20, help: 'Kết quả xét.' },
    { key: 'score', heading: 'Điểm', kind: 'text', width: 13, help: 'Nếu quy định có chấm điểm.' },
    { key: 'rank', heading: 'Xếp hạng', kind: 'number', width: 8, help: 'Bằng nhau thì cùng hạng.' },
    { key: 'reason', heading: 'Lý do chính', kind: 'text', width: 54, help: 'Lý do quyết định kết quả.' },
    { key: 'src', heading: 'Nguồn', kind: 'list', width: 26, help: 'Địa chỉ các ô số liệu.' },
    { key: 'dataAt', heading: 'Số liệu đến ngày', kind: 'day', required: true, width: 12, help: 'Ngày của số liệu.' },
    {
      key: 'lawAt',
      heading: 'Ngày họp Hội đồng',
      kind: 'day',
      required: true,
      width: 12,
      help: 'Quy định có hiệu lực.',
    },
    { key: 'rules', heading: 'Quy định', kind: 'text', required: true, width: 16, help: 'Bộ quy định đã áp dụng.' },
  ],
};

export const EXPLANATIONS: SheetSpec = {
  name: 'KQ_ThuyetMinh',
  version: 1,
  columns: [
    { key: 'subject', heading: 'Mã đối tượng', kind: 'text', required: true, width: 12, help: 'Mã trong DL_DoiTuong.' },
    { key: 'name', heading: 'Tên', kind: 'text', required: true, width: 26, help: 'Tập thể, cá nhân được xét.' },
    { key: 'tier', heading: 'Hình thức khen thưởng', kind: 'text', required: true, width: 26, help: 'Hình thức xét.' },
    { key: 'order', heading: 'Thứ tự', kind: 'number', required: true, width: 7, help: 'Thứ tự dòng.' },
    { key: 'depth', heading: 'Bậc', kind: 'number', required: true, width: 5, help: '0 là kết quả, 1 là điều kiện …' },
    { key: 'sign', heading: 'Dấu', kind: 'text', width: 5, help: '✓ đạt, ✗ chưa đạt, ? thiếu minh chứng …' },
    { key: 'text', heading: 'Nội dung', kind: 'text', required: true, width: 66, help: 'Lý do, số liệu, yêu cầu.' },
    { key: 'citation', heading: 'Căn cứ', kind: 'text', width: 42, help: 'Điểm, khoản, mục, văn bản.' },
    { key: 'src', heading: 'Nguồn', kind: 'list', width: 28, help: 'Địa chỉ các ô số liệu.' },
  ],
};
