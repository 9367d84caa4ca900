/** The one decimal constructor of the product: strict, so that no float slips in unseen. */
import Big from 'big.js';

/** Exact decimals. Strict: made from text or from other decimals; numbers go through `exactOf`. */
export const Exact = Big();
Exact.strict = true;
// Division only ever rounds a figure for showing; 40 digits keep that rounding honest.
Exact.DP = 40;
Exact.RM = Big.roundHalfUp;

export type Exact = Big;

export const ZERO: Exact = new Exact('0');
export const ONE: Exact = new Exact('1');

/** The decimal a person reads in a cell: at most 15 significant digits. `value` must be finite. */
export function exactOf(value: number): Exact {
  return new Exact(value.toPrecision(15));
}
