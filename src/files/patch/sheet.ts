/** Patches a worksheet: only the `<c>` elements of edited cells change, and what they force (see `release`). */
import { type Area, a1, parseAddress } from '../../core/cell';
import type { CellEdit } from './edits';
import { type CellFrame, cellXml, resultXml } from './cell-xml';
import { release } from './release';
import { type RowCells, type RowPlace, type SheetMap, cellsOf, mapSheet } from './sheet-map';
import { type Splice, splice } from './splice';

/** A cell to write: its place and how to write it once its style is known. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly write: (frame: CellFrame) => string;
  readonly edit: CellEdit | null;
}

export interface SheetFrame {
  readonly mark: number;
  /** Style number of an edited cell, given the one it had ('' for none). */
  readonly styleOf: (edit: CellEdit, had: string) => string;
}

/** Edited cells and the results they spill, by row, then by column; the last edit of a place wins. */
export function targetsOf(edits: readonly CellEdit[]): Map<number, Map<number, Target>> {
  const rows = new Map<number, Map<number, Target>>();
  const put = (target: Target) => {
    const row = rows.get(target.row) ?? new Map<number, Target>();
    rows.set(target.row, row.set(target.column, target));
  };
  for (const edit of edits) {
    edit.spill?.forEach((values, i) => {
      values.forEach((value, j) => {
        const row = edit.row + i;
        const column = edit.column + j;
        put({ row, column, edit: null, write: (frame) => resultXml(row, column, value, frame) });
      });
    });
  }
  for (const edit of edits) put({ row: edit.row, column: edit.column, edit, write: (frame) => cellXml(edit, frame) });
  return rows;
}

const byColumn = (targets: ReadonlyMap<number, Target>) => [...targets.values()].sort((a, b) => a.column - b.column);

/** An optional hint of a row: the first and last column it reaches. */
const SPANS = /\sspans\s*=\s*["'](\d+):(\d+)["']/;
const ARRAYS = /\st\s*=\s*["'](?:shared|array|dataTable)["']/;

class SheetPatch {
  private readonly changes: Splice[] = [];
  private readonly inserted: Area[] = [];

  constructor(
    private readonly xml: string,
    private readonly map: SheetMap,
    private readonly frame: SheetFrame,
  ) {}

  private render(target: Target, had = ''): string {
    const style = target.edit ? this.frame.styleOf(target.edit, had) : had;
    return target.write({ prefix: this.map.prefix, mark: this.frame.mark, style });
  }

  /** Rows that are not in the file yet go before the first row below them. */
  addRow(row: number, targets: ReadonlyMap<number, Target>): void {
    const cells = byColumn(targets).map((target) => this.render(target));
    if (cells.every((cell) => cell === '')) return;
    for (const { column } of targets.values()) this.inserted.push({ row, column, rows: 1, columns: 1 });
    const { prefix, rows, data } = this.map;
    const text = `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`;
    const next = rows.find((place) => place.row > row);
    if (next) this.changes.push({ start: next.start, end: next.start, text });
    else if (data.close !== data.end) this.changes.push({ start: data.close, end: data.close, text });
    else this.fill(data, 'sheetData', text);
  }

  /** `<row …/>` → `<row …>text</row>`; several rows for one `<sheetData/>` are joined by the caller's order. */
  private fill(place: RowPlace, name: string, text: string): void {
    const at = this.changes.findIndex(({ start, end }) => start === place.start && end === place.end);
    const close = `</${this.map.prefix}${name}>`;
    if (at >= 0) {
      const before = this.changes[at]!;
      this.changes[at] = { ...before, text: before.text.slice(0, -close.length) + text + close };
      return;
    }
    const open = this.xml
      .slice(place.start, place.inner)
      .replace(SPANS, '')
      .replace(/\s*\/>$/, '>');
    this.changes.push({ start: place.start, end: place.end, text: open + text + close });
  }

  /** Some writers repeat a row; `places` are all of one number, each with its cells. */
  patchRow(places: readonly RowCells[], targets: ReadonlyMap<number, Target>): void {
    const { place, cells } = places[0]!;
    const added: string[] = [];
    for (const target of byColumn(targets)) {
      // Of a repeated cell the last one counts.
      const existing = places
        .flatMap((row) => row.cells)
        .filter(({ column }) => column === target.column)
        .pop();
      if (existing) {
        const { start, end, attributes } = existing;
        this.changes.push({ start, end, text: this.render(target, attributes.s ?? '') });
        continue;
      }
      const text = this.render(target);
      if (text === '') continue;
      this.widen(place, target.column);
      this.inserted.push({ row: target.row, column: target.column, rows: 1, columns: 1 });
      const next = cells.find(({ column }) => column > target.column);
      if (next) this.changes.push({ start: next.start, end: next.start, text });
      else added.push(text);
    }
    if (added.length === 0) return;
    if (place.close !== place.end) this.changes.push({ start: place.close, end: place.close, text: added.join('') });
    else this.fill(place, 'row', added.join(''));
  }

  /** `spans` tells readers how wide a row is; one that is too narrow would hide the new cell from some of them. */
  private widen(place: RowPlace, column: number): void {
    const tag = this.xml.slice(place.start, place.inner);
    const spans = SPANS.exec(tag);
    if (!spans || place.close === place.end) return;
    if (column + 1 >= Number(spans[1]) && column + 1 <= Number(spans[2])) return;
    if (this.changes.some(({ start, end }) => start === place.start && end === place.inner)) return;
    this.changes.push({ start: place.start, end: place.inner, text: tag.replace(SPANS, '') });
  }

  /** Grows the printed dimension where a cell that is new lies outside it. */
  private grow(): void {
    const { dimension } = this.map;
    const old = dimension && parseAddress(dimension.ref);
    if (!dimension || !old) return;
    const all = [old, ...this.inserted];
    const row = Math.min(...all.map((area) => area.row));
    const column = Math.min(...all.map((area) => area.column));
    const rows = Math.max(...all.map((area) => area.row + area.rows)) - row;
    const columns = Math.max(...all.map((area) => area.column + area.columns)) - column;
    const text = a1({ row, column, rows, columns });
    if (rows === old.rows && columns === old.columns) return;
    this.changes.push({ start: dimension.start, end: dimension.end, text });
  }

  add(changes: readonly Splice[]): void {
    this.changes.push(...changes);
  }

  done(): string {
    this.grow();
    return splice(this.xml, this.changes);
  }
}

/** The sheet's XML with the edits in it. Throws FileProblem. */
export function patchSheet(xml: string, edits: readonly CellEdit[], frame: SheetFrame): string {
  const map = mapSheet(xml);
  const targets = targetsOf(edits);
  const patch = new SheetPatch(xml, map, frame);
  // Formulas that reach over several cells may stand in rows that no edit touches.
  const concerned = ARRAYS.test(xml) ? map.rows : map.rows.filter(({ row }) => targets.has(row));
  const rows = concerned.map((place) => ({ place, cells: cellsOf(xml, place) }));
  const byRow = new Map<number, RowCells[]>();
  for (const entry of rows) {
    const same = byRow.get(entry.place.row);
    if (same) same.push(entry);
    else byRow.set(entry.place.row, [entry]);
  }
  patch.add(release(map.prefix, rows, targets));
  for (const [row, columns] of [...targets].sort(([a], [b]) => a - b)) {
    const places = byRow.get(row);
    if (places) patch.patchRow(places, columns);
    else patch.addRow(row, columns);
  }
  return patch.done();
}
