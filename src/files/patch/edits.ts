/** What to change in a saved file. */
import type { Area, Cell, SheetDress, WrittenCell } from '../../core/cell';

/** One cell of a sheet that is already in the file; rows and columns are zero-based. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly cell: WrittenCell;
  /** Last result of a formula, kept for programs that show files without calculating. Left out: no result is stored. */
  readonly value?: Cell;
  /** Results of a formula that spills, its own included, row by row. They are written as results, not as constants. */
  readonly spill?: readonly (readonly Cell[])[];
}

export interface SheetEdit {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** A sheet to add behind the last one. */
export interface NewSheet {
  readonly name: string;
  /** From A1; rows may differ in length. */
  readonly cells: readonly (readonly WrittenCell[])[];
  /** Zero-based rows printed bold; the sheet is frozen below the last of them. */
  readonly headings?: readonly number[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
  readonly merges?: readonly Area[];
  /** Out of sight; a person can show it. Never the only or the first sheet. */
  readonly hidden?: boolean;
  /** Last results of formulas, by the same rows and columns. */
  readonly values?: readonly (readonly (Cell | undefined)[])[];
}

export interface WorkbookEdits {
  readonly sheets?: readonly SheetEdit[];
  readonly added?: readonly NewSheet[];
  /** How added sheets, and sheets of ours that are in the file, look and help. */
  readonly dress?: readonly SheetDress[];
}
