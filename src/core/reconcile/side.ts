/** One side read from its grids: the tables as recognised, the money of the day, and what was understood of it. */
import { message } from '../../messages/message';
import { type Day, type Grid, parseAddress } from '../cell';
import type { Finding } from '../finding';
import { type Answers, type MappedItem, readTable, recognise, type Table, type TableData } from '../table';
import { entriesOf } from './entries';
import type { Entry, MoneyTaken, Side, SideName, WordColumn } from './model';
import { type Taken, takenAt } from './taken';

export interface SideOptions {
  /** Money of later columns is not taken; left out: the latest there is. */
  readonly at?: Day | null;
  readonly answers?: Answers;
  readonly mapped?: readonly MappedItem[];
}

/** Headings of an amount that says nothing but in an extract is the money paid. */
const BARE_AMOUNT = /^(số tiền|số tiền \(.*\)|giá trị|số phát sinh|phát sinh)$/i;

/** A list of payments has one amount column that says no more than "Số tiền": on the treasury's side that is what was paid. */
function paymentsOf(table: Table): Table {
  if (table.columns.some(({ role }) => /^disbursed(\.completed|\.advance|\.carryover)?$/.test(role))) return table;
  const bare = table.columns.filter((column) => {
    return (
      /^(other|disbursed\.month)$/.test(column.role) &&
      BARE_AMOUNT.test(column.header[column.header.length - 1]?.trim() ?? '')
    );
  });
  if (bare.length !== 1) return table;
  const columns = table.columns.map((column) =>
    column === bare[0] ? { ...column, role: 'disbursed' as const } : column,
  );
  return { ...table, columns };
}

/** Never throws: what cannot be used becomes a question or a finding. */
export function readSide(grids: readonly Grid[], side: SideName, options: SideOptions = {}): Side {
  const found = recognise(grids, { answers: options.answers ?? {}, mapped: options.mapped ?? [] });
  const tables = side === 'treasury' ? found.tables.map(paymentsOf) : found.tables;
  const findings: Finding[] = [...found.findings];
  const entries: Entry[] = [];
  const words: WordColumn[] = [];
  const money: MoneyTaken[] = [];
  const used: TableData[] = [];
  tables.forEach((table) => {
    const grid = grids.find(({ ref }) => ref.sheet === table.sheet)!;
    const read = readTable(grid, table);
    const taken = takenAt(read.data, options.at ?? null);
    findings.push(...read.findings);
    if (table.unit === null && read.data.money.length === 0) findings.push(noUnit(table));
    if (taken === null) return;
    const at = used.push(read.data) - 1;
    const told = entriesOf(grid, read.data, taken);
    for (const entry of told.entries) entries.push(entry);
    words.push(...told.words.map((one) => ({ ...one, table: at })));
    money.push(...moneyTaken(taken, at));
    if (told.unread.length > 0) findings.push(unreadWords(table, told.unread));
    if (!told.words.some(({ what }) => what === 'code')) findings.push(noCodes(table));
  });
  const days = entries.map(({ through }) => through ?? '');
  const asOf = days.reduce((last, day) => (day > last ? day : last), '');
  const shown = tables.filter((table) => used.some((data) => data.table === table));
  if (shown.length === 0 && tables.length > 0) findings.push(noPayments(tables));
  return { tables: shown, data: used, entries, words, money, asOf: asOf || null, questions: found.questions, findings };
}

function moneyTaken(taken: Taken, table: number): MoneyTaken[] {
  return (['total', 'volume', 'advance', 'carryover'] as const).flatMap((what) => {
    const column = taken[what]?.column;
    return column === undefined ? [] : [{ table, column: column.column, what, heading: column.header.join(' › ') }];
  });
}

function finding(
  check: string,
  severity: Finding['severity'],
  sheet: string,
  cells: Finding['cells'],
  args = {},
): Finding {
  return {
    check,
    severity,
    cells,
    message: message(`reconcile.${check}`, { sheet, ...args }),
    advice: message(`reconcile.${check}.do`),
  };
}

const headOf = ({ sheet, headerRows: [first, last] }: Table) => [
  { sheet, row: first, column: 0, rows: last - first + 1, columns: 1 },
];

function noCodes(table: Table): Finding {
  return finding('no-codes', 'warning', table.sheet, headOf(table));
}

function noUnit(table: Table): Finding {
  return finding('no-unit', 'blocking', table.sheet, headOf(table));
}

function noPayments(tables: readonly Table[]): Finding {
  return finding('no-payments', 'blocking', tables.map(({ sheet }) => sheet).join(', '), tables.flatMap(headOf));
}

function unreadWords(table: Table, cells: readonly string[]): Finding {
  const refs = cells.slice(0, 20).flatMap((cell) => parseAddress(cell) ?? []);
  return finding('words-unread', 'warning', table.sheet, refs, { count: cells.length, cell: cells[0]! });
}
