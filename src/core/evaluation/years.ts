/** Years in a row: how many consecutive years up to the judged one an evidence key says 'yes' for. */
import { message, type Message } from '../../messages/message';
import { wholeNumber } from '../amount';
import { groupBy } from '../group';
import { canonicalWord, point } from '../rules/condition';
import type { Item } from '../rules/model';
import type { Context } from './context';
import type { ClosedRegister, Evidence, Subject } from './facts';
import { atLeast, inRange, type Quantity } from './quantity';
import { cellsIn } from './sources';
import { isClosed, owed, owedFor, unusable, type Usable, usable } from './usable';

/**
 * Counts back from the budget year, or from the year before while the budget year has no row yet. A year that says
 * 'no' ends the row surely; a year without a row does so only once the register is closed and no row lacks its day.
 * The last day of a year speaks for it; two that contradict each other on that day leave the year open.
 */
export function yearsInARow(context: Context, subject: Subject, item: Item): Quantity {
  const found = usable(context, subject, item, 'actual');
  const byYear = groupBy(found.rows, ({ at }) => Number(at!.slice(0, 4)));
  const saying = (year: number) => lastOf(byYear.get(year) ?? []);
  const good = (rows: readonly Evidence[]) =>
    rows.length > 0 && rows.every(({ value }) => canonicalWord(value) !== 'no');
  const start = byYear.has(context.year) ? context.year : context.year - 1;
  const counted: Evidence[] = [];
  let year = start;
  for (; good(saying(year)); year--) counted.push(...saying(year));
  const count = wholeNumber(start - year);
  const last = saying(year);
  const refused = last.length > 0 && last.every(({ value }) => canonicalWord(value) === 'no');
  const complete = last.length === 0 && found.undated.length === 0;
  const closed = complete && item.register === true && isClosed(context, subject, item);
  const closing = closed ? context.index.closed(subject.id, item.id) : [];
  const src = [...counted, ...last].map((row) => row.src);
  const ended = refused || closed;
  return inRange(ended ? point(count, '') : atLeast(count), 'count', {
    src,
    says: [
      ...saidOf(counted, start, year),
      ...endedSaid(ended, year, last.length > 0 ? last : closing),
      ...unusable(context, found),
    ],
    lacks: ended ? [] : [lackOf(context, subject, item, found, year, last)],
  });
}

/** What the last day of a year says; the same twice counts once. */
function lastOf(rows: readonly Evidence[]): readonly Evidence[] {
  const day = rows[rows.length - 1]?.at;
  const latest = rows.filter(({ at }) => at === day);
  return new Set(latest.map(({ value }) => canonicalWord(value))).size > 1 ? latest : latest.slice(0, 1);
}

/** 'đạt các năm 2021–2022 (DL_MinhChung!C3:C4)'. */
function saidOf(counted: readonly Evidence[], start: number, end: number): Message[] {
  if (counted.length === 0) return [];
  const cells = cellsIn(counted.map(({ src }) => src));
  const [from, to] = [end + 1, start];
  return [message(from === to ? 'decision.years.one' : 'decision.years', { from, to, cells })];
}

/** Why the row is no longer: a year that says no, or one that a closed register does not have. */
function endedSaid(ended: boolean, year: number, rows: readonly (Evidence | ClosedRegister)[]): Message[] {
  if (!ended) return [];
  const key = rows.some((row) => 'through' in row) ? 'decision.years.none' : 'decision.years.ended';
  return [message(key, { year, cells: cellsIn(rows.map(({ src }) => src)) })];
}

/** Two that contradict each other, or what nobody has supplied of that year. */
function lackOf(
  context: Context,
  subject: Subject,
  item: Item,
  { undated }: Usable,
  year: number,
  rows: readonly Evidence[],
): Message {
  if (rows.length === 0 && undated.length > 0) return owed(context, subject, item, 'undated');
  if (rows.length > 1) return message('decision.lacks.conflict', { cells: cellsIn(rows.map(({ src }) => src)) });
  return owedFor(context, subject, item, year);
}
