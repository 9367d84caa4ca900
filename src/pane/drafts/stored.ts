/** The draft that writes rows into sheets of ours, whole: what each will hold, and which are new. */
import { encode, readStamp, SPECS, type StoredRow } from '../../core/store';
import type { WrittenCell } from '../../core/cell';
import type { Message } from '../../messages';
import type { Draft, DraftLine } from '../model/draft';
import type { State } from '../model/state';

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

/** Null where a sheet of that name stands that is not ours or has another version. `label`: read in the undo list. */
export function storedDraft(state: State, sheets: readonly StoredSheet[], title: Message, label: string): Draft | null {
  const parts = sheets.map((sheet) => partOf(state, sheet));
  if (parts.some((part) => part === null)) return null;
  const all = parts as Part[];
  const addSheets = all.filter(({ added }) => added).map(({ name }) => name);
  return {
    title,
    lines: all.flatMap(({ lines }) => lines),
    addSheets,
    batch: { label, addSheets, ranges: all.map(({ write }) => write) },
    ifRevision: Object.fromEntries(all.map(({ name, revision }) => [name, revision])),
    occupied: [],
    table: null,
  };
}

type Part = NonNullable<ReturnType<typeof partOf>>;

function partOf(state: State, { name, rows, lines }: StoredSheet) {
  const spec = SPECS[name]!;
  const grid = state.grids.find((one) => one.ref.sheet === name);
  const known = state.sheets.some((sheet) => sheet.name === name);
  const stamp = grid ? readStamp(grid) : null;
  // A sheet of that name without our stamp is somebody's own, an empty one included.
  if ((known || grid) && stamp?.version !== spec.version) return null;
  const revision = stamp?.revision ?? 0;
  const cells = encode(spec, rows, { sheet: name, version: spec.version, revision, by: '', at: '' });
  const columns = Math.max(cells[0]!.length, grid ? grid.ref.column + grid.ref.columns : 0);
  const height = Math.max(cells.length, grid ? grid.ref.row + grid.ref.rows : 0);
  const blank: WrittenCell = { blank: true };
  const whole = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? blank),
  );
  const first = cells.length - rows.length;
  return {
    name,
    added: !known && !grid,
    revision,
    write: { range: { sheet: name, row: 0, column: 0, rows: height, columns }, cells: whole },
    lines: lines.map(({ row, key, what, sample }): DraftLine => {
      const column = key === undefined ? 0 : spec.columns.findIndex((one) => one.key === key);
      const ref = {
        sheet: name,
        row: first + row,
        column,
        rows: 1,
        columns: key === undefined ? spec.columns.length : 1,
      };
      return { ref, what, sample };
    }),
  };
}
