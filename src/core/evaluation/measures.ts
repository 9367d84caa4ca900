/** Measures: what is computed from evidence. One line per function, each in its own file. */
import { divide, Exact, parseRational, rational, ZERO } from '../amount';
import type { Basis } from '../disbursement';
import { message } from '../../messages/message';
import type { Id, Item, Measure } from '../rules/model';
import { ADVISORY, isFigure } from '../rules/quantities';
import { meanOf } from './average';
import type { Context } from './context';
import type { Subject } from './facts';
import { evidenceOf } from './items';
import { addRanges, atLeast, known, missing, NOTHING, numberOf, type Quantity, rangeOf, word } from './quantity';
import { rateOf } from './rates';
import { voteShare } from './votes';
import { yearsInARow } from './years';
import { countRows } from './registers';
import { isClosed, owed } from './usable';

/** Asks for another quantity of the same subject. */
export type Ask = (id: Id) => Quantity;

export function measureOf(context: Context, subject: Subject, measure: Measure, basis: Basis, ask: Ask): Quantity {
  const [first, second] = measure.of;
  const item = context.items.get(first);
  switch (measure.fn) {
    case 'ratio':
      return isFigure(first)
        ? rateOf(context, subject, measure, basis, () => ask(ADVISORY))
        : quotient(ask(first), ask(second!), measure);
    case 'sum':
      return second === undefined && item !== undefined
        ? sumOfRows(context, subject, item, basis)
        : sumOf([first, second].flatMap((id) => (id === undefined ? [] : [ask(id)])));
    case 'count':
      return item === undefined ? NOTHING : countRows(context, subject, item, basis);
    case 'mean':
    case 'trimmed mean':
      return item === undefined ? NOTHING : meanOf(context, subject, item, measure.fn === 'trimmed mean');
    case 'vote share':
      return item === undefined ? NOTHING : voteShare(context, subject, item, measure);
    case 'years in a row':
      return item === undefined ? NOTHING : yearsInARow(context, subject, item);
  }
}

/** Both quantities together; what may lie in a range gives a range. */
function sumOf(parts: readonly Quantity[]): Quantity {
  const open = parts.find(({ state }) => state !== 'known');
  const rest = {
    src: parts.flatMap(({ src }) => src),
    says: parts.flatMap(({ says }) => says),
    lacks: parts.flatMap(({ lacks }) => lacks),
    estimate: parts.some(({ estimate }) => estimate),
  };
  if (open !== undefined) return { ...open, ...rest };
  return { ...NOTHING, state: 'known', show: 'number', ...rest, range: parts.map(rangeOf).reduce(addRanges) };
}

/** A share of two quantities of which both are single numbers; nothing in the denominator is what `zero` says. */
function quotient(part: Quantity, whole: Quantity, measure: Measure): Quantity {
  const open = [part, whole].find(({ state }) => state !== 'known');
  const rest = {
    src: [...part.src, ...whole.src],
    says: [...part.says, ...whole.says],
    lacks: [...part.lacks, ...whole.lacks],
    estimate: part.estimate || whole.estimate,
  };
  if (open !== undefined) return { ...open, ...rest };
  const [num, den] = [numberOf(part), numberOf(whole)];
  if (num === null || den === null) return missing(rest.lacks, rest.src);
  if (!den.num.eq(ZERO)) return known(divide(num, den), 'percent', rest);
  if (measure.zero === 'exempt') return { ...NOTHING, ...rest, state: 'exempt', says: [message('decision.exempt')] };
  if (measure.zero === 'council') return { ...NOTHING, ...rest, state: 'council', says: [message('decision.zero')] };
  if (measure.zero === 'unmet') return { ...word('no'), ...rest, state: 'unmet', says: [message('decision.zero')] };
  return missing([message('decision.zero')], rest.src);
}

/** All numbers of an item's rows; an open register may still grow. */
function sumOfRows(context: Context, subject: Subject, item: Item, basis: Basis): Quantity {
  if (item.values !== 'number') return sumOf([countRows(context, subject, item, basis)]);
  const all = evidenceRows(context, subject, item, basis);
  const numbers = all.map(({ value }) => parseRational(value));
  if (numbers.includes(null)) return evidenceOf(context, subject, item, basis);
  if (all.length === 0 && !(item.register === true && isClosed(context, subject, item))) {
    return missing([owed(context, subject, item, item.register ? 'open' : 'absent')]);
  }
  const sum = sumOf(all.map(({ src }, i) => known(numbers[i]!, 'number', { src: [src] })).concat(ZERO_SUM));
  const closed = item.register !== true || isClosed(context, subject, item);
  return closed ? sum : { ...sum, range: atLeast(numberOf(sum)!), lacks: [owed(context, subject, item, 'open')] };
}

const ZERO_SUM = known(rational(new Exact('0')), 'number');

function evidenceRows(context: Context, subject: Subject, item: Item, basis: Basis) {
  const rows = context.index.evidence(subject.id, item.id);
  return rows.filter(
    ({ at, grade }) => at !== null && at <= context.evidenceAt && (basis === 'estimate' || grade !== 'estimate'),
  );
}
