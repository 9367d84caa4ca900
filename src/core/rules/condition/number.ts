/** A number inside a condition cell: '100%', '2/3', '0.95' in files; '95,5%', '1.000' in cells of a Vietnamese sheet. */
import { divide, fromDecimal, parseRational, type Rational, rational, readNumberText, Exact, ZERO } from '../../amount';

/** 'plain': decimal point, lists by comma. 'vi': decimal comma, lists by semicolon. */
export type CellStyle = 'plain' | 'vi';

function viDecimal(text: string): Rational | null {
  const read = readNumberText(text, 'vi');
  return 'problem' in read ? null : fromDecimal(read.value);
}

/** Null where the text is no number. Exact: '2/3' stays two thirds. */
export function readNumber(text: string, style: CellStyle): Rational | null {
  if (style === 'plain') return parseRational(text);
  const percent = /%\s*$/.test(text);
  const [num, den, ...more] = text.replace(/%\s*$/, '').split('/');
  if (more.length > 0) return null;
  let value = viDecimal(num!);
  if (value !== null && den !== undefined) {
    const below = viDecimal(den);
    value = below === null || below.num.lte(ZERO) ? null : divide(value, below);
  }
  if (value === null) return null;
  return percent ? rational(value.num, value.den.times(new Exact('100'))) : value;
}
