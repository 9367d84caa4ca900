/** DL_Phieu: which unit's form went out, which came back, when and what of it was written. DL_VuongMac: what projects are held up by. */
import type { SheetSpec } from '../spec';

export const FORMS: SheetSpec = {
  name: 'DL_Phieu',
  version: 1,
  columns: [
    { key: 'year', heading: 'Năm', kind: 'number', required: true, width: 8, help: 'Niên độ của phiếu.' },
    { key: 'unit', heading: 'Mã đơn vị', kind: 'text', required: true, width: 12, help: 'Mã trong DL_DoiTuong.' },
    { key: 'name', heading: 'Đơn vị', kind: 'text', width: 40, help: 'Tên đơn vị lúc lập phiếu.' },
    { key: 'sent', heading: 'Ngày lập phiếu', kind: 'day', width: 14, help: 'Ngày tạo tệp gửi đơn vị.' },
    { key: 'returned', heading: 'Ngày nhận lại', kind: 'day', width: 14, help: 'Để trống nếu chưa nhận.' },
    { key: 'file', heading: 'Tệp nhận lại', kind: 'text', width: 36, help: 'Tên tệp đơn vị gửi về.' },
    { key: 'by', heading: 'Người điền', kind: 'text', width: 24, help: 'Do đơn vị tự khai trên phiếu.' },
    { key: 'rows', heading: 'Số dòng của phiếu', kind: 'number', width: 12, help: 'Số dòng đơn vị đã điền.' },
    { key: 'written', heading: 'Số dòng đã ghi', kind: 'number', width: 12, help: 'Ghi ở lần nhập gần nhất.' },
    { key: 'open', heading: 'Số dòng chưa ghi', kind: 'number', width: 12, help: 'Còn vướng, chưa chọn hoặc sai.' },
  ],
};

export const BOTTLENECKS: SheetSpec = {
  name: 'DL_VuongMac',
  version: 1,
  columns: [
    { key: 'project', heading: 'Mã số dự án', kind: 'text', width: 14, help: 'Mã trong sổ giải ngân.' },
    { key: 'name', heading: 'Tên dự án', kind: 'text', width: 50, help: 'Đúng như trong sổ, nếu dự án chưa có mã.' },
    {
      key: 'what',
      heading: 'Khó khăn, vướng mắc',
      kind: 'text',
      required: true,
      width: 50,
      help: 'Mỗi vướng mắc một dòng.',
    },
    { key: 'action', heading: 'Giải pháp, kiến nghị', kind: 'text', width: 44, help: 'Việc sẽ làm, đề nghị gì.' },
    { key: 'to', heading: 'Đề nghị cơ quan, người giải quyết', kind: 'text', width: 30, help: 'Ai gỡ được vướng mắc.' },
    { key: 'at', heading: 'Ngày nêu', kind: 'day', width: 12, help: 'Ngày đơn vị nêu vướng mắc.' },
    { key: 'solved', heading: 'Ngày gỡ xong', kind: 'day', width: 12, help: 'Để trống nếu chưa gỡ xong.' },
    { key: 'by', heading: 'Người nêu', kind: 'text', width: 24, help: 'Do người dùng tự khai.' },
  ],
};
