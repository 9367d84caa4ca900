/** Tables side by side: a row of headings in which the column of ordinal numbers stands again further right. */
import type { Grid } from '../cell';
import { HEADING, INDEX_HEADING } from './vocabulary';
import type { Scan } from './scan';
import type { View } from './view';

/** Heading rows are looked for so far down. */
const REACH = 60;
/** An ordinal, a name and an amount at least. */
const NARROWEST = 3;

/** The grid cut into bands of columns, one a table; [] where tables stand below each other only. */
export function bandsOf(view: View, scanned: Scan): readonly Grid[] {
  for (let row = view.top; row < Math.min(view.bottom, view.top + REACH); row++) {
    if (scanned.texts[row - view.top]! < 2 * NARROWEST || scanned.numbers[row - view.top]! > 0) continue;
    const starts = startsIn(view, row);
    if (starts.length < 2) continue;
    const ends = [...starts.slice(1), view.right];
    if (!starts.every((start, i) => isHead(view, row, start, ends[i]!))) continue;
    return starts.map((start, i) => cut(view.grid, i === 0 ? view.left : start, ends[i]!));
  }
  return [];
}

function startsIn(view: View, row: number): number[] {
  const starts: number[] = [];
  for (let column = view.left; column < view.right; column++) {
    if (!view.covered(row, column) && INDEX_HEADING.test(view.folded(row, column))) starts.push(column);
  }
  return starts;
}

function isHead(view: View, row: number, from: number, to: number): boolean {
  let known = 0;
  for (let column = from; column < to; column++) if (HEADING.test(view.folded(row, column))) known++;
  return known >= NARROWEST;
}

function cut(grid: Grid, from: number, to: number): Grid {
  const { ref } = grid;
  const part = <T>(rows: readonly (readonly T[])[]) =>
    rows.map((cells) => cells.slice(from - ref.column, to - ref.column));
  return {
    ref: { ...ref, column: from, columns: to - from },
    values: part(grid.values),
    ...(grid.formulas && { formulas: part(grid.formulas) }),
    ...(grid.numberFormats && { numberFormats: part(grid.numberFormats) }),
    ...(grid.fonts && { fonts: part(grid.fonts) }),
    ...(grid.merges && {
      merges: grid.merges.filter(({ column, columns }) => column >= from && column + columns <= to),
    }),
    ...(grid.hiddenRows && { hiddenRows: grid.hiddenRows }),
    ...(grid.hiddenColumns && { hiddenColumns: grid.hiddenColumns }),
  };
}
