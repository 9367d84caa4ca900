/** Registers: counted rows and things that begin and end; closed-world only once they are closed. */
import { message, type Message } from '../../messages/message';
import { wholeNumber as whole } from '../amount';
import type { Basis } from '../disbursement';
import { canonicalWord } from '../rules/condition';
import type { Item } from '../rules/model';
import type { Context } from './context';
import type { Evidence, Subject } from './facts';
import { showCount } from './need';
import { atLeast, between, inRange, missing, type Quantity, word } from './quantity';
import { cellsIn } from './sources';
import { sortUsed, type Sorted } from './used';
import { isClosed, neededDay, owed, unusable, usable, type Usable } from './usable';

/** A counted register: exact once closed, "at least" before. Rows that say 'no' (not recognised) do not count. */
export function countOf(context: Context, subject: Subject, item: Item, found: Usable): Quantity {
  const counts = ({ value }: Evidence) => canonicalWord(value) !== 'no';
  const once = sortUsed(context, subject, item, found.rows.filter(counts));
  const rows = once.free;
  const undated = found.undated.filter(counts).length;
  const possible = rows.length + once.open.length + undated;
  const closed = item.register !== true || isClosed(context, subject, item);
  const absent = item.register !== true && found.rows.length === 0;
  const low = whole(rows.length);
  const byCouncil = once.council && closed && !absent && undated === 0;
  const range = closed && !absent ? between(low, whole(possible)) : atLeast(low);
  return inRange(range, 'count', {
    src: rows.map(({ src }) => src),
    says: once.says,
    lacks: range.low === range.high ? [] : lacksOf(context, subject, item, once, { closed, absent, undated }),
    ...(byCouncil ? { open: 'council' as const } : {}),
  });
}

/** What keeps the count open: the register of used things, then the item's own rows. */
function lacksOf(
  context: Context,
  subject: Subject,
  item: Item,
  once: Sorted,
  { closed, absent, undated }: { readonly closed: boolean; readonly absent: boolean; readonly undated: number },
): Message[] {
  if (once.lacks.length > 0 && closed && !absent && undated === 0) return [...once.lacks];
  const none = absent || once.free.length === 0;
  return [...once.lacks, owed(context, subject, item, none ? (item.register ? 'open' : 'absent') : 'open')];
}

/** Counts with their rows, for the measure 'count'. */
export function countRows(context: Context, subject: Subject, item: Item, basis: Basis): Quantity {
  const found = usable(context, subject, item, basis);
  const count = countOf(context, subject, item, found);
  const notes = unusable(context, found);
  if (notes.length === 0 && found.estimate === count.estimate) return count;
  return { ...count, estimate: found.estimate, says: [...count.says, ...notes] };
}

/**
 * A register of things that begin and end (holds, violations): 'yes' opens one, 'no' concludes one. Still open → 'yes'.
 * On one day what opens is read after what concludes, so that doubt never lifts a hold. That what is known was concluded
 * does not say that there is nothing else: only a closed register does, or a 'no' that concludes nothing and is as late.
 */
export function stateOf(context: Context, subject: Subject, item: Item, found: Usable): Quantity {
  const rows = [...found.rows].sort((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : order(a) - order(b)));
  const { open, concluded, nothing } = caseBook(rows);
  if (open.length > 0) return registered('yes', cells(open), notesOf(open));
  const src = cells(concluded.flat());
  const count = showCount(whole(concluded.length));
  const past = concluded.length === 0 ? [] : [message('decision.register.concluded', { count, cells: cellsIn(src) })];
  const openStill = (key: string) => ({ ...missing([owed(context, subject, item, key)], cells(rows)), says: past });
  if (found.undated.length > 0) return openStill('undated');
  const stated = cells(nothing.filter(({ at }) => at! >= neededDay(context)));
  const closing = cells(context.index.closed(subject.id, item.id));
  if (stated.length === 0 && !isClosed(context, subject, item)) return openStill('open');
  const none = registered(concluded.length === 0 ? 'no' : 'left', closing.length > 0 ? closing : stated);
  return { ...none, src: [...src, ...none.src], says: [...past, ...none.says] };
}

/** Matters of a register in order of time: those still open, each concluded one with its two rows, and rows that say none. */
function caseBook(rows: readonly Evidence[]) {
  let open: Evidence[] = [];
  const concluded: [Evidence, Evidence][] = [];
  const nothing: Evidence[] = [];
  for (const row of rows) {
    const [first] = open;
    if (order(row) === 1) open = [...open, row];
    else if (first === undefined) nothing.push(row);
    else {
      concluded.push([first, row]);
      open = open.slice(1);
    }
  }
  return { open, concluded, nothing };
}

const cells = (rows: readonly { readonly src: string }[]): string[] => rows.map(({ src }) => src);

function registered(said: 'yes' | 'no' | 'left', src: readonly string[], notes: readonly Message[] = []): Quantity {
  return word(said === 'yes' ? said : 'no', {
    src,
    says: [message(`decision.register.${said}`, { cells: cellsIn(src) }), ...notes],
  });
}

/** 0 for a row that concludes, 1 for one that opens; text that is neither opens. */
function order({ value }: Evidence): number {
  return canonicalWord(value) === 'no' ? 0 : 1;
}

function notesOf(rows: readonly Evidence[]): Message[] {
  return rows.flatMap(({ note }) => (note ? [message('decision.note', { note })] : []));
}
