/** Points given by raters: which rows of DL_Cham count on the day of the evaluation, and the one that a rule asks for. */
import { message, type Message } from '../../messages/message';
import { ZERO } from '../amount';
import { groupBy } from '../group';
import type { Item } from '../rules/model';
import type { Context } from './context';
import type { Mark, Subject } from './facts';
import { valueOf } from './items';
import { missing, numberOf, type Quantity } from './quantity';
import { cellsIn } from './sources';
import { owed, unusable } from './usable';

export interface Marks {
  /** Those of every rater's latest day, without raters who took no part. */
  readonly rows: readonly Mark[];
  /** Without a day they prove nothing; what has no other mark of its rater stays open. */
  readonly undated: readonly Mark[];
  /** Given after the evaluation's day, or replaced by a later one: said, never silently dropped. */
  readonly says: readonly Message[];
}

/** Marks for an item: of its rater where it names one. */
export function marksOf(context: Context, subject: Subject, item: Item): Marks {
  const all = context.index
    .marks(subject.id, item.id)
    .filter(({ rater }) => item.rater === undefined || rater === item.rater);
  // A mark without a word about its day comes from a result that was sealed before days were kept.
  const counts = ({ at }: Mark) => at === undefined || (at !== null && at <= context.evidenceAt);
  // Almost always there is one, and it counts: nothing is to be sorted out then.
  if (all.length === 1 && counts(all[0]!) && all[0]!.value !== 'recused') return { rows: all, undated: [], says: [] };
  const until = all.filter(counts);
  const later = all.filter(({ at }) => typeof at === 'string' && at > context.evidenceAt);
  const undated = all.filter(({ at }) => at === null);
  const latest = [...groupBy(until, ({ rater }) => rater).values()].flatMap(ofLastDay);
  const replaced = until.filter((mark) => !latest.includes(mark));
  return {
    rows: latest.filter(({ value }) => value !== 'recused'),
    undated: undated.filter(({ rater, value }) => value !== 'recused' && latest.every((mark) => mark.rater !== rater)),
    says: [
      ...unusable(context, { undated, later }),
      ...(replaced.length > 0
        ? [message('decision.marks.replaced', { cells: cellsIn(replaced.map(({ src }) => src)) })]
        : []),
    ],
  };
}

function ofLastDay(marks: readonly Mark[]): readonly Mark[] {
  const last = marks.reduce((day, { at }) => ((at ?? '') > day ? at! : day), '');
  return marks.filter(({ at }) => (at ?? '') === last);
}

/** The mark of the rater whose column counts; none, or several that differ, leave it open. */
export function markOf(context: Context, subject: Subject, item: Item): Quantity {
  const marks = marksOf(context, subject, item);
  const quantity = read(context, subject, item, marks);
  return marks.says.length === 0 ? quantity : { ...quantity, says: [...quantity.says, ...marks.says] };
}

function read(context: Context, subject: Subject, item: Item, { rows, undated }: Marks): Quantity {
  const src = rows.map((mark) => mark.src);
  if (undated.length > 0) return missing([owed(context, subject, item, 'undated')], src);
  if (rows.length === 0) return missing([owed(context, subject, item)]);
  if (new Set(rows.map(({ value }) => value)).size > 1) {
    return missing([message('decision.lacks.conflict.marks', { cells: cellsIn(src) })], src);
  }
  const found = valueOf(item, rows[0]!.value, src);
  return numberOf(found)?.num.lt(ZERO) === true ? belowZero(rows[0]!) : found;
}

/** A mark below 0 is a mistake of typing, not a low mark: whoever gave it is asked. */
export function belowZero({ value, src }: Mark): Quantity {
  const args = { value: value.replace('.', ','), cells: cellsIn([src]) };
  return missing([message('decision.lacks.belowZero', args)], [src]);
}
