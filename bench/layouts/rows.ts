/** The list below the headings: groups, projects, source lines, totals, and what closes it. */
import type { Cell } from '../../src/core/cell';
import type { RowKind } from '../../src/core/table';
import type { ColumnPlan, Project } from './model';
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
const GROUPS = [
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

export interface ListStyle {
  readonly levels: 'flat' | 'roman' | 'letters' | 'decimal' | 'none';
  readonly total: 'top' | 'bottom' | 'none';
  readonly totalWord: string;
  readonly totalInIndex: boolean;
  /** Groups show the sums of their rows. */
  readonly groupSums: boolean;
  readonly splits: 'none' | 'words' | 'dash';
  readonly sttAsText: boolean;
  readonly blanksBetween: boolean;
}

/** All rows of the list; `columns` without the STT, which is added in front. */
export function listRows(c: Chance, style: ListStyle, columns: readonly ColumnPlan[], size: number): Row[] {
  const rows: Row[] = [];
  const all: Project[] = [];
  const groups = style.levels === 'flat' || style.levels === 'none' ? 1 : c.between(2, 4);
  let running = 0;
  for (let g = 0; g < groups; g++) {
    const projects = Array.from({ length: Math.max(1, Math.round(size / groups)) }, () => project(c, ++running));
    all.push(...projects);
    const grouped = style.levels !== 'flat' && style.levels !== 'none';
    if (grouped) {
      const label =
        style.levels === 'decimal'
          ? String(g + 1)
          : style.levels === 'letters'
            ? String.fromCharCode(65 + g)
            : ['I', 'II', 'III', 'IV'][g]!;
      rows.push(sumRow(columns, label, c.pick(GROUPS), projects, style.groupSums));
    }
    projects.forEach((one, i) => {
      const stt = style.levels === 'decimal' ? `${g + 1}.${i + 1}` : style.levels === 'none' ? null : i + 1;
      rows.push({
        kind: 'data',
        cells: [style.sttAsText && stt !== null ? String(stt) : stt, ...columns.map((column) => column.cell(one))],
      });
      rows.push(...splitRows(style, columns, one));
    });
    if (style.blanksBetween && g + 1 < groups) rows.push({ kind: 'blank', cells: [] });
  }
  const total = sumRow(columns, null, style.totalWord, all, true, 'total');
  const cells = [...total.cells];
  if (style.totalInIndex) {
    cells[0] = cells[1] ?? null;
    cells[1] = null;
  }
  if (style.total === 'top') rows.unshift({ kind: 'total', cells });
  if (style.total === 'bottom') rows.push({ kind: 'total', cells });
  return rows;
}

function sumRow(
  columns: readonly ColumnPlan[],
  stt: Cell,
  label: string,
  projects: readonly Project[],
  sums: boolean,
  kind: RowKind = sums ? 'subtotal' : 'group',
): Row {
  const cells = columns.map((column): Cell => {
    if (column.role === 'name') return label;
    if (!sums || !column.adds) return null;
    const sum = projects.reduce((total, one) => total + Number(column.cell(one)), 0);
    return Math.round(sum * 1000) / 1000;
  });
  return { kind, cells: [stt, ...cells] };
}

function splitRows(style: ListStyle, columns: readonly ColumnPlan[], one: Project): Row[] {
  if (style.splits === 'none') return [];
  const lines =
    style.splits === 'words' ? ['Trong đó: Vốn trong nước', 'Vốn nước ngoài'] : ['- Vốn NSTW', '- Vốn NSĐP'];
  return lines.map((label, i) => ({
    kind: 'split' as const,
    cells: [
      style.splits === 'dash' ? '-' : null,
      ...columns.map((column): Cell => {
        if (column.role === 'name') return label;
        return column.adds ? Math.round(Number(column.cell(one)) * (i === 0 ? 0.6 : 0.4) * 1000) / 1000 : null;
      }),
    ],
  }));
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
