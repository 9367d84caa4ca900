/** The exact sum of some rows of a money column. */
import { addDong, type Dong } from '../amount';

export interface RowSum {
  readonly total: Dong;
  /** Rows that hold an amount, and rows that hold none. */
  readonly filled: readonly number[];
  readonly blank: readonly number[];
}

const NONE: readonly number[] = [];

/** `rows` are indexes into `dong`; NaN marks a cell without an amount. Nothing is copied where no cell is blank. */
export function sumRows(dong: Float64Array, rows: readonly number[]): RowSum {
  let total: Dong = 0;
  let blanks = 0;
  for (let i = 0; i < rows.length; i++) {
    const amount = dong[rows[i]!]!;
    if (amount !== amount) {
      blanks++;
      continue;
    }
    // Whole đồng add up as plain numbers while they are safe integers, exactly beyond (core/amount/dong.ts).
    const sum: number = typeof total === 'number' ? total + amount : NaN;
    total = Number.isSafeInteger(sum) ? sum : addDong(total, amount);
  }
  if (blanks === 0) return { total, filled: rows, blank: NONE };
  const isBlank = (row: number) => Number.isNaN(dong[row]!);
  return { total, filled: rows.filter((row) => !isBlank(row)), blank: rows.filter(isBlank) };
}
