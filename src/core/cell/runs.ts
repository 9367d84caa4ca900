/** Addresses of many cells of one column, shortened to runs: 'GiaiNgan!F8:F12', 'GiaiNgan!F14'. */
import { address } from './ref';

/** Beyond this many runs a reader gets the span they lie in: hundreds of addresses help nobody. */
const MOST_RUNS = 100;

function run(sheet: string, column: number, first: number, last: number): string {
  return address({ sheet, row: first, column, rows: last - first + 1, columns: 1 });
}

/**
 * `rows` are zero-based sheet rows in ascending order, or indexes into `sheetRows`, which holds them. Stops reading once
 * there are too many runs to name.
 */
export function cellRuns(
  sheet: string,
  column: number,
  rows: readonly number[],
  sheetRows?: readonly number[],
): string[] {
  const at = (i: number) => (sheetRows === undefined ? rows[i]! : sheetRows[rows[i]!]!);
  const runs: [first: number, last: number][] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = at(i);
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else if (runs.length > MOST_RUNS) return [run(sheet, column, at(0), at(rows.length - 1))];
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => run(sheet, column, first, last));
}
