/** The amounts of one table as entries: each with its code, what is said of it, and its cell. */
import type { Unit } from '../amount';
import { address, cellRef, type Day, type Grid } from '../cell';
import type { Table, TableData } from '../table/model';
import { type View, viewOf } from '../table/view';
import { codeKey, sourceKey } from './keys';
import type { Entry, PlanShare, WordColumn } from './model';
import { type Share, sharesOf } from './shares';
import { dongIn, sourceRows, splitAmounts } from './splits';
import type { Taken } from './taken';
import { dayIn, paidOf, planShareOf, wordsOf, yearOf } from './words';

/** What stands in a row beside its amounts. */
interface Beside {
  readonly kind: PlanShare | null;
  readonly year: number | null;
  readonly paid: Entry['paid'];
  readonly day: Day | null;
  readonly returned?: NonNullable<Entry['returned']>;
}

export interface TableEntries {
  readonly entries: Entry[];
  readonly words: Omit<WordColumn, 'table'>[];
  /** Cells whose kind of plan or year could not be understood. */
  readonly unread: string[];
}

/** The word columns of a table; of several that say the same the first. */
function wordColumns({ columns }: Table): Omit<WordColumn, 'table'>[] {
  const found: Omit<WordColumn, 'table'>[] = [];
  for (const column of columns) {
    const what = wordsOf(column);
    if (what === null || found.some((one) => one.what === what)) continue;
    found.push({ column: column.column, what, heading: column.header.join(' › ') });
  }
  return found;
}

/** Every data row's money on the day taken. Linear in rows. */
export function entriesOf(grid: Grid, data: TableData, taken: Taken): TableEntries {
  const { table } = data;
  const view = viewOf(grid);
  const words = wordColumns(table);
  const read = reader(view, table, words);
  const nameColumn = words.find(({ what }) => what === 'name')?.column;
  const uncarried = nothingCarried(data);
  const entries: Entry[] = [];
  data.rows.forEach((row, i) => {
    const beside = read.row(row);
    const amount = (part: 'total' | 'volume' | 'advance' | 'carryover') => {
      const dong = taken[part]?.dong[i];
      return dong === undefined || Number.isNaN(dong) ? null : dong;
    };
    const kind = beside.kind ?? (uncarried(i) ? 'year' : null);
    const base = {
      code: codeKey(data.codes[i]!),
      name: data.names[i]!,
      sheet: table.sheet,
      day: beside.day,
      through: taken.through,
      ...(beside.returned && { returned: beside.returned }),
    };
    for (const share of sharesOf(taken, amount, kind)) {
      const entry: Entry = {
        ...base,
        kind: share.kind,
        year: beside.year ?? (share.kind === 'year' ? taken.year : null),
        source: data.sources[i] === '' ? null : sourceKey(data.sources[i]!) || null,
        paid: share.paid ?? beside.paid,
        dong: share.dong,
        row,
        columns: share.columns,
        ...(share.less !== undefined && { less: share.less }),
      };
      const parts = entry.source === null ? bySource(view, table, entry, share, nameColumn) : null;
      if (parts === null) entries.push(entry);
      else entries.push(...parts);
    }
  });
  return { entries, words, unread: read.unread };
}

/** Rows in which a column for carried-over or advanced plans says that there are none: all their money is the year's. */
function nothingCarried({ money }: TableData): (row: number) => boolean {
  const of = (role: string) => money.filter(({ column }) => column.role === role);
  const [carried, advanced] = [of('plan.carryover'), of('plan.advance')];
  const none = (dong: number | undefined) => dong === undefined || Number.isNaN(dong) || dong === 0;
  if (carried.length === 0) return () => false;
  return (row) => [...carried, ...advanced].every(({ dong }) => none(dong[row]));
}

/** The entry told apart by the source lines under its row; null where there are none that add up to it. */
function bySource(
  view: View,
  table: Table,
  entry: Entry,
  share: Share,
  nameColumn: number | undefined,
): Entry[] | null {
  if (nameColumn === undefined || entry.dong === null || table.rowKinds[entry.row + 1 - table.dataRows[0]] !== 'split')
    return null;
  const rows = sourceRows(view, table, entry.row, nameColumn);
  const column = table.columns.find((one) => one.column === share.columns[0]);
  const unit: Unit | null = column?.unit ?? table.unit?.unit ?? null;
  if (unit === null || rows.length === 0) return null;
  const in_ = (row: number, at: number) => dongIn(view, row, at, unit, table.numberStyle);
  const amounts = rows.map(({ row }) => {
    const whole = in_(row, share.columns[0]!);
    const less = share.less === undefined ? 0 : in_(row, share.less);
    return whole === null || less === null ? null : whole - less;
  });
  const known = splitAmounts(amounts, entry.dong);
  return known && rows.map(({ row, source }, i) => ({ ...entry, row, source, dong: known[i]! }));
}

function reader(view: View, table: Table, words: readonly Omit<WordColumn, 'table'>[]) {
  const at = (what: WordColumn['what']) => words.find((one) => one.what === what)?.column;
  const [kindAt, yearAt, paidAt, dayAt, returnedAt] = (['kind', 'year', 'paid', 'day', 'returned'] as const).map(at);
  const returnedColumn = table.columns.find(({ column }) => column === returnedAt);
  const unit = returnedColumn?.unit ?? table.unit?.unit ?? null;
  const unread: string[] = [];
  const said = <T>(row: number, column: number | undefined, of: (text: string) => T | null): T | null => {
    if (column === undefined) return null;
    const text = view.text(row, column).trim();
    const value = text === '' ? null : of(text);
    if (value === null && text !== '') unread.push(address(cellRef(table.sheet, row, column)));
    return value;
  };
  const row = (at: number): Beside => {
    const returned = returnedAt === undefined || unit === null ? null : dongIn(view, at, returnedAt, unit);
    return {
      kind: said(at, kindAt, planShareOf),
      year: said(at, yearAt, yearOf),
      paid: said(at, paidAt, paidOf),
      day: dayAt === undefined ? null : dayIn(view, at, dayAt),
      ...(returned !== null &&
        returned !== 0 && { returned: { dong: returned, cell: address(cellRef(table.sheet, at, returnedAt!)) } }),
    };
  };
  return { row, unread };
}
