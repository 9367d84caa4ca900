/** The milestone that bars are marked with: what the user typed, else the whole plan. */
import {
  compare,
  fromDecimal,
  multiply,
  Exact,
  type Rational,
  rational,
  readNumberText,
  toNumber,
  WHOLE,
} from '../../core/amount';

export interface Mark {
  readonly share: Rational;
  readonly percent: number;
  /** '95%' */
  readonly text: string;
}

/** '95', '95%' or '92,5%'; null where the text is no percentage from above 0 to 100. */
export function parseMilestone(typed: string): Mark | null {
  const read = readNumberText(typed.replace('%', ''), 'vi');
  if ('problem' in read) return null;
  const share = multiply(fromDecimal(read.value), rational(new Exact('1'), new Exact('100')));
  if (compare(share, WHOLE) > 0 || !read.value.gt('0')) return null;
  return { share, percent: toNumber(share) * 100, text: `${read.value.toFixed().replace('.', ',')}%` };
}

export function markOf(typed: string): Mark {
  return parseMilestone(typed) ?? { share: WHOLE, percent: 100, text: '100%' };
}
