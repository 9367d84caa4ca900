/** What the department's form will hold: old and new values cell by cell; formulas and everything else stay. */
import { message, type Message } from '../../../messages/message';
import { cellNumber, compareDong, type Dong, readDong, subtractDong, sumDong, type Unit } from '../../amount';
import { a1, at, type Cell, cellRef, formulaAt, type Grid, type WrittenCell } from '../../cell';
import type { Entry, Reconciliation, SideName } from '../model';
import type { Said } from '../rows';
import { findForm, type Form, type FormColumn, type FormRow } from './find';

export interface FormChange {
  readonly row: number;
  readonly column: number;
  readonly what: FormColumn['what'];
  readonly code: string;
  readonly old: Cell;
  readonly cell: WrittenCell;
}

export interface FilledForm {
  readonly sheet: string;
  readonly unit: Unit;
  readonly columns: readonly FormColumn[];
  readonly changes: readonly FormChange[];
  /** Projects without a row, cells left as they are, and why. */
  readonly notes: readonly Message[];
}

type Amount = Dong | 'coarse' | null;

/** Nothing is filled that the figures do not say as finely as the form asks. */
export function fillForm(
  grids: readonly Grid[],
  reconciliation: Reconciliation,
  said: Said,
  file: string,
): FilledForm | { readonly problem: Message } {
  const form = findForm(grids);
  if (form === null) return { problem: message('reconcile.template.none', { file }) };
  const { sheet } = form.grid.ref;
  if (form.unit === null) return { problem: message('reconcile.template.noUnit', { file, sheet }) };
  if (form.rows.length === 0) {
    const column = a1(cellRef(sheet, 0, form.codeColumn)).replace('1', '');
    return { problem: message('reconcile.template.noRows', { file, sheet, column }) };
  }
  return filled(form, form.unit, reconciliation, said);
}

function filled(form: Form, unit: Unit, reconciliation: Reconciliation, said: Said): FilledForm {
  const byCode = { books: entriesByCode(reconciliation, 'books'), treasury: entriesByCode(reconciliation, 'treasury') };
  const causes = causesByCode(reconciliation, said);
  const left = { kept: 0, coarse: [] as string[], inexact: [] as string[] };
  const changes: FormChange[] = [];
  const sum = (side: SideName, row: FormRow, column: FormColumn) =>
    amountOf(byCode[side].get(row.code) ?? [], row, column);
  for (const row of form.rows) {
    for (const column of form.columns) {
      const place = a1(cellRef('', row.row, column.column));
      if (formulaAt(form.grid, row.row, column.column) !== null) {
        left.kept += 1;
        continue;
      }
      const old = at(form.grid, row.row, column.column);
      const change = (cell: WrittenCell) =>
        changes.push({ row: row.row, column: column.column, what: column.what, code: row.code, old, cell });
      if (column.what === 'cause') {
        const text = causes.get(row.code) ?? '';
        if (text !== '' && text !== old) change({ text });
        continue;
      }
      const amount = column.what === 'difference' ? difference(sum, row, column) : sum(column.what, row, column);
      if (amount === null) continue;
      if (amount === 'coarse') left.coarse.push(place);
      else {
        const number = cellNumber(amount, unit);
        const read = readDong(number, unit);
        if ('problem' in read || compareDong(read.dong, amount) !== 0) left.inexact.push(place);
        else if (old !== number) change({ number });
      }
    }
  }
  return {
    sheet: form.grid.ref.sheet,
    unit,
    columns: form.columns,
    changes,
    notes: notesOf(form, reconciliation, left),
  };
}

function entriesByCode({ [`books`]: books, treasury }: Reconciliation, side: SideName): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of (side === 'books' ? books : treasury).entries) {
    const list = map.get(entry.code);
    if (list) list.push(entry);
    else map.set(entry.code, [entry]);
  }
  return map;
}

/** The money of a row's project that a column asks for; null where nothing is known of it. */
function amountOf(entries: readonly Entry[], row: FormRow, { paid, kind }: FormColumn): Amount {
  if (entries.length === 0 || entries.some(({ dong }) => dong === null)) return null;
  const asked = { paid, kind, source: row.source };
  let own = entries;
  for (const part of ['kind', 'source', 'paid'] as const) {
    if (asked[part] === null) continue;
    if (own.some((entry) => entry[part] === null && entry.dong !== 0)) return 'coarse';
    own = own.filter((entry) => entry[part] === asked[part]);
  }
  return sumDong(own.map(({ dong }) => dong!));
}

function difference(
  sum: (side: SideName, row: FormRow, column: FormColumn) => Amount,
  row: FormRow,
  column: FormColumn,
): Amount {
  const [books, treasury] = [sum('books', row, column), sum('treasury', row, column)];
  if (books === 'coarse' || treasury === 'coarse') return 'coarse';
  return books === null || treasury === null ? null : subtractDong(books, treasury);
}

function causesByCode({ lines }: Reconciliation, said: Said): Map<string, string> {
  const causes = new Map<string, Set<string>>();
  for (const { code, cause, reasons, state } of lines) {
    if (cause === null) continue;
    const found = causes.get(code) ?? new Set<string>();
    const first = reasons[0];
    const head =
      state === 'differs' ? said(message(`reconcile.cause.${cause}`)) : said(message(`reconcile.state.${state}`));
    found.add(first === undefined ? head : `${head}: ${said(first)}`);
    causes.set(code, found);
  }
  return new Map([...causes].map(([code, texts]) => [code, [...texts].join(' ')]));
}

function notesOf(
  form: Form,
  { lines }: Reconciliation,
  left: { readonly kept: number; readonly coarse: readonly string[]; readonly inexact: readonly string[] },
): Message[] {
  const inForm = new Set(form.rows.map(({ code }) => code));
  const missing = [...new Set(lines.map(({ code }) => code))].filter((code) => code !== '' && !inForm.has(code)).sort();
  const some = (texts: readonly string[]) => texts.slice(0, 5).join(', ') + (texts.length > 5 ? ' …' : '');
  const notes: Message[] = [];
  if (missing.length > 0)
    notes.push(message('reconcile.template.missing', { count: missing.length, codes: some(missing) }));
  for (const why of ['coarse', 'inexact'] as const) {
    const cells = left[why];
    if (cells.length > 0) notes.push(message(`reconcile.template.${why}`, { count: cells.length, cells: some(cells) }));
  }
  if (left.kept > 0) notes.push(message('reconcile.template.kept', { count: left.kept }));
  return notes;
}
