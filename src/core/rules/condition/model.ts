/** A condition cell after reading: ranges of exact numbers, or words. */
import type { Rational } from '../../amount';

/** One end of a range, with the text that was typed ('100%', '2/3'). */
export interface Bound {
  readonly value: Rational;
  readonly text: string;
  /** Whether the end itself belongs to the range. */
  readonly closed: boolean;
}

/** A range of numbers; null where it has no end on that side. A single number is a closed range of itself. */
export interface Range {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

export type Condition =
  /** '-': whatever is found. */
  | { readonly kind: 'any' }
  | { readonly kind: 'ranges'; readonly ranges: readonly Range[]; readonly not: boolean }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly not: boolean };

/** Every number. */
export const EVERYTHING: Range = { low: null, high: null };

/** The range that holds one number only. */
export function point(value: Rational, text: string): Range {
  const bound = { value, text, closed: true };
  return { low: bound, high: bound };
}
