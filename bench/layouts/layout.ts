/** Composes one layout from a seed. */
import { type Area, type Cell, type Grid, gridOf } from '../../src/core/cell';
import type { Unit } from '../../src/core/amount';
import type { Role, RowKind } from '../../src/core/table';
import { after, before, labels, payments, plans } from './columns';
import { type Foreign, foreign } from './foreign';
import { type HeadStyle, paintHead } from './heading';
import { toTcvn3 } from './legacy';
import type { ColumnPlan, Layout } from './model';
import { type Chance, chance } from './random';
import { type ListStyle, listRows } from './list';
import { closing, type Row } from './rows';

const UNIT_LINES: readonly (readonly [Unit, string])[] = [
  ['đồng', 'Đơn vị: đồng'],
  ['đồng', 'Đơn vị tính: Đồng'],
  ['triệu', 'Đơn vị tính: triệu đồng'],
  ['triệu', 'ĐVT: Tr.đ'],
  ['triệu', '(Đơn vị tính: Triệu đồng)'],
  ['triệu', 'Đơn vị tính: 1.000.000 đồng'],
  ['nghìn', 'ĐVT: 1.000 đồng'],
  ['nghìn', 'Đơn vị tính: nghìn đồng'],
  ['tỷ', 'Đơn vị: Tỷ đồng'],
];

export function layoutOf(seed: number): Layout {
  const c = chance(seed);
  const traits: string[] = [];
  const other = c.yes(0.12) ? foreign(c) : null;
  if (other) traits.push(`foreign ${other.index}`);
  const dated = c.yes(0.7);
  const columns = columnsOf(c, other, dated);
  const style = pickHead(c, traits, columns);
  const list = pickList(c, traits, other, columns);
  const [unit, unitLine] = other ? (['triệu', other.unit] as const) : c.pick(UNIT_LINES);
  const unitShown = !c.yes(0.06);
  if (!unitShown) traits.push('no unit');

  const top = topRows(c, other, columns.length, unitShown ? unitLine : null, dated, traits);
  const head = paintHead(c, style, columns);
  const numbering = c.yes(0.5) ? numberingOf(c, columns) : null;
  const gap = numbering && c.yes(0.15) ? 1 : 0;
  const body = listRows(c, list, columns.slice(1), c.between(3, 40));
  const end = closing(c, columns.length);

  const values: Cell[][] = [...top.rows];
  const first = values.length;
  values.push(...head.rows);
  const last = values.length - 1;
  for (let i = 0; i < gap; i++) values.push([]);
  const numberingRow = numbering ? values.length : null;
  if (numbering) values.push(numbering);
  const start = values.length;
  const rows: Row[] = repeatHeads(c, body, head.rows, numbering, traits);
  values.push(...rows.map((row) => [...row.cells]), ...end.map((row) => [...row.cells]));

  const shift = c.yes(0.12) ? c.between(1, 2) : 0;
  if (shift > 0) traits.push('starts right of A');
  const moved = values.map((row) => [...Array<Cell>(shift).fill(null), ...row]);
  const merges = [...top.merges, ...head.merges.map((area) => ({ ...area, row: area.row + first }))].map((area) => ({
    ...area,
    column: area.column + shift,
  }));
  const grid = dress(c, gridOf('Sheet1', moved), merges, traits);

  const kinds = new Map<number, RowKind>();
  [...rows, ...end].forEach((row, i) => kinds.set(start + i, row.kind));
  const roles = new Map<number, Role>();
  columns.forEach((column, i) => roles.set(i + shift, column.role));
  const tail = rows.length - (list.total === 'bottom' ? 1 : 0);
  return {
    seed,
    traits,
    grid,
    truth: {
      headerRows: [first, last],
      numberingRow,
      dataRows: [start, start + tail - 1],
      unit: unitShown ? unit : null,
      roles,
      kinds,
    },
  };
}

function columnsOf(c: Chance, other: Foreign | null, dated: boolean): ColumnPlan[] {
  const index: ColumnPlan = {
    path: [other?.index ?? c.pick(['STT', 'TT', 'Số TT', 'Stt'])],
    role: 'index',
    cell: () => null,
    adds: false,
  };
  if (other) return [index, ...other.columns];
  return [index, ...labels(c), ...before(c), ...plans(c), ...payments(c, dated), ...after(c)];
}

function pickHead(c: Chance, traits: string[], columns: readonly ColumnPlan[]): HeadStyle {
  const style = c.pick<HeadStyle>(['merged', 'merged', 'merged', 'spread', 'stacked', 'litter']);
  const depth = Math.max(...columns.map((column) => column.path.length));
  traits.push(`head ${style} ${depth}`);
  return style;
}

function pickList(c: Chance, traits: string[], other: Foreign | null, columns: readonly ColumnPlan[]): ListStyle {
  // Parts and forgotten numbers are told by what a project row has of its own.
  const own = columns.some((column) => column.role === 'code' || column.role === 'owner');
  const simple: ListStyle['levels'][] = ['flat', 'roman', 'roman', 'letters', 'decimal', 'none', 'nested', 'headings'];
  const levels = c.pick<ListStyle['levels']>(own ? [...simple, 'sectors'] : simple);
  const lines: ListStyle['splits'][] = own
    ? ['none', 'none', 'words', 'dash', 'parts']
    : ['none', 'none', 'words', 'dash'];
  const style: ListStyle = {
    levels,
    total: c.pick(['top', 'top', 'bottom', 'none']),
    totalWord: other?.total ?? c.pick(['TỔNG SỐ', 'TỔNG CỘNG', 'Tổng cộng', 'Tổng số:', 'CỘNG', 'TỔNG CỘNG (I+II)']),
    totalInIndex: c.yes(0.2),
    groupSums: c.yes(0.75),
    splits: levels === 'none' || levels === 'sectors' || other ? 'none' : c.pick(lines),
    sttAsText: c.yes(0.3),
    blanksBetween: c.yes(0.1),
    forgets: own && levels !== 'none' && levels !== 'sectors' && c.yes(0.1),
  };
  traits.push(`list ${levels} total ${style.total} ${style.splits}${style.forgets ? ' forgets' : ''}`);
  return style;
}

/** Letterhead, title, day and unit line. */
function topRows(
  c: Chance,
  other: Foreign | null,
  width: number,
  unit: string | null,
  dated: boolean,
  traits: string[],
): { rows: Cell[][]; merges: Area[] } {
  const rows: Cell[][] = [];
  const merges: Area[] = [];
  const wide = (text: string) => {
    if (c.yes(0.6)) merges.push({ row: rows.length, column: 0, rows: 1, columns: width });
    rows.push([text]);
  };
  if (!other && c.yes(0.6)) {
    rows.push([
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
      ...Array<Cell>(Math.max(1, width - 4)).fill(null),
      c.pick(['Biểu số 01', 'Phụ lục I', 'Mẫu số 02']),
    ]);
    if (c.yes(0.5)) rows.push([]);
  }
  wide(
    other?.title ??
      c.pick([
        'BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022',
        'TÌNH HÌNH THỰC HIỆN VÀ GIẢI NGÂN KẾ HOẠCH NĂM 2022',
        'BIỂU TỔNG HỢP GIẢI NGÂN NĂM 2022',
      ]),
  );
  if (!other && (!dated || c.yes(0.4)))
    wide(
      c.pick([
        '(Số liệu đến ngày 30/11/2022)',
        'Tính đến hết ngày 30 tháng 11 năm 2022',
        'Tháng 11/2022',
        'Thời điểm báo cáo: 30/11/2022',
      ]),
    );
  if (!other && c.yes(0.3)) wide('(Kèm theo Báo cáo số 123/BC-STTTT ngày 05/12/2022 của Sở Thông tin và Truyền thông)');
  if (c.yes(0.4)) rows.push([]);
  if (unit !== null) {
    const column = Math.max(1, width - c.between(1, 3));
    const apart = !other && c.yes(0.1) && /: /.test(unit) && !unit.startsWith('(');
    if (apart) traits.push('unit in two cells');
    const [head, tail] = unit.split(/: /);
    rows.push([...Array<Cell>(column).fill(null), ...(apart ? [`${head}:`, tail!] : [unit])]);
  }
  if (c.yes(0.2)) rows.push([]);
  return { rows, merges };
}

function numberingOf(c: Chance, columns: readonly ColumnPlan[]): Cell[] {
  const style = c.pick(['number', 'text', 'brackets', 'letters']);
  return columns.map((_, i): Cell => {
    const n = style === 'letters' ? i - 1 : i + 1;
    if (style === 'letters' && i < 2) return 'AB'.charAt(i);
    if (i > 4 && i % 4 === 3) return style === 'brackets' ? `(${n})=(${n - 2})+(${n - 1})` : `${n}=${n - 2}+${n - 1}`;
    return style === 'number' || style === 'letters' ? n : style === 'text' ? String(n) : `(${n})`;
  });
}

/** Headings printed again on the next page. */
function repeatHeads(
  c: Chance,
  body: readonly Row[],
  head: readonly Cell[][],
  numbering: Cell[] | null,
  traits: string[],
): Row[] {
  if (body.length < 20 || !c.yes(0.2)) return [...body];
  traits.push('repeated header');
  const at = c.between(8, body.length - 5);
  const again = [...head, ...(numbering && c.yes(0.7) ? [numbering] : [])].map((cells): Row => ({
    kind: 'header',
    cells,
  }));
  return [...body.slice(0, at), ...again, ...body.slice(at)];
}

/** Fonts, NFD, hidden parts, an over-long used range. */
function dress(c: Chance, grid: Grid, merges: readonly Area[], traits: string[]): Grid {
  let values = grid.values;
  let fonts: (string | null)[][] | undefined;
  const coat = c.next();
  if (coat < 0.08) {
    traits.push('TCVN3');
    fonts = values.map((row) => row.map((): string | null => 'Times New Roman'));
    values = values.map((row, r) =>
      row.map((cell, i) => {
        if (typeof cell !== 'string') return cell;
        const plain = toTcvn3(cell);
        const caps = plain === null && cell === cell.toUpperCase() ? toTcvn3(cell.toLowerCase()) : null;
        if (plain === null && caps === null) return cell;
        fonts![r]![i] = plain === null ? '.VnTimeH' : '.VnTime';
        return plain ?? caps;
      }),
    );
  } else if (coat < 0.18) {
    traits.push('NFD');
    values = values.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)));
  } else if (coat < 0.24) {
    traits.push('far range');
    values = [...values, ...Array.from({ length: 300 }, () => Array<Cell>(grid.ref.columns).fill(null))];
  }
  const ref = { ...grid.ref, rows: values.length };
  return { ...grid, ref, values, merges, ...(fonts ? { fonts } : {}) };
}
