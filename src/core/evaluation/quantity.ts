/** What is known of one quantity of one subject: a number or the range it lies in, a word, or nothing. */
import type { Message } from '../../messages/message';
import type { Day } from '../cell';
import { add, type Dong, type Rational } from '../amount';
import type { Condition, Range } from '../rules/condition';
import { EVERYTHING, point, rangeHolds, wordHolds } from '../rules/condition';
import type { Amounts, Reason, Tri } from './decision';
import { order } from './fractions';
import type { Earlier } from './plan-cut';

/** Plan and disbursement of one project, by its name. */
export interface ProjectAmounts {
  readonly name: string;
  readonly plan: Dong;
  readonly disbursed: Dong;
}

export interface Quantity {
  /** 'met' and 'unmet' answer any test: the rules said what stands in for a number that cannot be had. */
  readonly state: 'known' | 'missing' | 'exempt' | 'council' | 'met' | 'unmet';
  /** The numbers it may be; an open register with 3 rows is 3 or more. */
  readonly range?: Range | undefined;
  readonly word?: string | undefined;
  readonly show: 'percent' | 'count' | 'number' | 'word';
  /** Who settles what is still open: the council, or (absent) whoever owes the evidence. */
  readonly open?: 'council' | undefined;
  /** True where an estimate was used. */
  readonly estimate: boolean;
  /** Sentences that hold whatever the verdict. */
  readonly says: readonly Message[];
  /** Sentences for a verdict that stays open: what is missing and who owes it. */
  readonly lacks: readonly Message[];
  readonly src: readonly string[];
  readonly amounts?: Amounts | undefined;
  /** Amounts of every project, where the lowest rate speaks for all of them. */
  readonly each?: readonly ProjectAmounts[] | undefined;
  /** Where the plan was larger earlier in the year. */
  readonly earlier?: Earlier | undefined;
  /** Day through which the money was counted. */
  readonly asOf?: Day | undefined;
  readonly why: readonly Reason[];
}

const NONE: readonly never[] = [];

/** What a quantity says besides its value. */
type Rest = Partial<Omit<Quantity, 'state' | 'range' | 'word' | 'show'>>;

const NO_REST: Rest = {};

/** Every quantity is made here, with every field in place: engines read objects of one form many times faster. */
function made(
  state: Quantity['state'],
  range: Range | undefined,
  text: string | undefined,
  show: Quantity['show'],
  rest: Rest,
): Quantity {
  return {
    state,
    range,
    word: text,
    show,
    open: rest.open,
    estimate: rest.estimate ?? false,
    says: rest.says ?? NONE,
    lacks: rest.lacks ?? NONE,
    src: rest.src ?? NONE,
    amounts: rest.amounts,
    each: rest.each,
    earlier: rest.earlier,
    asOf: rest.asOf,
    why: rest.why ?? NONE,
  };
}

export const NOTHING: Quantity = made('missing', undefined, undefined, 'word', NO_REST);

export function missing(lacks: readonly Message[], src: readonly string[] = NONE): Quantity {
  return made('missing', undefined, undefined, 'word', { lacks, src });
}

export function known(value: Rational, show: Quantity['show'], rest: Rest = NO_REST): Quantity {
  return inRange(point(value, ''), show, rest);
}

/** A number that is known to lie in a range. */
export function inRange(range: Range, show: Quantity['show'], rest: Rest = NO_REST): Quantity {
  return made('known', range, undefined, show, rest);
}

export function word(text: string, rest: Rest = NO_REST): Quantity {
  return made('known', undefined, text, 'word', rest);
}

/** The number, where it is one number. */
export function numberOf({ range }: Quantity): Rational | null {
  if (!range?.low || !range.high) return null;
  return order(range.low.value, range.high.value) === 0 ? range.low.value : null;
}

/** Where the number may lie; everywhere when nothing is known. */
export function rangeOf(quantity: Quantity): Range {
  return quantity.state === 'known' ? (quantity.range ?? EVERYTHING) : EVERYTHING;
}

/** Whether the quantity satisfies the condition: '-' asks for nothing, one that does not read leaves it open. */
export function holds(quantity: Quantity, condition: Condition | null): Tri | 'exempt' | 'council' {
  if (condition?.kind === 'any' && quantity.state !== 'exempt') return 'met';
  if (quantity.state !== 'known') return quantity.state;
  if (condition === null) return 'missing';
  if (quantity.word !== undefined) return wordHolds(quantity.word, condition);
  const verdict = rangeHolds(rangeOf(quantity), condition);
  return verdict === 'missing' ? (quantity.open ?? verdict) : verdict;
}

export function between(low: Rational, high: Rational): Range {
  const single = point(low, '');
  return order(low, high) === 0 ? single : { low: single.low, high: point(high, '').high };
}

export function atLeast(value: Rational): Range {
  return { low: point(value, '').low, high: null };
}

export function addRanges(a: Range, b: Range): Range {
  const end = (x: Range['low'], y: Range['low']) => (x && y ? point(add(x.value, y.value), '').low : null);
  return { low: end(a.low, b.low), high: end(a.high, b.high) };
}
