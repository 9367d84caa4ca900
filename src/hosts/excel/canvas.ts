/** Collects what blocks bring in and makes a grid of it, trimmed to the cells that hold something. */
import type { Area, Cell, Grid } from '../../core/cell';
import type { ReadRequest } from '../../ports/workbook';
import type { Hidden } from './facets';
import { cellOf, formulaOf, type Raw } from './values';

export class Canvas {
  merges: readonly Area[] = [];
  hidden: Hidden = { rows: [], columns: [] };
  private readonly values: Cell[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private readonly numberFormats: string[][] = [];
  private readonly fonts: (string | null)[][] = [];

  constructor(private readonly request: ReadRequest) {}

  /** Takes in the cells of a loaded range at its place. */
  put(area: Area, range: Excel.Range): void {
    const { facets } = this.request;
    const values = range.values as Raw[][];
    const formulas = facets.includes('formulas') ? (range.formulas as Raw[][]) : null;
    const formats = facets.includes('numberFormats') ? (range.numberFormat as string[][]) : null;
    values.forEach((line, r) => {
      const row = area.row - this.request.range.row + r;
      const texts = formulas && line.map((value, c) => formulaOf(formulas[r]![c]!, value));
      this.paste(
        this.values,
        row,
        area,
        line.map((value, c) => cellOf(value, texts?.[c])),
      );
      if (texts) this.paste(this.formulas, row, area, texts);
      if (formats) this.paste(this.numberFormats, row, area, formats[r]!);
    });
  }

  putFonts(area: Area, fonts: readonly (readonly (string | null)[])[]): void {
    fonts.forEach((line, r) => this.paste(this.fonts, area.row - this.request.range.row + r, area, line));
  }

  /** One font for all cells of a column of the request. */
  putFont(column: number, font: string | null): void {
    const { range } = this.request;
    for (let row = 0; row < range.rows; row++) (this.fonts[row] ??= [])[column - range.column] = font;
  }

  grid(): Grid {
    const { range, facets } = this.request;
    const kept = this.bounds();
    const ref = kept ? { sheet: range.sheet, ...kept } : { ...range, rows: 1, columns: 1 };
    const cut = <T>(lines: readonly (readonly T[])[], blank: T): T[][] =>
      Array.from({ length: ref.rows }, (_, r) =>
        Array.from(
          { length: ref.columns },
          (__, c) => lines[ref.row - range.row + r]?.[ref.column - range.column + c] ?? blank,
        ),
      );
    return {
      ref,
      values: cut(this.values, null),
      ...(facets.includes('formulas') && { formulas: cut(this.formulas, null) }),
      ...(facets.includes('numberFormats') && { numberFormats: cut(this.numberFormats, 'General') }),
      ...(facets.includes('fonts') && { fonts: cut(this.fonts, null) }),
      ...(facets.includes('merges') && { merges: this.merges }),
      ...(facets.includes('hidden') && {
        hiddenRows: this.hidden.rows.filter((row) => row >= ref.row && row < ref.row + ref.rows),
        hiddenColumns: this.hidden.columns.filter(
          (column) => column >= ref.column && column < ref.column + ref.columns,
        ),
      }),
    };
  }

  private paste<T>(lines: T[][], row: number, area: Area, cells: readonly T[]): void {
    const line = (lines[row] ??= []);
    const left = area.column - this.request.range.column;
    for (let c = 0; c < cells.length; c++) line[left + c] = cells[c]!;
  }

  /** The smallest area of the sheet that holds every value and formula; null where there is none. */
  private bounds(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.values.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell === null && (this.formulas[row]?.[column] ?? null) === null) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }),
    );
    const { row, column } = this.request.range;
    return bottom < 0
      ? null
      : { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
