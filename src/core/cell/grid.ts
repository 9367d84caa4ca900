/** A rectangle of cells as read from a sheet, with the facets that were asked for. */
import type { Area, Ref } from './ref';
import { type Cell, BLANK } from './cell';

export interface Grid {
  /** Where the values stand; a host trims it to the used range. */
  readonly ref: Ref;
  /** Row-major, exactly `ref.rows` × `ref.columns`. */
  readonly values: readonly (readonly Cell[])[];
  /** en-US A1 text with its leading '=', null where the cell holds a constant. Spilled cells are null. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly numberFormats?: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates (not relative to `ref`). */
  readonly merges?: readonly Area[];
  /** Zero-based rows and columns of the sheet that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Font family of each cell, null where it is unknown. */
  readonly fonts?: readonly (readonly (string | null)[])[];
  /** Read from a file that holds text only (.csv): a number written as text is no mistake there. */
  readonly textOnly?: boolean;
}

/** The value at a place given in sheet coordinates; blank outside the grid. */
export function at(grid: Grid, row: number, column: number): Cell {
  return grid.values[row - grid.ref.row]?.[column - grid.ref.column] ?? BLANK;
}

/** The formula at a place given in sheet coordinates, or null. */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas?.[row - grid.ref.row]?.[column - grid.ref.column] ?? null;
}

/** A grid of a table that starts at A1, for tests and functions. */
export function gridOf(sheet: string, values: readonly (readonly Cell[])[], row = 0, column = 0): Grid {
  const columns = Math.max(1, ...values.map((cells) => cells.length));
  return {
    ref: { sheet, row, column, rows: Math.max(1, values.length), columns },
    values:
      values.length === 0
        ? [[BLANK]]
        : values.map((cells) => [...cells, ...Array<Cell>(columns - cells.length).fill(BLANK)]),
  };
}
