/** Lists without any STT: a row that is the sum of the rows right below it heads them. */
import { NO_LEVEL, type RowFacts } from './row-facts';

/** How many of the given rows, in order, a row is the sum of; 0 where none. Indices are relative to facts.first. */
export type SumsNext = (row: number, next: readonly number[]) => number;

/** Rows that head others, with the number of rows they sum; empty where the list has ordinals. */
export function headsWithoutNumbers(facts: RowFacts, sumsNext: SumsNext): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  const rows: number[] = [];
  for (let i = 0; i < facts.count; i++) {
    if (facts.level[i] !== NO_LEVEL) return heads;
    if (facts.said[i] === 'row') rows.push(i);
  }
  for (let at = 0; at + 2 < rows.length; at++) {
    const row = rows[at]!;
    if (facts.amounts[row] === 0 || facts.hasOwn[row] === 1) continue;
    const count = sumsNext(row, rows.slice(at + 1, at + 401));
    if (count > 0) heads.set(row, count);
  }
  return heads;
}
