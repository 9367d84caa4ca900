/** Which unit each row belongs to: its own cell, else what the groups above it say. */
import { tidy } from '../text';
import type { Role, Table } from './model';
import type { View } from './view';

/** Owner of each data row as written; '' where neither the row nor a group above names one. */
export function ownersOf(view: View, table: Table, rows: readonly number[], names: readonly string[]): string[] {
  const column = columnOf(table, 'owner');
  if (column === null && listsUnits(table)) return [...names];
  const known = new Map<number, string>();
  return rows.map((row) => {
    const own = column === null ? '' : shown(view, row, column);
    return own === '' ? inherited(view, table, row - table.dataRows[0], column, known) : own;
  });
}

function columnOf(table: Table, role: Role): number | null {
  return table.columns.find((column) => column.role === role)?.column ?? null;
}

/** The nearest group above with an owner of its own, or whose name is that of a unit. `known` keeps what was found per group. */
function inherited(view: View, table: Table, row: number, column: number | null, known: Map<number, string>): string {
  const parent = table.parents?.[row] ?? -1;
  if (parent < 0) return '';
  const before = known.get(parent);
  if (before !== undefined) return before;
  const own = groupOwner(view, table, parent, column);
  const owner = own === '' ? inherited(view, table, parent, column, known) : own;
  known.set(parent, owner);
  return owner;
}

function groupOwner(view: View, table: Table, group: number, column: number | null): string {
  const row = table.dataRows[0] + group;
  const own = column === null ? '' : shown(view, row, column);
  if (own !== '') return own;
  const name = columnOf(table, 'name');
  const text = name === null ? '' : tidy(view.text(row, name));
  return UNIT_NAME.test(text) ? text : '';
}

const UNIT_NAME =
  /^(phòng|văn phòng|thanh tra|trung tâm|ban (quản lý|qlda)|ban|sở|chi cục|ubnd|ủy ban|trường|bệnh viện|đài|huyện|thị xã|thành phố|xã|phường) /i;

function shown(view: View, row: number, column: number): string {
  const area = view.merge(row, column);
  return view.text(area?.row ?? row, column).trim();
}

/** 'Đơn vị', 'Chủ đầu tư' as heading of the names: then each row is a unit. */
function listsUnits(table: Table): boolean {
  const heading = tidy(table.columns.find((column) => column.role === 'name')?.header.join(' ') ?? '');
  return /đơn vị|chủ đầu tư|phòng/i.test(heading) && !/dự án|công trình|nội dung/i.test(heading);
}
