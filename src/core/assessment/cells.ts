/** Addresses of many cells of one column, shortened to runs: 'GiaiNgan!F8:F12', 'GiaiNgan!F14'. */
import { address } from '../cell';

/** Beyond this many runs a reader gets the span they lie in: hundreds of addresses help nobody. */
const MOST_RUNS = 100;

function run(sheet: string, column: number, first: number, last: number): string {
  return address({ sheet, row: first, column, rows: last - first + 1, columns: 1 });
}

/** `rows` are zero-based sheet rows in ascending order. */
export function cellRuns(sheet: string, column: number, rows: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else if (runs.length > MOST_RUNS) return [run(sheet, column, rows[0]!, rows[rows.length - 1]!)];
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => run(sheet, column, first, last));
}
