/** What came back in a file: rows as they were typed, and what in it cannot be taken. */
import type { Ref } from '../cell';
import type { Message } from '../../messages/message';
import type { StoredRow } from '../store/spec';
import type { BaseRow } from './base-sheet';
import type { PartId } from './parts';

/** Something in a returned file; `cell` is a cell of that file. */
export interface FormProblem {
  readonly file: string;
  readonly unit: string | null;
  readonly cell: Ref | null;
  readonly message: Message;
  readonly advice: Message;
}

export interface ReturnedRow {
  readonly part: PartId;
  /** Its first cell in the returned file. */
  readonly cell: Ref;
  /** '' for a row that the unit added. */
  readonly code: string;
  readonly values: StoredRow;
  /** What the form said there when it was made; null for an added row. */
  readonly base: BaseRow | null;
}

/** A row that stood in the form when it was made and was emptied or deleted by the unit. */
export interface GoneRow {
  readonly part: PartId;
  readonly code: string;
  readonly values: StoredRow;
}

export interface ReturnedForm {
  readonly file: string;
  readonly unit: string;
  readonly filler: string;
  readonly position: string;
  readonly filledAt: string | null;
  readonly rows: readonly ReturnedRow[];
  readonly gone: readonly GoneRow[];
  /** Rows and sheets that were not taken, each by its cell. */
  readonly problems: readonly FormProblem[];
}
