/** What a list is made of: projects, group names, and what closes it. */
import type { Cell } from '../../src/core/cell';
import type { RowKind } from '../../src/core/table';
import type { Project } from './model';
import type { Chance } from './random';

export interface Row {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
  readonly hidden?: boolean;
}

const UNITS = [
  'Phòng Công nghệ thông tin',
  'Phòng BC-VT',
  'Trung tâm CNTT và Truyền thông',
  'Văn phòng Sở',
  'Ban QLDA',
];
const NAMES = [
  'Nâng cấp đường ĐT.741',
  'Xây dựng trường THCS Tân Phú',
  'Hệ thống hội nghị trực tuyến',
  'Trung tâm giám sát an toàn thông tin',
  'Cải tạo trụ sở làm việc',
  'Kho dữ liệu dùng chung',
  'Cầu Rạt nhỏ',
  'Số hóa tài liệu lưu trữ',
];
export const GROUPS = [
  'Vốn ngân sách tỉnh',
  'Vốn ngân sách trung ương',
  'Dự án chuyển tiếp',
  'Dự án khởi công mới',
  'Phòng Công nghệ thông tin',
  'Trung tâm CNTT và Truyền thông',
  'Lĩnh vực giao thông',
  'Chương trình mục tiêu quốc gia',
];

export function project(c: Chance, n: number): Project {
  const plan = c.between(50, 90000) / (c.yes(0.5) ? 1 : 1000) + 10;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    name: `${c.pick(NAMES)} ${n}`,
    code: String(7000000 + n),
    owner: c.pick(UNITS),
    person: `Nguyễn Văn Mẫu ${n % 7}`,
    plan: round(plan),
    start: round(plan * c.pick([1, 1, 0.8, 1.2])),
    carry: c.yes(0.3) ? round(plan * 0.1) : 0,
    disbursed: round(plan * c.next()),
  };
}

/** Notes, signatures and guidance below the list. */
export function closing(c: Chance, width: number): Row[] {
  const rows: Row[] = [];
  const right = Math.max(2, width - 3);
  const at = (column: number, text: string): Cell[] => [...Array<Cell>(column).fill(null), text];
  if (c.yes(0.4)) rows.push({ kind: 'blank', cells: [] });
  if (c.yes(0.4))
    rows.push({
      kind: 'note',
      cells: [c.pick(['Ghi chú: số liệu theo báo cáo của các đơn vị.', 'Ghi chú:', '(*) Chưa bao gồm vốn kéo dài'])],
    });
  if (c.yes(0.6)) {
    rows.push({
      kind: 'signature',
      cells: at(right, c.pick(['Bình Phước, ngày 30 tháng 11 năm 2022', '..., ngày ... tháng ... năm ...'])),
    });
    const sign = at(right, 'THỦ TRƯỞNG ĐƠN VỊ');
    sign[1] = 'NGƯỜI LẬP BIỂU';
    rows.push({ kind: 'signature', cells: sign });
    if (c.yes(0.5)) rows.push({ kind: 'blank', cells: [] }, { kind: 'signature', cells: at(right, 'Trần Văn Mẫu') });
  }
  return rows;
}
