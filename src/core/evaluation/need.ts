/** What a condition asks for and what was found, in words: '99,99%, yêu cầu từ 100% trở lên'. */
import { message, type Message } from '../../messages/message';
import {
  divide,
  FULL_TARGET,
  fromDecimal,
  groupDigits,
  isZero,
  multiply,
  parseRational,
  plainWhole,
  type Rational,
  rationalText,
  reduce,
  showExact,
  shownShare,
  type Target,
  wholeText,
} from '../amount';
import type { Bound, Condition, Range } from '../rules/condition';
import { isWhole } from './fractions';
import { numberOf, type Quantity } from './quantity';

/** What is counted, in both languages; '' where nothing is. */
export interface Noun {
  readonly vi: string;
  readonly en: string;
}

export const NO_NOUN: Noun = { vi: '', en: '' };

/** 2 → '02', as Vietnamese papers count people and things. */
export function showCount(value: Rational): string {
  const text = showNumber(value);
  return /^\d$/.test(text) ? `0${text}` : text;
}

/** A decimal where the fraction is one, else the fraction: '73,5', '2/3'. */
export function showNumber(value: Rational): string {
  if (isWhole(value)) return groupDigits(wholeText(value.num));
  const low = reduce(value);
  if (isWhole(low)) return showExact(low.num);
  if (neverEnds(low)) return rationalText(low);
  const decimal = low.num.div(low.den);
  const back = fromDecimal(decimal);
  return back.num.times(low.den).eq(low.num.times(back.den)) ? showExact(decimal) : rationalText(low);
}

/** Longer numbers (a mean, re-scaled points) are rounded for the eye. */
const MOST_DECIMALS = 4;
const HUNDRED = parseRational('100')!;

/**
 * A number beside a line that it is held against: as it is while that is short, else with two decimals, on the side of
 * the line on which it really is.
 */
export function showRounded(value: Rational, line: Target, most = MOST_DECIMALS): string {
  if (isWhole(value)) return showNumber(value);
  const exact = showNumber(value);
  const [, decimals = ''] = exact.split(',');
  if (!exact.includes('/') && decimals.length <= most) return exact;
  const share = { share: divide(line.share, HUNDRED), strict: line.strict };
  return groupDigits(shownShare(divide(value, HUNDRED), 2, share).toFixed(2));
}

/** True where the fraction, in lowest terms, surely is no decimal: its denominator is not made of 2 and 5 alone. */
function neverEnds({ den }: Rational): boolean {
  let rest = plainWhole(den);
  if (rest === null) return false;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest !== 1;
}

/** The line a number must not be rounded across: the nearest end of the condition; null where it has none. */
export function lineIn(condition: Condition | null): Target | null {
  const range = condition?.kind === 'ranges' ? condition.ranges[0] : undefined;
  if (range?.low) return { share: range.low.value, strict: !range.low.closed };
  if (range?.high) return { share: range.high.value, strict: range.high.closed };
  return null;
}

function targetOf(condition: Condition | null): Target {
  return lineIn(condition) ?? FULL_TARGET;
}

/** The number as a reader sees it beside the condition, '' where there is no single one. */
export function shownValue(quantity: Quantity, condition: Condition | null, digits: number): string {
  const value = numberOf(quantity);
  if (value !== null) return showAs(quantity.show, value, condition, digits);
  const low = quantity.range?.low;
  // "At least 0" says nothing, and a bare 0 would read as if something missing were zero.
  return low && !isZero(low.value.num) ? showAs(quantity.show, low.value, condition, digits) : '';
}

function showAs(show: Quantity['show'], value: Rational, condition: Condition | null, digits: number): string {
  if (show === 'percent') return `${groupDigits(shownShare(value, digits, targetOf(condition)).toFixed(digits))}%`;
  return show === 'count' ? showCount(value) : showRounded(value, targetOf(condition));
}

/** An end of a condition as typed, with a decimal comma: '100%', '02', '2/3'. A share is said in percent: 1 → '100%'. */
export function boundText(bound: Bound, show: Quantity['show']): string {
  if (show === 'count') return showCount(bound.value);
  if (show === 'percent' && !/[%/]/.test(bound.text)) return `${showNumber(multiply(bound.value, HUNDRED))}%`;
  return bound.text.replace('.', ',');
}

/** Key and places of "yêu cầu từ … trở lên" and its kin. */
function needOf(condition: Condition | null, show: Quantity['show']): { key: string; need: string; to: string } {
  const nothing = { need: '', to: '' };
  if (condition === null || condition.kind === 'any') return { key: 'any', ...nothing };
  if (condition.kind === 'words') {
    const [first] = condition.words;
    const plain = condition.words.length === 1 && (first === 'yes' || first === 'no');
    const wanted = first === 'yes' ? !condition.not : condition.not;
    if (plain) return { key: wanted ? 'yes' : 'no', ...nothing };
    return { key: condition.not ? 'notWords' : 'words', need: condition.words.join('; '), to: '' };
  }
  const [range, ...more] = condition.ranges;
  if (range === undefined || more.length > 0 || condition.not) {
    const list = condition.ranges.map((each) => rangeText(each, show)).join('; ');
    return { key: condition.not ? 'notWords' : 'words', need: list, to: '' };
  }
  return single(range, show);
}

function single({ low, high }: Range, show: Quantity['show']): { key: string; need: string; to: string } {
  if (low && high) {
    if (low.value === high.value) return { key: 'equal', need: boundText(low, show), to: '' };
    return {
      key: `${low.closed ? 'from' : 'over'}${high.closed ? 'To' : 'Under'}`,
      need: boundText(low, show),
      to: boundText(high, show),
    };
  }
  if (low) return { key: low.closed ? 'atLeast' : 'moreThan', need: boundText(low, show), to: '' };
  if (high) return { key: high.closed ? 'atMost' : 'lessThan', need: boundText(high, show), to: '' };
  return { key: 'any', need: '', to: '' };
}

function rangeText({ low, high }: Range, show: Quantity['show']): string {
  if (low && high && low.value === high.value) return boundText(low, show);
  return `${low?.closed ? '[' : '('}${low ? boundText(low, show) : '-∞'} … ${high ? boundText(high, show) : '∞'}${high?.closed ? ']' : ')'}`;
}

/**
 * "03 (DL_MinhChung!D12:D14), yêu cầu từ 02 sáng kiến trở lên"; only the requirement where nothing was found. What may
 * still grow is said to be what is on record so far.
 */
export function foundAndNeeded(
  quantity: Quantity,
  condition: Condition | null,
  options: { readonly digits: number; readonly noun: Noun; readonly cells: string },
): Message[] {
  const { key, need, to } = needOf(condition, quantity.show);
  const got = quantity.state === 'known' ? shownValue(quantity, condition, options.digits) : '';
  const noun = options.noun.vi === '' ? '' : ` ${options.noun.vi}`;
  const nounEn = options.noun.en === '' ? '' : ` ${options.noun.en}`;
  const args = { got, need, to, noun, nounEn, cells: options.cells };
  if (got === '') return [message(`decision.need.${key}`, args)];
  if (numberOf(quantity) !== null) return [message(`decision.found.${key}`, args)];
  const soFar = message('decision.soFar', { got, cells: options.cells });
  return key === 'any' ? [soFar] : [soFar, message(`decision.need.${key}`, args)];
}
