/** Excel.RangeAreas and Excel.RangeCollection of the fake host. */
import type { FakeBook } from '../book';
import { type Box, quoted, spell } from '../place';
import type { FakeSheet } from '../sheet';
import type { Thing } from '../thing';
import { range } from './range';

export function rangeAreas(book: FakeBook, sheet: FakeSheet, boxes: readonly Box[]): Thing {
  return {
    kind: 'RangeAreas',
    held: true,
    get: {
      Address: () => boxes.map((box) => `${quoted(sheet.name)}!${spell(box)}`).join(','),
      AreaCount: () => boxes.length,
    },
    part: {
      Areas: () => ({ kind: 'RangeCollection', items: () => boxes.map((box) => range(book, sheet, box)) }),
    },
  };
}

/** The visible cells of a box, as runs of shown rows × runs of shown columns. */
export function visibleParts(sheet: FakeSheet, box: Box): Box[] {
  const rows = runs(box.row, box.rows, sheet.hiddenRows);
  const columns = runs(box.column, box.columns, sheet.hiddenColumns);
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  );
}

function runs(start: number, count: number, hidden: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (let i = start; i < start + count; i++) {
    if (hidden.has(i)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === i) last[1]++;
    else found.push([i, 1]);
  }
  return found;
}
