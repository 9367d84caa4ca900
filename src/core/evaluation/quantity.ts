/** What is known of one quantity of one subject: a number or the range it lies in, a word, or nothing. */
import type { Message } from '../../messages/message';
import type { Day } from '../cell';
import { add, type Rational } from '../amount';
import type { Condition, Range } from '../rules/condition';
import { EVERYTHING, point, rangeHolds, wordHolds } from '../rules/condition';
import type { Amounts, Reason, Tri } from './decision';
import { order } from './fractions';
import type { Earlier } from './plan-cut';

export interface Quantity {
  /** 'met' and 'unmet' answer any test: the rules said what stands in for a number that cannot be had. */
  readonly state: 'known' | 'missing' | 'exempt' | 'council' | 'met' | 'unmet';
  /** The numbers it may be; an open register with 3 rows is 3 or more. */
  readonly range?: Range;
  readonly word?: string;
  readonly show: 'percent' | 'count' | 'number' | 'word';
  /** Who settles what is still open: the council, or (absent) whoever owes the evidence. */
  readonly open?: 'council';
  /** True where an estimate was used. */
  readonly estimate: boolean;
  /** Sentences that hold whatever the verdict. */
  readonly says: readonly Message[];
  /** Sentences for a verdict that stays open: what is missing and who owes it. */
  readonly lacks: readonly Message[];
  readonly src: readonly string[];
  readonly amounts?: Amounts;
  /** Where the plan was larger earlier in the year. */
  readonly earlier?: Earlier;
  /** Day through which the money was counted. */
  readonly asOf?: Day;
  readonly why: readonly Reason[];
}

const NONE: readonly never[] = [];

export const NOTHING: Quantity = {
  state: 'missing',
  show: 'word',
  estimate: false,
  says: NONE,
  lacks: NONE,
  src: NONE,
  why: NONE,
};

export function missing(lacks: readonly Message[], src: readonly string[] = []): Quantity {
  return { ...NOTHING, lacks, src };
}

export function known(value: Rational, show: Quantity['show'], rest: Partial<Quantity> = {}): Quantity {
  return Object.assign(
    { state: 'known', range: point(value, ''), show, estimate: false, says: NONE, lacks: NONE, src: NONE, why: NONE },
    rest,
  );
}

export function word(text: string, rest: Partial<Quantity> = {}): Quantity {
  return Object.assign(
    { state: 'known', word: text, show: 'word', estimate: false, says: NONE, lacks: NONE, src: NONE, why: NONE },
    rest,
  );
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

export function atLeast(value: Rational): Range {
  return { low: point(value, '').low, high: null };
}

export function addRanges(a: Range, b: Range): Range {
  const end = (x: Range['low'], y: Range['low']) => (x && y ? point(add(x.value, y.value), '').low : null);
  return { low: end(a.low, b.low), high: end(a.high, b.high) };
}
