/** The exact sum of some rows of a money column. */
import { addDong, type Dong } from '../amount';

export interface RowSum {
  readonly total: Dong;
  /** Rows that hold an amount, and rows that hold none. */
  readonly filled: readonly number[];
  readonly blank: readonly number[];
}

/** `rows` are indexes into `dong`; NaN marks a cell without an amount. */
export function sumRows(dong: Float64Array, rows: readonly number[]): RowSum {
  const filled: number[] = [];
  const blank: number[] = [];
  let total: Dong = 0;
  for (const row of rows) {
    const amount = dong[row]!;
    if (Number.isNaN(amount)) {
      blank.push(row);
      continue;
    }
    filled.push(row);
    total = addDong(total, amount);
  }
  return { total, filled, blank };
}
