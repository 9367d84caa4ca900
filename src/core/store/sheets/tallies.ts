/** DL_KiemPhieu: counts of votes; who voted what is never stored. */
import { LEVEL_CHOICES, METHOD_CHOICES, TALLY_ITEM_CHOICES } from '../choices';
import type { ColumnSpec, SheetSpec } from '../spec';

function count(key: string, heading: string, help: string, required = false): ColumnSpec {
  return { key, heading, kind: 'number', required, width: 12, help };
}

export const TALLIES: SheetSpec = {
  name: 'DL_KiemPhieu',
  version: 1,
  columns: [
    { key: 'subject', heading: 'Mã đối tượng', kind: 'text', required: true, width: 14, help: 'Mã trong DL_DoiTuong.' },
    {
      key: 'item',
      heading: 'Nội dung lấy ý kiến',
      kind: 'choice',
      required: true,
      choices: TALLY_ITEM_CHOICES,
      open: true,
      width: 32,
      help: 'Bình xét tại phòng, đơn vị hoặc Hội đồng Thi đua - Khen thưởng.',
    },
    {
      key: 'level',
      heading: 'Cấp',
      kind: 'choice',
      required: true,
      choices: LEVEL_CHOICES,
      width: 16,
      help: 'Phòng, đơn vị hoặc Hội đồng.',
    },
    {
      key: 'method',
      heading: 'Hình thức lấy ý kiến',
      kind: 'choice',
      required: true,
      choices: METHOD_CHOICES,
      width: 24,
      help: 'Biểu quyết giơ tay, Bỏ phiếu kín hoặc Lấy ý kiến bằng văn bản.',
    },
    count('members', 'Tổng số thành viên', 'Tất cả thành viên, kể cả người vắng.', true),
    count('present', 'Có mặt', 'Số người dự họp.'),
    count('absent', 'Vắng', 'Số người vắng mặt.', true),
    count('recused', 'Không tham gia', 'Số người không bỏ phiếu vì có liên quan.', true),
    count('invalid', 'Không hợp lệ', 'Số phiếu không hợp lệ.'),
    count('yes', 'Đồng ý', 'Số phiếu đồng ý.', true),
    count('no', 'Không đồng ý', 'Số phiếu không đồng ý.', true),
    { key: 'at', heading: 'Ngày họp', kind: 'day', required: true, width: 12, help: 'Ngày của biên bản.' },
    count('issued', 'Phiếu phát ra', 'Chỉ khi bỏ phiếu kín.'),
    count('returned', 'Phiếu thu về', 'Chỉ khi bỏ phiếu kín.'),
    count('valid', 'Phiếu hợp lệ', 'Phiếu đồng ý cộng phiếu không đồng ý.'),
    { key: 'document', heading: 'Biên bản', kind: 'text', width: 30, help: 'Số, ký hiệu biên bản.' },
  ],
};
