/** Looks as cell styles: existing cells get a style derived from theirs, blank ones are made where a look shows on them. */
import { a1, type Look, lookAt, overlaps, showsOnBlank } from '../../../core/cell';
import { cellsOf, mapSheet, type RowPlace, type SheetMap } from '../sheet-map';
import { type Splice, setAttribute, splice } from '../splice';
import type { StyleBook } from '../styles';

const wholeRow = (row: number) => ({ row, column: 0, rows: 1, columns: 16_384 });

/** Columns of a row on which a blank cell must be made. */
function blanksIn(looks: readonly Look[], row: number, taken: ReadonlySet<number>): number[] {
  const columns = new Set<number>();
  for (const { area, ...look } of looks) {
    if (!showsOnBlank(look) || !overlaps(area, wholeRow(row))) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!taken.has(column)) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

class Painter {
  readonly changes: Splice[] = [];

  constructor(
    private readonly xml: string,
    private readonly map: SheetMap,
    private readonly looks: readonly Look[],
    private readonly styles: StyleBook,
  ) {}

  private blank(row: number, column: number): string {
    const style = this.styles.withLook('', lookAt(this.looks, row, column)!);
    return `<${this.map.prefix}c r="${a1({ row, column, rows: 1, columns: 1 })}" s="${style}"/>`;
  }

  row(place: RowPlace): void {
    const cells = cellsOf(this.xml, place);
    for (const { column, start, attributes } of cells) {
      const look = lookAt(this.looks, place.row, column);
      if (!look) continue;
      const end = this.xml.indexOf('>', start) + 1;
      const style = this.styles.withLook(attributes.s ?? '', look);
      if (style !== '') this.changes.push({ start, end, text: setAttribute(this.xml.slice(start, end), 's', style) });
    }
    const blanks = blanksIn(this.looks, place.row, new Set(cells.map(({ column }) => column)));
    if (place.close === place.end) {
      if (blanks.length === 0) return;
      const open = this.xml.slice(place.start, place.inner).replace(/\s*\/>$/, '>');
      const text = `${open}${blanks.map((column) => this.blank(place.row, column)).join('')}</${this.map.prefix}row>`;
      this.changes.push({ start: place.start, end: place.end, text });
      return;
    }
    for (const column of blanks) {
      const at = cells.find((cell) => cell.column > column)?.start ?? place.close;
      this.changes.push({ start: at, end: at, text: this.blank(place.row, column) });
    }
  }

  /** A row that the sheet does not have. */
  newRow(row: number): void {
    const cells = blanksIn(this.looks, row, new Set()).map((column) => this.blank(row, column));
    if (cells.length === 0) return;
    const { prefix, rows, data } = this.map;
    const at = rows.find((place) => place.row > row)?.start ?? data.close;
    this.changes.push({ start: at, end: at, text: `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>` });
  }
}

/** The sheet's XML with the looks on it. */
export function paint(xml: string, looks: readonly Look[], styles: StyleBook): string {
  if (looks.length === 0) return xml;
  const map = mapSheet(xml);
  const painter = new Painter(xml, map, looks, styles);
  const there = new Set(map.rows.map(({ row }) => row));
  for (const place of map.rows) {
    if (looks.some(({ area }) => overlaps(area, wholeRow(place.row)))) painter.row(place);
  }
  const wanted = new Set<number>();
  for (const { area, ...look } of looks) {
    for (let row = area.row; showsOnBlank(look) && row < area.row + area.rows; row += 1) wanted.add(row);
  }
  if (map.data.close !== map.data.end) {
    for (const row of [...wanted].sort((a, b) => a - b)) if (!there.has(row)) painter.newRow(row);
  }
  return splice(xml, painter.changes);
}
