/** How one sheet of ours is laid out. Row 1 is the stamp, row 2 the headings, data from row 3. */

export type ColumnKind =
  | 'text'
  /** Several values in one cell, separated by ';' or line breaks. */
  | 'list'
  /** One of `choices`; the cell shows the Vietnamese label, the row holds the code. */
  | 'choice'
  /** A whole number of đồng, or a native formula over the accountant's cells. */
  | 'dong'
  | 'number'
  | 'day';

export interface ColumnSpec {
  /** Key in the row object. */
  readonly key: string;
  /** Vietnamese heading in row 2; columns are found by it, never by position. */
  readonly heading: string;
  /** Headings of earlier format versions, under which the column is still found. */
  readonly formerly?: readonly string[];
  readonly kind: ColumnKind;
  readonly required?: boolean;
  readonly choices?: readonly { readonly code: string; readonly label: string }[];
  /** Unknown text is kept as typed (open lists such as evidence keys) instead of being an error. */
  readonly open?: boolean;
  readonly width?: number;
  /** Shown as a note on the heading. */
  readonly help: string;
}

export interface SheetSpec {
  readonly name: string;
  readonly version: number;
  readonly columns: readonly ColumnSpec[];
}

/** A stored row: texts, days, numbers and lists by column key; null where the cell is blank. */
export type StoredRow = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Row 1 of every sheet of ours: A 'Thi đua · DL_MinhChung', B format version, C revision, D who, E when. */
export interface Stamp {
  readonly sheet: string;
  readonly version: number;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

export const STAMP_PREFIX = 'Thi đua · ';
/** Zero-based rows. */
export const STAMP_ROW = 0;
export const HEADING_ROW = 1;
export const FIRST_DATA_ROW = 2;
