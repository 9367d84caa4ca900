/** Arithmetic of fractions that are mostly whole numbers (counts, points): the same results by a shorter way. */
import {
  add,
  compare,
  type Exact,
  exactWhole,
  isOne,
  plainWhole,
  type Rational,
  rationalText,
  wholeText,
  ONE,
  ZERO,
} from '../amount';

/** True where the denominator is 1; most are the constant itself. */
export function isWhole({ den }: Rational): boolean {
  return isOne(den);
}

/** Canonical text; a whole number needs no lowest terms. */
export function exactText(value: Rational): string {
  return isWhole(value) ? wholeText(value.num) : rationalText(value);
}

export function sum(values: readonly Rational[]): Rational {
  let plain = 0;
  let large: Exact = ZERO;
  let rest: Rational | null = null;
  for (const value of values) {
    const whole = isWhole(value) ? plainWhole(value.num) : null;
    if (whole !== null && Number.isSafeInteger(plain + whole)) plain += whole;
    else if (isWhole(value)) large = large.plus(value.num);
    else rest = rest === null ? value : add(rest, value);
  }
  const total = { num: large === ZERO ? exactWhole(plain) : large.plus(exactWhole(plain)), den: ONE };
  return rest === null ? total : add(total, rest);
}

/** −1, 0 or 1. */
export function order(a: Rational, b: Rational): number {
  return a === b ? 0 : compare(a, b);
}
