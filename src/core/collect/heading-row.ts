/** Where the headings of a returned sheet stand: units put rows of their own above them. */
import { type Grid, textOf } from '../cell';
import { sameName } from '../text';
import type { ColumnSpec } from '../store/spec';
import { HEADINGS_ROW } from './part-sheet';

/** So many rows below the usual one are looked through. */
const FURTHER = 20;

/** The row that holds most of the headings, the first of equals; where none does, the usual one. */
export function headingRow({ ref, values }: Grid, columns: readonly ColumnSpec[]): number {
  let best = { row: HEADINGS_ROW, found: 0 };
  for (let row = ref.row; row <= HEADINGS_ROW + FURTHER; row += 1) {
    const line = values[row - ref.row] ?? [];
    const found = columns.filter(({ heading }) => line.some((cell) => sameName(textOf(cell), heading))).length;
    if (found > best.found) best = { row, found };
  }
  return best.row;
}
