/** Days on which a row, or a whole rule set, is in force: both ends included, open ends far away. */
import type { Day } from '../../cell';

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const ALWAYS = '0000-01-01';
export const FOREVER = '9999-12-31';

export function periodOf({ from = ALWAYS, to = FOREVER }: { readonly from?: Day; readonly to?: Day }): Period {
  return { from, to };
}

/** The days of both; null where there are none. */
export function common(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}
