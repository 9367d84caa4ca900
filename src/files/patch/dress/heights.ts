/** Row heights: those asked for, and for written texts that wrap; rows that a person made higher or lower stay as they are. */
import { lookAt, type RowHeight, rowPoints, type SheetDress, type WrittenCell } from '../../../core/cell';
import { mapSheet, type SheetMap } from '../sheet-map';
import { type Splice, setAttribute, splice } from '../splice';

/** Characters of a column that nobody sized. */
const USUAL_WIDTH = 9;

function askedOf(heights: readonly RowHeight[], row: number): RowHeight | null {
  return heights.find((one) => row >= one.row && row < one.row + one.rows) ?? null;
}

/** Rows without a cell that are to be higher or lower than usual. */
function newRows({ prefix, rows, data }: SheetMap, heights: readonly RowHeight[]): Splice[] {
  if (data.close === data.end) return [];
  const there = new Set(rows.map(({ row }) => row));
  const asked = heights.flatMap((one) =>
    Array.from({ length: one.rows }, (_, i) => ({ row: one.row + i, points: one.points })),
  );
  return asked
    .filter(({ row }) => !there.has(row))
    .sort((a, b) => a.row - b.row)
    .map(({ row, points }) => {
      const at = rows.find((place) => place.row > row)?.start ?? data.close;
      return { start: at, end: at, text: `<${prefix}row r="${row + 1}" ht="${points}"/>` };
    });
}

/** Not marked as sized by hand: a spreadsheet that fits rows to what is typed may go on doing so. */
export function withHeights(
  xml: string,
  { looks = [], widths = [], merges = [], heights = [] }: SheetDress,
  cells: ReadonlyMap<number, readonly (WrittenCell | undefined)[]>,
): string {
  if (cells.size === 0 && heights.length === 0) return xml;
  const changes: Splice[] = [];
  const map = mapSheet(xml);
  for (const { row, start, inner } of map.rows) {
    const line = cells.get(row);
    const asked = askedOf(heights, row);
    const tag = xml.slice(start, inner);
    if ((!line && asked === null) || /\scustomHeight\s*=\s*["'](?:1|true)/.test(tag)) continue;
    const needed = rowPoints(row, line ?? [], {
      widthOf: (column) => widths[column] ?? USUAL_WIDTH,
      wraps: (column) => lookAt(looks, row, column)?.wrap === true,
      sizeOf: (column) => lookAt(looks, row, column)?.size,
      merges,
    });
    const least = asked?.exact === true ? 0 : (needed ?? 0);
    const points = asked === null ? needed : Math.max(asked.points, least);
    if (points !== null) changes.push({ start, end: inner, text: setAttribute(tag, 'ht', String(points)) });
    else if (/\sht\s*=/.test(tag))
      changes.push({ start, end: inner, text: tag.replace(/\sht\s*=\s*("[^"]*"|'[^']*')/, '') });
  }
  return splice(xml, [...changes, ...newRows(map, heights)]);
}
