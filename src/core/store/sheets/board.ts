/** DL_PhanCong, DL_LichCongViec, DL_CamKet, DL_HoSo: who does what by when, and how it went. */
import { BOARD_ROLE_CHOICES, CONFIRMED_CHOICES, STATUS_CHOICES } from '../choices';
import type { ColumnSpec, SheetSpec } from '../spec';

const STATUS: ColumnSpec = {
  key: 'status',
  heading: 'Tình trạng',
  kind: 'choice',
  choices: STATUS_CHOICES,
  width: 14,
  help: 'Chưa làm, Đang làm hoặc Đã xong.',
};
const NOTE: ColumnSpec = { key: 'note', heading: 'Ghi chú', kind: 'text', width: 30, help: 'Nếu cần.' };
const EVIDENCE: ColumnSpec = {
  key: 'evidence',
  heading: 'Minh chứng',
  kind: 'text',
  width: 34,
  help: 'Văn bản, biên bản, đường dẫn tệp cho thấy việc đã làm.',
};

export const ASSIGNMENTS: SheetSpec = {
  name: 'DL_PhanCong',
  version: 1,
  columns: [
    {
      key: 'content',
      heading: 'Nội dung',
      kind: 'text',
      required: true,
      width: 12,
      help: 'Số của nội dung thi đua, ví dụ 3.1.',
    },
    { key: 'text', heading: 'Tóm tắt nội dung', kind: 'text', width: 60, help: 'Như trong kế hoạch phát động.' },
    {
      key: 'role',
      heading: 'Vai trò',
      kind: 'choice',
      required: true,
      choices: BOARD_ROLE_CHOICES,
      width: 24,
      help: 'Triển khai thực hiện, Định hướng tuyên truyền hoặc Phát động tại đơn vị.',
    },
    { key: 'unit', heading: 'Đơn vị', kind: 'text', required: true, width: 34, help: 'Đơn vị được giao.' },
    { key: 'owner', heading: 'Người phụ trách', kind: 'text', width: 24, help: 'Họ tên người chịu trách nhiệm.' },
    { key: 'due', heading: 'Hạn', kind: 'day', width: 12, help: 'Ngày phải xong.' },
    STATUS,
    { key: 'at', heading: 'Ngày xong', kind: 'day', width: 12, help: 'Ngày hoàn thành.' },
    EVIDENCE,
    { key: 'citation', heading: 'Căn cứ', kind: 'text', width: 34, help: 'Điểm, khoản, mục của kế hoạch.' },
    NOTE,
  ],
};

export const CALENDAR: SheetSpec = {
  name: 'DL_LichCongViec',
  version: 1,
  columns: [
    { key: 'due', heading: 'Hạn', kind: 'day', required: true, width: 12, help: 'Ngày phải xong.' },
    { key: 'title', heading: 'Việc', kind: 'text', required: true, width: 50, help: 'Việc phải làm.' },
    {
      key: 'needs',
      heading: 'Cần có',
      kind: 'list',
      width: 24,
      help: 'Phần mềm dùng để biết việc đã sẵn sàng chưa; không sửa.',
    },
    { key: 'unit', heading: 'Đơn vị', kind: 'text', width: 26, help: 'Ai làm.' },
    { key: 'basis', heading: 'Căn cứ', kind: 'text', width: 44, help: 'Văn bản quy định hạn này, do cơ quan ghi.' },
    {
      key: 'confirmed',
      heading: 'Hạn đã xác nhận',
      kind: 'choice',
      choices: CONFIRMED_CHOICES,
      width: 16,
      help: 'Chọn "Đã xác nhận" khi hạn đúng với văn bản của tỉnh, của ngành.',
    },
    STATUS,
    EVIDENCE,
    NOTE,
  ],
};

export const COMMITMENTS: SheetSpec = {
  name: 'DL_CamKet',
  version: 1,
  columns: [
    { key: 'project', heading: 'Mã số dự án', kind: 'text', width: 14, help: 'Mã trong sổ giải ngân.' },
    { key: 'name', heading: 'Tên dự án', kind: 'text', width: 50, help: 'Đúng như trong sổ, nếu dự án chưa có mã.' },
    { key: 'month', heading: 'Đến ngày', kind: 'day', required: true, width: 12, help: 'Ngày cuối của tháng cam kết.' },
    {
      key: 'amount',
      heading: 'Cam kết lũy kế (đồng)',
      kind: 'dong',
      required: true,
      width: 20,
      help: 'Sẽ giải ngân được bao nhiêu tính từ đầu năm đến ngày này.',
    },
    { key: 'reason', heading: 'Khó khăn, vướng mắc', kind: 'text', width: 44, help: 'Vì sao chưa đạt cam kết.' },
    { key: 'action', heading: 'Giải pháp, kiến nghị', kind: 'text', width: 44, help: 'Việc sẽ làm, đề nghị ai.' },
    { key: 'by', heading: 'Người cam kết', kind: 'text', width: 24, help: 'Do người dùng tự khai.' },
    { key: 'at', heading: 'Ngày cam kết', kind: 'day', width: 12, help: 'Ngày ký cam kết.' },
  ],
};

export const DOSSIERS: SheetSpec = {
  name: 'DL_HoSo',
  version: 1,
  columns: [
    { key: 'project', heading: 'Dự án', kind: 'text', width: 40, help: 'Mã hoặc tên dự án.' },
    {
      key: 'kind',
      heading: 'Loại hồ sơ',
      kind: 'text',
      required: true,
      width: 40,
      help: 'Thẩm định, phê duyệt, thanh toán …',
    },
    { key: 'received', heading: 'Ngày nhận', kind: 'day', required: true, width: 12, help: 'Ngày nhận đủ hồ sơ.' },
    { key: 'due', heading: 'Hạn trả', kind: 'day', width: 12, help: 'Hạn theo quy định.' },
    { key: 'done', heading: 'Ngày trả', kind: 'day', width: 12, help: 'Ngày giải quyết xong; để trống nếu chưa.' },
    {
      key: 'who',
      heading: 'Người giải quyết',
      kind: 'list',
      width: 24,
      help: 'Mã trong DL_DoiTuong; nhiều người cách nhau bằng dấu ;',
    },
    NOTE,
  ],
};
