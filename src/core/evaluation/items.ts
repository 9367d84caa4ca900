/** Quantities that people supply: evidence rows, registers, marks. Missing evidence is never zero and never 'no'. */
import { message, type Message } from '../../messages/message';
import { parseRational, rational, Exact } from '../amount';
import { showDay } from '../cell';
import { type Basis } from '../disbursement';
import { canonicalWord, point } from '../rules/condition';
import type { Item } from '../rules/model';
import { type Context, unitName } from './context';
import type { Evidence, Subject } from './facts';
import { atLeast, known, missing, type Quantity, word } from './quantity';
import { cellsIn } from './sources';

/** Rows of an item that count, and those that cannot be used. */
interface Usable {
  readonly rows: readonly Evidence[];
  readonly undated: readonly Evidence[];
  readonly later: readonly Evidence[];
  readonly estimate: boolean;
}

function usable(context: Context, subject: Subject, item: Item, basis: Basis): Usable {
  const all = context.index.evidence(subject.id, item.id);
  const counted = basis === 'estimate' ? all : all.filter(({ grade }) => grade !== 'estimate');
  const rows = counted.filter(({ at }) => at !== null && at <= context.evidenceAt);
  return {
    rows,
    undated: counted.filter(({ at }) => at === null),
    later: counted.filter(({ at }) => at !== null && at > context.evidenceAt),
    estimate: rows.some(({ grade }) => grade === 'estimate'),
  };
}

/** True once the register is closed at least to the data date, or to the end of the budget year. */
export function isClosed(context: Context, subject: Subject, item: Item): boolean {
  const end = `${context.year}-12-31`;
  const needed = context.dataAt < end ? context.dataAt : end;
  return context.index.closed(subject.id, item.id).some(({ through }) => through >= needed);
}

/** "Thiếu minh chứng: chưa có …" and whom to ask. */
export function owed(context: Context, subject: Subject, item: Item, key = 'absent'): Message {
  const unit = unitName(context, subject);
  const who = item.owes === 'unit' ? unit : item.owes;
  const whoEn = item.owes === 'unit' ? unit : (item.owesEn ?? item.owes);
  return message(`decision.lacks.${key}`, { paper: item.paper, paperEn: item.paperEn ?? item.paper, who, whoEn });
}

/** What an evidence item says of a subject. */
export function evidenceOf(context: Context, subject: Subject, item: Item, basis: Basis): Quantity {
  const found = usable(context, subject, item, basis);
  const notes = unusable(context, found);
  const quantity = read(context, subject, item, found);
  return { ...quantity, estimate: found.estimate, says: [...quantity.says, ...notes] };
}

function read(context: Context, subject: Subject, item: Item, found: Usable): Quantity {
  if (item.values === 'count') return countOf(context, subject, item, found);
  if (item.values === 'yes-no' && item.register) return stateOf(context, subject, item, found);
  return latestOf(context, subject, item, found);
}

/** Rows that could not be used are said, never silently dropped. */
function unusable(context: Context, { undated, later }: Usable): Message[] {
  const cells = (rows: readonly Evidence[]) => cellsIn(rows.map(({ src }) => src));
  return [
    ...(undated.length > 0 ? [message('decision.undated', { cells: cells(undated) })] : []),
    ...(later.length > 0 ? [message('decision.later', { cells: cells(later), day: showDay(context.evidenceAt) })] : []),
  ];
}

const whole = (n: number) => rational(new Exact(String(n)));

/** A counted register: exact once closed, "at least" before. Rows that say 'no' (not recognised) do not count. */
export function countOf(context: Context, subject: Subject, item: Item, found: Usable): Quantity {
  const counts = ({ value }: Evidence) => canonicalWord(value) !== 'no';
  const rows = found.rows.filter(counts);
  const possible = rows.length + found.undated.filter(counts).length;
  const closed = item.register !== true || isClosed(context, subject, item);
  const absent = item.register !== true && found.rows.length === 0;
  const low = whole(rows.length);
  return {
    ...known(low, 'count', { src: rows.map(({ src }) => src) }),
    range: closed && !absent ? { low: point(low, '').low, high: point(whole(possible), '').high } : atLeast(low),
    lacks: [owed(context, subject, item, absent || rows.length === 0 ? (item.register ? 'open' : 'absent') : 'open')],
  };
}

/** Counts with their rows, for the measure 'count'. */
export function countRows(context: Context, subject: Subject, item: Item, basis: Basis): Quantity {
  const found = usable(context, subject, item, basis);
  return { ...countOf(context, subject, item, found), estimate: found.estimate, says: unusable(context, found) };
}

/**
 * A register of things that begin and end (holds, violations): 'yes' opens one, 'no' concludes one. Still open → 'yes'.
 * On one day what opens is read after what concludes, so that doubt never lifts a hold.
 */
function stateOf(context: Context, subject: Subject, item: Item, found: Usable): Quantity {
  const rows = [...found.rows].sort((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : order(a) - order(b)));
  let open: Evidence[] = [];
  for (const row of rows) open = order(row) === 1 ? [...open, row] : open.slice(1);
  if (open.length > 0)
    return registered(
      'yes',
      open.map(({ src }) => src),
      notesOf(open),
    );
  const src = rows.map((row) => row.src);
  if (found.undated.length > 0) return missing([owed(context, subject, item, 'undated')], src);
  if (rows.length > 0) return registered('no', src);
  const closing = context.index.closed(subject.id, item.id).map((row) => row.src);
  if (isClosed(context, subject, item)) return registered('no', closing);
  return missing([owed(context, subject, item, 'open')]);
}

function registered(said: 'yes' | 'no', src: readonly string[], notes: readonly Message[] = []): Quantity {
  return word(said, { src, says: [message(`decision.register.${said}`, { cells: cellsIn(src) }), ...notes] });
}

/** 0 for a row that concludes, 1 for one that opens; text that is neither opens. */
function order({ value }: Evidence): number {
  return canonicalWord(value) === 'no' ? 0 : 1;
}

function notesOf(rows: readonly Evidence[]): Message[] {
  return rows.flatMap(({ note }) => (note ? [message('decision.note', { note })] : []));
}

/** The judgement of the latest day; two that contradict each other on that day leave it open. */
function latestOf(context: Context, subject: Subject, item: Item, { rows, undated }: Usable): Quantity {
  const last = rows[rows.length - 1];
  if (last === undefined) {
    return missing([owed(context, subject, item, undated.length > 0 ? 'undated' : 'absent')]);
  }
  const latest = rows.filter(({ at }) => at === last.at);
  const src = latest.map((row) => row.src);
  const values = new Set(latest.map(({ value }) => canonicalWord(value)));
  if (values.size > 1) return missing([message('decision.lacks.conflict', { cells: cellsIn(src) })], src);
  return valueOf(item, last.value, src);
}

/** A supplied value read as its item says: a word, or an exact number. */
export function valueOf(item: Item, value: string, src: readonly string[]): Quantity {
  if (item.values === 'number' || item.values === 'count') {
    const number = parseRational(value);
    if (number !== null) return known(number, 'number', { src });
  } else {
    const said = canonicalWord(value);
    const key = said === 'yes' || said === 'no' ? said : 'text';
    const says = [message(`decision.said.${key}`, { value, cells: cellsIn(src) })];
    if (item.values === 'text' || key !== 'text') return word(said, { src, says });
  }
  return missing([message('decision.lacks.unreadable', { value, cells: cellsIn(src) })], src);
}

/** The mark of the rater whose column counts; none, or several that differ, leave it open. */
export function markOf(context: Context, subject: Subject, item: Item): Quantity {
  const marks = marksOf(context, subject, item);
  const src = marks.map((mark) => mark.src);
  if (marks.length === 0) return missing([owed(context, subject, item)]);
  if (new Set(marks.map(({ value }) => value)).size > 1) {
    return missing([message('decision.lacks.conflict', { cells: cellsIn(src) })], src);
  }
  return valueOf(item, marks[0]!.value, src);
}

/** Marks that count for an item: of its rater where it names one, without those who recused themselves. */
export function marksOf(context: Context, subject: Subject, item: Item) {
  const marks = context.index.marks(subject.id, item.id).filter(({ value }) => value !== 'recused');
  return item.rater === undefined ? marks : marks.filter(({ rater }) => rater === item.rater);
}
