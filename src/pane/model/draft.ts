/** Something about to be written: what and where is shown first, and what stood there is kept for "Hoàn tác". */
import type { Ref } from '../../core/cell';
import type { Message } from '../../messages';
import type { WriteBatch } from '../../ports/workbook';

export type FormulaForm = 'plain' | 'functions';

export interface DraftLine {
  readonly ref: Ref;
  /** What comes there, in words. */
  readonly what: Message | string;
  /** What the first row will show, as a person reads it; '' where there is no row. */
  readonly sample: Message | string;
  /** The formula behind it, where there is one. */
  readonly formula?: string;
}

export interface Draft {
  readonly title: Message;
  readonly lines: readonly DraftLine[];
  /** Sheets that will be added: Excel then forgets its undo history, which is said before. */
  readonly addSheets: readonly string[];
  readonly batch: WriteBatch;
  readonly ifRevision: Readonly<Record<string, number>>;
  /** Cells that hold something we did not write: the draft may not be written. */
  readonly occupied: readonly Ref[];
  /** The user may point at another place: the table whose formulas these are. */
  readonly table: number | null;
  /** Plain formulas, or our own functions where the host knows them. */
  readonly form?: FormulaForm;
  /** Holds only for what was known when it was made: once the workbook has changed it is made anew, never written. */
  readonly fromKnown?: true;
}

/** The last write, and the batch that puts back what stood there. */
export interface Undo {
  readonly label: Message;
  readonly back: WriteBatch;
  /** What each sheet of ours was left at: where somebody has written since, nothing is put back over it. */
  readonly ifRevision: Readonly<Record<string, number>>;
  /** Sheets were added: they stay, empty under their headings. */
  readonly keepsSheets: boolean;
}
