/** Arithmetic of fractions that are mostly whole numbers (counts, points): the same results by a shorter way. */
import { add, compare, type Rational, rational, rationalText, ONE, ZERO } from '../amount';

/** True where the denominator is 1; most are the constant itself. */
export function isWhole({ den }: Rational): boolean {
  return den === ONE || den.eq(ONE);
}

/** Canonical text; a whole number needs no lowest terms. */
export function exactText(value: Rational): string {
  return isWhole(value) ? value.num.toFixed(0) : rationalText(value);
}

export function sum(values: readonly Rational[]): Rational {
  let whole = ZERO;
  let rest: Rational | null = null;
  for (const value of values) {
    if (isWhole(value)) whole = whole.plus(value.num);
    else rest = rest === null ? value : add(rest, value);
  }
  return rest === null ? rational(whole) : add(rational(whole), rest);
}

/** −1, 0 or 1. */
export function order(a: Rational, b: Rational): number {
  if (a === b) return 0;
  return isWhole(a) && isWhole(b) ? a.num.cmp(b.num) : compare(a, b);
}
