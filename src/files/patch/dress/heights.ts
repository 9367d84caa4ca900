/** Row heights for written texts that wrap; rows that a person made higher or lower stay as they are. */
import { lookAt, rowPoints, type SheetDress, type WrittenCell } from '../../../core/cell';
import { mapSheet } from '../sheet-map';
import { type Splice, setAttribute, splice } from '../splice';

/** Characters of a column that nobody sized. */
const USUAL_WIDTH = 9;

export function withHeights(
  xml: string,
  { looks = [], widths = [], merges = [] }: SheetDress,
  cells: ReadonlyMap<number, readonly (WrittenCell | undefined)[]>,
): string {
  if (cells.size === 0) return xml;
  const changes: Splice[] = [];
  for (const { row, start, inner } of mapSheet(xml).rows) {
    const line = cells.get(row);
    const tag = xml.slice(start, inner);
    if (!line || /\scustomHeight\s*=\s*["'](?:1|true)/.test(tag)) continue;
    const points = rowPoints(row, line, {
      widthOf: (column) => widths[column] ?? USUAL_WIDTH,
      wraps: (column) => lookAt(looks, row, column)?.wrap === true,
      sizeOf: (column) => lookAt(looks, row, column)?.size,
      merges,
    });
    if (points !== null) changes.push({ start, end: inner, text: setAttribute(tag, 'ht', String(points)) });
    else if (/\sht\s*=/.test(tag))
      changes.push({ start, end: inner, text: tag.replace(/\sht\s*=\s*("[^"]*"|'[^']*')/, '') });
  }
  return splice(xml, changes);
}
