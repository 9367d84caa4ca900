/** A worksheet part → widths, heights, frozen panes and the style of every cell that has one. */
import { columnIndex } from '../../../core/cell';
import { Scanner } from '../../../files/xml/scanner';
import type { SheetLook } from './model';

/** Width of a '0' in Calibri 11 and the padding beside it, px: how column widths in characters are meant. */
const CHARACTER = 7;
const PADDING = 5;
const POINT = 4 / 3;
/** Styled but empty cells far below everything (whole columns painted) are not worth the memory. */
const MAX_STYLED = 3_000_000;

const isOff = (text: string | undefined) => text === '0' || text === 'false';
const CELL = /<(?:\w+:)?(?:c|row)\s([^>]*)/g;

/** Fast pass over the cells only: `s`, `r` of cells, `r` and `ht` of rows. */
function scanCells(data: string, rows: { row: number; height: number }[]): Int32Array {
  const found: number[] = [];
  let row = -1;
  let column = -1;
  for (const [tag, attributes] of data.matchAll(CELL)) {
    const place = /(?:^|\s)r="([A-Z]*)(\d+)"/.exec(attributes!);
    if (/^<(?:\w+:)?row/.test(tag)) {
      row = place ? Number(place[2]) - 1 : row + 1;
      column = -1;
      const height = /(?:^|\s)ht="([\d.]+)"/.exec(attributes!);
      if (height) rows.push({ row, height: Math.round(Number(height[1]) * POINT) });
      continue;
    }
    column = place?.[1] ? columnIndex(place[1]) : column + 1;
    const style = Number(/(?:^|\s)s="(\d+)"/.exec(attributes!)?.[1] ?? 0);
    if (style > 0 && found.length < 3 * MAX_STYLED) found.push(row, column, style);
  }
  return Int32Array.from(found);
}

export function readSheetLook(xml: string): SheetLook {
  const columns: SheetLook['columns'][number][] = [];
  const rows: { row: number; height: number }[] = [];
  let frozen = { rows: 0, columns: 0 };
  let gridlines = true;
  const data = xml.search(/<(?:\w+:)?sheetData[\s>/]/);
  for (const tags = new Scanner(xml, 0, data < 0 ? xml.length : data); tags.next();) {
    if (!tags.opens) continue;
    const attributes = tags.attributes();
    if (tags.name === 'sheetView') gridlines = !isOff(attributes['showGridLines']);
    if (tags.name === 'pane' && /^frozen/.test(attributes['state'] ?? '')) {
      frozen = { rows: Number(attributes['ySplit'] ?? 0), columns: Number(attributes['xSplit'] ?? 0) };
    }
    const { min, max, width } = attributes;
    if (tags.name !== 'col' || !width) continue;
    columns.push({
      first: Number(min) - 1,
      last: Number(max) - 1,
      width: Math.round(Number(width) * CHARACTER + PADDING),
    });
  }
  const cells = data < 0 ? new Int32Array() : scanCells(xml.slice(data), rows);
  return { columns, rows, frozen, gridlines, cells };
}
