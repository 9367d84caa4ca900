/** Exact fractions: rates, thresholds, votes, points. */
import { Exact, exactOf, ONE, ZERO } from './exact';
import { type Dong, exactDong } from './dong';

/** num / den with whole num and positive whole den, not necessarily reduced. */
export interface Rational {
  readonly num: Exact;
  readonly den: Exact;
}

export function rational(num: Exact, den: Exact = ONE): Rational {
  if (den.eq(ZERO)) throw new RangeError('rational: the denominator is 0');
  return den.lt(ZERO) ? { num: num.times(new Exact('-1')), den: den.times(new Exact('-1')) } : { num, den };
}

/** The fraction of two amounts; the second must not be 0. */
export function ratioOf(part: Dong, whole: Dong): Rational {
  return rational(exactDong(part), exactDong(whole));
}

/** A decimal as a fraction of whole numbers. */
export function fromDecimal(value: Exact): Rational {
  const places = Math.max(0, (value.toFixed().split('.')[1] ?? '').length);
  const den = new Exact(`1e${places}`);
  return rational(value.times(den), den);
}

/** Reads '2/3', '0.95', '95%', '12', '-1.5' (decimal point only: files, not cells); null where it is none. */
export function parseRational(text: string): Rational | null {
  const found = /^\s*(-?\d+(?:\.\d+)?)\s*(?:\/\s*(\d+(?:\.\d+)?))?\s*(%?)\s*$/.exec(text);
  if (!found) return null;
  const [, num, den, percent] = found;
  let value = fromDecimal(new Exact(num!));
  if (den !== undefined) {
    const below = fromDecimal(new Exact(den));
    if (below.num.eq(ZERO)) return null;
    value = divide(value, below);
  }
  return percent === '%' ? rational(value.num, value.den.times(new Exact('100'))) : value;
}

/**
 * A number typed as a threshold: the fraction with denominator ≤ 1000 that has the same double,
 * else its shortest decimal. So =5/6 in a cell is five sixths.
 */
export function fromDouble(value: number): Rational {
  const sign = value < 0 ? -1 : 1;
  for (let den = 1; den <= 1000; den++) {
    const num = Math.round(Math.abs(value) * den);
    if (num / den === Math.abs(value)) return rational(new Exact(String(sign * num)), new Exact(String(den)));
  }
  return fromDecimal(exactOf(value));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.num.times(b.den).plus(b.num.times(a.den)), a.den.times(b.den));
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.num.times(b.den).minus(b.num.times(a.den)), a.den.times(b.den));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.num.times(b.num), a.den.times(b.den));
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.num.times(b.den), a.den.times(b.num));
}

/** −1, 0 or 1, by cross-multiplication: never by dividing. */
export function compare(a: Rational, b: Rational): number {
  return a.num.times(b.den).cmp(b.num.times(a.den));
}

/** Whole numbers of up to 15 digits travel as plain numbers: exact, and much faster. Null for any other. */
function plainWhole({ c, e, s }: Exact): number | null {
  if (e > 14 || c.length > e + 1) return c[0] === 0 ? 0 : null;
  let digits = 0;
  for (let i = 0; i <= e; i++) digits = digits * 10 + (c[i] ?? 0);
  return s * digits;
}

function reducePlain(value: Rational, num: number, den: number): Rational {
  let a = Math.abs(num);
  let b = den;
  while (b !== 0) [a, b] = [b, a % b];
  if (a === 1) return den === 1 ? { num: value.num, den: ONE } : value;
  const below = den / a;
  return { num: num === 0 ? ZERO : new Exact(String(num / a)), den: below === 1 ? ONE : new Exact(String(below)) };
}

/** Lowest terms. */
export function reduce(value: Rational): Rational {
  const [num, den] = [plainWhole(value.num), plainWhole(value.den)];
  if (num !== null && den !== null) return reducePlain(value, num, den);
  let a = value.num.abs();
  let b = value.den;
  while (!b.eq(ZERO)) [a, b] = [b, a.mod(b)];
  return a.eq(ZERO) ? { num: ZERO, den: ONE } : { num: value.num.div(a), den: value.den.div(a) };
}

export type Rounding = 'down' | 'half-up' | 'up';

/** The fraction as a decimal with at most `digits` places. 'down' is towards −∞, 'up' towards +∞. */
export function roundTo(value: Rational, digits: number, rounding: Rounding = 'half-up'): Exact {
  const scale = new Exact(`1e${digits}`);
  const scaled = value.num.times(scale);
  const rest = scaled.mod(value.den);
  let whole = scaled.minus(rest).div(value.den);
  const twice = rest.abs().times(new Exact('2'));
  if (rounding === 'half-up' && twice.gte(value.den)) whole = whole.plus(rest.lt(ZERO) ? new Exact('-1') : ONE);
  if (rounding === 'up' && rest.gt(ZERO)) whole = whole.plus(ONE);
  if (rounding === 'down' && rest.lt(ZERO)) whole = whole.minus(ONE);
  // Shifted, not divided: a division would stop at 40 decimals.
  return whole.times(new Exact(`1e${-digits}`));
}

/** The nearest double, for a cell. */
export function toNumber(value: Rational): number {
  return Number(value.num.div(value.den).toString());
}

/** Canonical text in lowest terms: '2/3', '95/100' → '19/20', '3'. */
export function rationalText(value: Rational): string {
  const low = reduce(value);
  return low.den.eq(ONE) ? low.num.toFixed(0) : `${low.num.toFixed(0)}/${low.den.toFixed(0)}`;
}
