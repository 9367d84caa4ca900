/** The draft that writes rows into sheets of ours, whole: what each will hold, and which are new. */
import { FIRST_DATA_ROW, SPECS, type StoredRow } from '../../core/store';
import type { Message } from '../../messages';
import type { Draft, DraftLine } from '../model/draft';
import type { State } from '../model/state';
import { standing, type WholeSheet, wholeRows, wholeSheetsDraft } from './whole-sheet';

export interface StoredSheet {
  /** A key of SPECS. */
  readonly name: string;
  /** Every row that the sheet holds afterwards, those that stay included. */
  readonly rows: readonly StoredRow[];
  /** What changes, as the user reads it in the preview; `row` counts `rows`, `key` names a column. */
  readonly lines: readonly {
    readonly row: number;
    readonly key?: string;
    readonly what: Message | string;
    readonly sample: Message | string;
  }[];
}

/** Null where a sheet of that name stands that is not ours or has another version. */
export function storedDraft(state: State, sheets: readonly StoredSheet[], title: Message): Draft | null {
  const whole = sheets.flatMap((sheet) => partOf(state, sheet) ?? []);
  if (whole.length < sheets.length) return null;
  return wholeSheetsDraft(state, title, whole, sheets.flatMap(linesOf));
}

function partOf(state: State, { name, rows }: StoredSheet): WholeSheet | null {
  const spec = SPECS[name]!;
  const stamp = standing(state, name);
  // Rows of another version would be lost: it is brought to today's format first.
  if (stamp !== null && stamp !== 'foreign' && stamp.version !== spec.version) return null;
  return wholeRows(state, spec, rows);
}

function linesOf({ name, lines }: StoredSheet): DraftLine[] {
  const { columns } = SPECS[name]!;
  return lines.map(({ row, key, what, sample }) => {
    const place =
      key === undefined
        ? { column: 0, columns: columns.length }
        : { column: columns.findIndex((one) => one.key === key), columns: 1 };
    return { ref: { sheet: name, row: FIRST_DATA_ROW + row, rows: 1, ...place }, what, sample };
  });
}
