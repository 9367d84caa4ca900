/** What filling last month's report with this month's figures would change. */
import type { Cell, Day, Ref, WrittenCell } from '../cell';
import type { Finding } from '../finding';

export interface FillChange {
  readonly ref: Ref;
  readonly old: Cell;
  readonly cell: WrittenCell;
  /** The project, group or heading that the cell belongs to, in the report's own words. */
  readonly row: string;
  /** Heading of the column, parents first; '' for a text. */
  readonly column: string;
  readonly kind: 'amount' | 'total' | 'rate' | 'text' | 'blank';
  /** Cells of the accountant's sheets that the new value rests on. */
  readonly src: readonly string[];
}

export interface MonthlyFill {
  readonly from: Day;
  readonly to: Day;
  readonly changes: readonly FillChange[];
  /** Cells with formulas, left as they are. */
  readonly formulas: number;
  /** What could not be filled, and why: nothing is guessed. */
  readonly findings: readonly Finding[];
}

export interface FillOptions {
  /** As-of day of the new report. */
  readonly dataAt: Day;
  /** Budget year that the new report is about: January reports on two. */
  readonly year: number;
}
