/** What changed in the accountant's sheets since the mapping was confirmed: shown, never acted on. */
import { message, type Message, say } from '../../messages';
import { columnIndex, columnLetter } from '../cell';
import { fold } from '../text';
import { likeness } from './mapped';
import type { Column, MappedItem, Role, Table } from './model';
import { isRole } from './questions';

export interface MappingChange {
  readonly kind: 'moved' | 'renamed' | 'missing' | 'new' | 'rows' | 'table-missing';
  readonly sheet: string;
  readonly role: Role | null;
  readonly message: Message;
  /** Of a column that moved: where it stood and stands, zero-based. */
  readonly moved?: readonly [before: number, after: number];
}

const JOIN = ' › ';

/** Differences between a stored mapping and the tables as they are recognised now. [] where nothing was stored. */
export function mappingChanges(items: readonly MappedItem[], tables: readonly Table[]): MappingChange[] {
  const changes: MappingChange[] = [];
  for (const key of [...new Set(items.map((item) => item.table))]) {
    const own = items.filter((item) => item.table === key);
    const sheet = own[0]!.sheet;
    const nth = Number(key.slice(sheet.length).replace('#', '') || '1');
    if (own.some(({ role }) => role === 'leave')) continue;
    const table = tables.find((one) => one.key === key) ?? tables.filter((one) => one.sheet === sheet)[nth - 1];
    if (table === undefined) {
      changes.push({ kind: 'table-missing', sheet, role: null, message: message('table.change.noTable', { sheet }) });
    } else changes.push(...changesOf(own, table));
  }
  return changes;
}

function changesOf(items: readonly MappedItem[], table: Table): MappingChange[] {
  const free = new Set(table.columns);
  const changes: MappingChange[] = [];
  for (const item of items) {
    if (!isRole(item.role)) continue;
    const column = exactly(free, item) ?? closest(free, item);
    if (column) free.delete(column);
    const change = changeOf(item, item.role, column, table.sheet);
    if (change) changes.push(change);
  }
  for (const column of free) {
    if (column.role === 'other' || column.header.length === 0) continue;
    const args = {
      column: columnLetter(column.column),
      header: column.header.join(JOIN),
      role: roleName(column.role),
      sheet: table.sheet,
    };
    changes.push({ kind: 'new', sheet: table.sheet, role: column.role, message: message('table.change.new', args) });
  }
  return [...together(changes, table.sheet), ...rowsChange(items, table)];
}

/** So many columns that moved alike are one change: somebody put a column in before them. */
const ALIKE = 3;

/** Columns that moved by the same number of columns are told in one sentence, where the first of them stood. */
function together(changes: readonly MappingChange[], sheet: string): MappingChange[] {
  const by = new Map<number, MappingChange[]>();
  for (const change of changes) {
    if (change.moved === undefined) continue;
    const shift = change.moved[1] - change.moved[0];
    by.set(shift, [...(by.get(shift) ?? []), change]);
  }
  const told = new Set<MappingChange>();
  return changes.flatMap((change) => {
    if (told.has(change)) return [];
    const shift = change.moved === undefined ? 0 : change.moved[1] - change.moved[0];
    const alike = by.get(shift) ?? [];
    if (change.moved === undefined || alike.length < ALIKE) return [change];
    for (const one of alike) told.add(one);
    const places = alike.map(({ moved }) => moved![0]);
    const args = {
      ...{ sheet, n: alike.length, columns: Math.abs(shift) },
      first: columnLetter(Math.min(...places)),
      last: columnLetter(Math.max(...places)),
    };
    const key = shift > 0 ? 'table.change.movedRight' : 'table.change.movedLeft';
    return [{ kind: 'moved', sheet, role: null, message: message(key, args) }];
  });
}

/** Projects added or gone since the mapping was confirmed. */
function rowsChange(items: readonly MappedItem[], table: Table): MappingChange[] {
  const before = Number(items.find(({ role }) => role === 'rows')?.period || NaN);
  const now = table.rowKinds.filter((kind) => kind === 'data').length;
  if (Number.isNaN(before) || before === now) return [];
  const args = { sheet: table.sheet, before, now };
  return [{ kind: 'rows', sheet: table.sheet, role: null, message: message('table.change.rows', args) }];
}

function exactly(columns: ReadonlySet<Column>, item: MappedItem): Column | undefined {
  const same = [...columns].filter((column) => fold(column.header.join(JOIN)) === fold(item.header));
  return same.find((column) => columnLetter(column.column) === item.column) ?? same[0];
}

/** Roles of words, one column each: whatever its heading is called now, it is the same column. */
const SINGLE: readonly string[] = ['name', 'code', 'owner', 'person', 'source'];

function closest(columns: ReadonlySet<Column>, item: MappedItem): Column | undefined {
  const same = [...columns].filter((column) => column.role === item.role);
  if (same.length === 1 && SINGLE.includes(item.role)) return same[0];
  return [...columns]
    .filter((column) => column.role === item.role)
    .map((column) => ({ column, likeness: likeness(column.header.join(JOIN), item.header) }))
    .filter((one) => one.likeness >= 0.75)
    .sort((a, b) => b.likeness - a.likeness)[0]?.column;
}

function changeOf(item: MappedItem, role: Role, column: Column | undefined, sheet: string): MappingChange | null {
  if (column === undefined) {
    if (role === 'other') return null;
    const args = { header: item.header, role: roleName(role), column: item.column, sheet };
    return { kind: 'missing', sheet, role, message: message('table.change.missing', args) };
  }
  const header = column.header.join(JOIN);
  const letter = columnLetter(column.column);
  if (role === 'other') return null;
  if (fold(header) !== fold(item.header)) {
    const args = { column: letter, before: item.header, after: header, role: roleName(role), sheet };
    return { kind: 'renamed', sheet, role, message: message('table.change.renamed', args) };
  }
  if (letter === item.column) return null;
  return {
    kind: 'moved',
    sheet,
    role,
    ...(item.column !== '' && { moved: [columnIndex(item.column), column.column] as const }),
    message: message('table.change.moved', { header, before: item.column, after: letter, sheet }),
  };
}

function roleName(role: Role): string {
  return say('vi', message(`role.${role}`));
}
