/** Quantities that people supply: evidence rows, registers, marks. Missing evidence is never zero and never 'no'. */
import { message } from '../../messages/message';
import { parseRational } from '../amount';
import type { Basis } from '../disbursement';
import { canonicalWord } from '../rules/condition';
import type { Item } from '../rules/model';
import type { Context } from './context';
import type { Evidence, Subject } from './facts';
import { known, missing, type Quantity, word } from './quantity';
import { countOf, stateOf } from './registers';
import { cellsIn } from './sources';
import { sortUsed } from './used';
import { owed, unusable, usable, type Usable } from './usable';

/** What an evidence item says of a subject. */
export function evidenceOf(context: Context, subject: Subject, item: Item, basis: Basis): Quantity {
  const found = usable(context, subject, item, basis);
  const notes = unusable(context, found);
  const quantity = read(context, subject, item, found);
  if (notes.length === 0 && found.estimate === quantity.estimate) return quantity;
  return { ...quantity, estimate: found.estimate, says: [...quantity.says, ...notes] };
}

function read(context: Context, subject: Subject, item: Item, found: Usable): Quantity {
  if (item.values === 'count') return countOf(context, subject, item, found);
  if (item.values === 'yes-no' && item.register) return stateOf(context, subject, item, found);
  return latestOf(context, subject, item, found);
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
  return once(context, subject, item, latest, valueOf(item, last.value, src));
}

/** What somebody was credited with before does not count again. A judgement that it was not achieved stays one. */
function once(context: Context, subject: Subject, item: Item, rows: readonly Evidence[], said: Quantity): Quantity {
  if (item.usedOnce === undefined || said.word === 'no' || said.state !== 'known') return said;
  const { free, open, council, says, lacks } = sortUsed(context, subject, item, rows);
  if (free.length > 0) return said;
  if (open.length === 0) return word('no', { src: said.src, says });
  return council ? { ...missing([], said.src), state: 'council', says } : missing(lacks, said.src);
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
