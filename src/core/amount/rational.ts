/** Exact fractions: rates, thresholds, votes, points. */
import { Exact, exactOf, ONE, ZERO } from './exact';
import { type Dong, exactDong } from './dong';
import { exactWhole, isOne, isZero, plainWhole, wholeText } from './plain';

/** num / den with whole num and positive whole den, not necessarily reduced. */
export interface Rational {
  readonly num: Exact;
  readonly den: Exact;
}

export function rational(num: Exact, den: Exact = ONE): Rational {
  if (isZero(den)) throw new RangeError('rational: the denominator is 0');
  return den.s < 0 ? { num: num.times(new Exact('-1')), den: den.times(new Exact('-1')) } : { num, den };
}

/** Counts, points and marks: one object a value, so that most comparisons end at the object. */
const SMALL: readonly Rational[] = Array.from({ length: 1001 }, (_, i) => ({ num: exactWhole(i), den: ONE }));

/** A safe whole number as a fraction. */
export function wholeNumber(value: number): Rational {
  return (value >= 0 ? SMALL[value] : undefined) ?? { num: exactWhole(value), den: ONE };
}

/** The fraction of two amounts; the second must not be 0. */
export function ratioOf(part: Dong, whole: Dong): Rational {
  return rational(exactDong(part), exactDong(whole));
}

/** `ratioOf` in lowest terms. */
export function reducedRatio(part: Dong, whole: Dong): Rational {
  if (typeof part !== 'number' || typeof whole !== 'number' || part < 0 || whole <= 0)
    return reduce(ratioOf(part, whole));
  const common = divisor(part, whole);
  return part === whole ? SMALL[1]! : { num: exactWhole(part / common), den: exactWhole(whole / common) };
}

/** A decimal as a fraction of whole numbers. */
export function fromDecimal(value: Exact): Rational {
  const places = Math.max(0, (value.toFixed().split('.')[1] ?? '').length);
  const den = new Exact(`1e${places}`);
  return rational(value.times(den), den);
}

/** Reads '2/3', '0.95', '95%', '12', '-1.5' (decimal point only: files, not cells); null where it is none. */
export function parseRational(text: string): Rational | null {
  if (/^\d{1,3}$/.test(text)) return wholeNumber(Number(text));
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
  const [left, right] = [product(a.num, b.den), product(b.num, a.den)];
  return rational(sumOf(left, right), exactOfProduct(product(a.den, b.den)));
}

/** Two factors multiplied: a plain number where that is surely exact. */
function product(a: Exact, b: Exact): number | Exact {
  if (isOne(b)) return plainWhole(a) ?? a;
  if (isOne(a)) return plainWhole(b) ?? b;
  const [one, other] = [plainWhole(a), plainWhole(b)];
  const plain = one === null || other === null ? NaN : one * other;
  // A true product beyond 2^53 never rounds to one below it.
  return Number.isSafeInteger(plain) ? plain + 0 : a.times(b);
}

function exactOfProduct(value: number | Exact): Exact {
  return typeof value === 'number' ? exactWhole(value) : value;
}

function sumOf(a: number | Exact, b: number | Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return exactWhole(a + b);
  return exactOfProduct(a).plus(exactOfProduct(b));
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.num.times(b.den).minus(b.num.times(a.den)), a.den.times(b.den));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(exactOfProduct(product(a.num, b.num)), exactOfProduct(product(a.den, b.den)));
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(exactOfProduct(product(a.num, b.den)), exactOfProduct(product(a.den, b.num)));
}

/** −1, 0 or 1, by cross-multiplication: never by dividing. */
export function compare(a: Rational, b: Rational): number {
  const [left, right] = [product(a.num, b.den), product(b.num, a.den)];
  if (typeof left === 'number' && typeof right === 'number') return left < right ? -1 : left > right ? 1 : 0;
  return exactOfProduct(left).cmp(exactOfProduct(right));
}

function reducePlain(value: Rational, num: number, den: number): Rational {
  const common = divisor(Math.abs(num), den);
  if (common === 1) return den === 1 ? { num: value.num, den: ONE } : value;
  return { num: exactWhole(num / common), den: exactWhole(den / common) };
}

/** The greatest common divisor of two plain numbers of 0 or more. */
function divisor(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
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
  const whole = roundPlain(value, digits, rounding) ?? roundExact(value, digits, rounding);
  // Shifted, not divided: a division would stop at 40 decimals.
  return digits === 0 ? whole : whole.times(new Exact(`1e${-digits}`));
}

/** How many units of the last digit, in plain numbers; null where they could not hold every step. */
function roundPlain({ num, den }: Rational, digits: number, rounding: Rounding): Exact | null {
  const [above, below] = [plainWhole(num), plainWhole(den)];
  if (above === null || below === null || digits < 0 || digits > 15) return null;
  const scaled = above * Number(`1e${digits}`);
  if (!Number.isSafeInteger(scaled)) return null;
  const rest = scaled % below;
  let whole = (scaled - rest) / below;
  if (rounding === 'half-up' && Math.abs(rest) * 2 >= below) whole += rest < 0 ? -1 : 1;
  if (rounding === 'up' && rest > 0) whole += 1;
  if (rounding === 'down' && rest < 0) whole -= 1;
  return whole === 0 ? null : exactWhole(whole);
}

function roundExact(value: Rational, digits: number, rounding: Rounding): Exact {
  const scaled = value.num.times(new Exact(`1e${digits}`));
  const rest = scaled.mod(value.den);
  const whole = scaled.minus(rest).div(value.den);
  const twice = rest.abs().times(new Exact('2'));
  if (rounding === 'half-up' && twice.gte(value.den)) return whole.plus(rest.lt(ZERO) ? new Exact('-1') : ONE);
  if (rounding === 'up' && rest.gt(ZERO)) return whole.plus(ONE);
  return rounding === 'down' && rest.lt(ZERO) ? whole.minus(ONE) : whole;
}

/** The nearest double, for a cell. */
export function toNumber(value: Rational): number {
  return Number(value.num.div(value.den).toString());
}

/** Canonical text in lowest terms: '2/3', '95/100' → '19/20', '3'. */
export function rationalText(value: Rational): string {
  const low = reduce(value);
  return isOne(low.den) ? wholeText(low.num) : `${wholeText(low.num)}/${wholeText(low.den)}`;
}
