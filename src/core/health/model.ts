/** Formulas of ours that do not live: what they were meant to be, and how they can be repaired. Host-neutral. */
import type { Cell, Ref, WrittenCell } from '../cell';

export type Ailment =
  /** #NAME?: the add-in is not there. */
  | 'missing'
  /** Stored as _xldudf_TD_…: saved by an Excel without the add-in. */
  | 'renamed'
  /** IFERROR(__xludf.DUMMYFUNCTION(…), value): exported by Google Sheets, silently frozen. */
  | 'exported'
  /** =@TD_…: a spilled formula that was reopened as a single value. */
  | 'implicit'
  /** Shows a value, but this program has no TD_ functions: the next recalculation breaks it. */
  | 'at-risk';

export interface SickCell {
  readonly ailment: Ailment;
  readonly cell: Ref;
  /** What stands there. */
  readonly formula: string;
  readonly value: Cell;
  /** The formula as it was meant, with its leading '='. */
  readonly meant: string;
}

/** A range to write after asking; `replaces` is what the user saw there (ports/workbook RangeWrite). */
export interface ProposedWrite {
  readonly range: Ref;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly replaces: readonly (readonly Cell[])[];
}

/** Writes, and the cells for which there is none. */
export interface Proposal {
  readonly writes: readonly ProposedWrite[];
  readonly skipped: readonly Ref[];
}
