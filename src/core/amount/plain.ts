/** Short cuts for whole decimals of up to 15 digits: the same results as big.js, without making decimals on the way. */
import { Exact, ONE, ZERO } from './exact';

/** Whole numbers of up to 15 digits as plain numbers: exact, and much faster. Null for any other. */
export function plainWhole({ c, e, s }: Exact): number | null {
  if (e > 14 || c.length > e + 1) return c[0] === 0 ? 0 : null;
  let digits = 0;
  for (let i = 0; i <= e; i++) digits = digits * 10 + (c[i] ?? 0);
  return s * digits;
}

/** True for 1: a denominator of 1 is the constant itself almost always. */
export function isOne(value: Exact): boolean {
  return value === ONE || (value.e === 0 && value.s === 1 && value.c.length === 1 && value.c[0] === 1);
}

export function isZero({ c }: Exact): boolean {
  return c[0] === 0;
}

/** Counts, points and marks: made once. */
const SMALL: readonly Exact[] = Array.from({ length: 1001 }, (_, i) => {
  return i === 0 ? ZERO : i === 1 ? ONE : new Exact(String(i));
});

/** A safe whole number as a decimal. */
export function exactWhole(value: number): Exact {
  return (value >= 0 ? SMALL[value] : undefined) ?? new Exact(String(value));
}

/** Digits of a whole decimal: what `toFixed(0)` gives. */
export function wholeText(value: Exact): string {
  const plain = isZero(value) ? null : plainWhole(value);
  return plain === null ? value.toFixed(0) : String(plain);
}
