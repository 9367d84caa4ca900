/** Registers: counted rows and things that begin and end; closed-world only once they are closed. */
import { message, type Message } from '../../messages/message';
import { wholeNumber as whole } from '../amount';
import type { Basis } from '../disbursement';
import { canonicalWord } from '../rules/condition';
import type { Item } from '../rules/model';
import type { Context } from './context';
import type { Evidence, Subject } from './facts';
import { atLeast, between, inRange, missing, type Quantity, word } from './quantity';
import { cellsIn } from './sources';
import { sortUsed, type Sorted } from './used';
import { isClosed, owed, unusable, usable, type Usable } from './usable';

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
 * On one day what opens is read after what concludes, so that doubt never lifts a hold.
 */
export function stateOf(context: Context, subject: Subject, item: Item, found: Usable): Quantity {
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
