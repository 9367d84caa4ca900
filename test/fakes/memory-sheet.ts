/** One sheet of the workbook in memory: cells by place, read back as grids. */
import type { Area, Cell, Grid } from '../../src/core/cell';
import type { ReadRequest } from '../../src/ports/workbook';

interface Held {
  readonly value: Cell;
  readonly formula: string | null;
}

const EMPTY: Held = { value: null, formula: null };

export class MemorySheet {
  private readonly rows: (Held | undefined)[][] = [];
  private facets: Pick<Grid, 'merges' | 'hiddenRows' | 'hiddenColumns'> = {};
  private fonts: ((row: number, column: number) => string | null) | null = null;

  constructor(readonly name: string) {}

  static of(grid: Grid): MemorySheet {
    const sheet = new MemorySheet(grid.ref.sheet);
    grid.values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const formula = grid.formulas?.[row]?.[column] ?? null;
        if (value !== null || formula !== null) {
          sheet.set(grid.ref.row + row, grid.ref.column + column, { value, formula });
        }
      }),
    );
    const { merges, hiddenRows, hiddenColumns, fonts } = grid;
    sheet.facets = {
      ...(merges && { merges }),
      ...(hiddenRows && { hiddenRows }),
      ...(hiddenColumns && { hiddenColumns }),
    };
    if (fonts) sheet.fonts = (row, column) => fonts[row - grid.ref.row]?.[column - grid.ref.column] ?? null;
    return sheet;
  }

  get(row: number, column: number): Held {
    return this.rows[row]?.[column] ?? EMPTY;
  }

  set(row: number, column: number, held: Held): void {
    (this.rows[row] ??= [])[column] = held;
  }

  used(): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.rows.forEach((cells, row) =>
      cells.forEach((held, column) => {
        if (!held || (held.value === null && held.formula === null)) return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }),
    );
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The request trimmed to the used range; one blank cell where nothing is left of it. */
  grid({ range, facets }: ReadRequest): Grid {
    const used = this.used();
    const top = Math.max(range.row, used?.row ?? range.row);
    const left = Math.max(range.column, used?.column ?? range.column);
    const bottom = Math.min(range.row + range.rows, used ? used.row + used.rows : range.row + 1);
    const right = Math.min(range.column + range.columns, used ? used.column + used.columns : range.column + 1);
    const empty = bottom <= top || right <= left;
    const ref = empty
      ? { sheet: this.name, row: range.row, column: range.column, rows: 1, columns: 1 }
      : { sheet: this.name, row: top, column: left, rows: bottom - top, columns: right - left };
    const map = <T>(of: (row: number, column: number) => T): T[][] =>
      Array.from({ length: ref.rows }, (_, r) =>
        Array.from({ length: ref.columns }, (__, c) => of(ref.row + r, ref.column + c)),
      );
    const { merges, hiddenRows, hiddenColumns } = this.facets;
    return {
      ref,
      values: map((row, column) => this.get(row, column).value),
      ...(facets.includes('formulas') && { formulas: map((row, column) => this.get(row, column).formula) }),
      ...(facets.includes('merges') && merges && { merges }),
      ...(facets.includes('hidden') && hiddenRows && { hiddenRows }),
      ...(facets.includes('hidden') && hiddenColumns && { hiddenColumns }),
      ...(facets.includes('fonts') && this.fonts && { fonts: map(this.fonts) }),
    };
  }
}
