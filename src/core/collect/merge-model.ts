/** What merging returned forms would do. */
import type { Ref } from '../cell';
import type { DecodedRow } from '../store/decode';
import type { StoredRow } from '../store/spec';
import type { PartId } from './parts';
import type { FormProblem, ReturnedForm, ReturnedRow } from './returned';

export interface CellDifference {
  readonly key: string;
  readonly heading: string;
  /** What the workbook says now, and what the form says. */
  readonly before: StoredRow[string];
  readonly now: StoredRow[string];
}

/** Why a row is not written unless the user says so. */
export type ConflictReason =
  /** The form and the workbook were both changed since the form was made. */
  | 'both'
  /** The workbook has a row about the same matter that says something else. */
  | 'taken'
  /** The row it goes back to is no longer in the workbook as it was. */
  | 'gone'
  /** The row in the workbook has a cell that cannot be read. */
  | 'broken'
  /** The form turned a prefilled row to another matter. */
  | 'moved'
  /** The workbook has several rows about the matter: taking the form's word adds one more. */
  | 'several'
  /** Two units' forms are about the same matter. */
  | 'crossed';

export interface MergeLine {
  /** The same for the same row of the same unit's form. */
  readonly id: string;
  readonly unit: string;
  readonly part: PartId;
  readonly returned: ReturnedRow;
  readonly state: 'new' | 'changed' | 'same' | 'conflict';
  readonly reason: ConflictReason | null;
  /** Row of the workbook that is changed or kept; null where the row is new there. */
  readonly target: DecodedRow | null;
  /** Cells that writing it by the form would change. */
  readonly cells: readonly CellDifference[];
}

export interface GoneLine {
  readonly unit: string;
  readonly part: PartId;
  readonly code: string;
  readonly values: StoredRow;
  /** Where the row stands in the workbook; null where it is not there any more either. */
  readonly target: DecodedRow | null;
}

/** Something that the files of one unit tell differently. */
export interface FileDifference {
  /** Null: the cover, who filled it in. */
  readonly part: PartId | null;
  readonly sides: readonly {
    readonly file: string;
    /** Null where the file has no such row. */
    readonly cell: Ref | null;
    readonly text: string;
  }[];
}

export interface Doubled {
  readonly unit: string;
  readonly files: readonly string[];
  readonly differences: readonly FileDifference[];
}

export interface Merged {
  readonly forms: readonly ReturnedForm[];
  readonly lines: readonly MergeLine[];
  /** Rows that units emptied or deleted: they stay in the workbook. */
  readonly gone: readonly GoneLine[];
  readonly problems: readonly FormProblem[];
  /** Files that may not be merged at all. */
  readonly refused: readonly FormProblem[];
  /** Units with several files of different content: nothing of theirs is merged before one is chosen. */
  readonly doubled: readonly Doubled[];
  /** Forms that came back as they went out: they count as not returned. */
  readonly untouched: readonly { readonly unit: string; readonly file: string }[];
  /** Units without a file, now or earlier. */
  readonly missing: readonly string[];
}
