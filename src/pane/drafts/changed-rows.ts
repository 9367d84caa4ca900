/** The draft that changes single rows of sheets of ours and adds rows below: every other cell stays as it stands. */
import type { Ref, WrittenCell } from '../../core/cell';
import { decode, type Decoded, type DecodedRow, encode, readStamp, SPECS, type StoredRow } from '../../core/store';
import { message, type Message } from '../../messages';
import type { RangeWrite } from '../../ports/workbook';
import type { Draft, DraftLine } from '../model/draft';
import type { State } from '../model/state';
import { undoLabel } from './undo-label';

export interface RowChange {
  /** The row as it was read; null: a new row below. */
  readonly row: DecodedRow | null;
  /** Cells that change, by column key; for a new row all that it holds. */
  readonly values: StoredRow;
  readonly what: Message | string;
  readonly sample: Message | string;
}

export interface ChangedSheet {
  /** A key of SPECS. */
  readonly name: string;
  readonly changes: readonly RowChange[];
}

/** More lines than anybody reads in a preview; the rest is counted. */
const LINES = 100;

/** A sheet of ours as it stands: null where there is none; 'foreign' and other versions are never written. */
export function sheetOfOurs(state: State, name: string): Decoded | null {
  const grid = state.grids.find((one) => one.ref.sheet === name);
  if (grid) return decode(SPECS[name]!, grid);
  const known = state.sheets.some((sheet) => sheet.name === name);
  return known ? { rows: [], stamp: null, findings: [], columns: {}, state: 'foreign' } : null;
}

/** A message where a sheet cannot be written: not ours, another version, or without a column that is needed. */
export function changedRowsDraft(
  state: State,
  sheets: readonly ChangedSheet[],
  title: Message,
): { readonly draft: Draft } | { readonly problem: Message } {
  const used = sheets.filter(({ changes }) => changes.length > 0);
  const parts = used.map((sheet) => partOf(state, sheet));
  const problem = parts.find((part) => 'problem' in part);
  if (problem && 'problem' in problem) return problem;
  const all = parts as Part[];
  const addSheets = all.filter(({ added }) => added).map(({ name }) => name);
  const draft: Draft = {
    title,
    lines: all.flatMap(({ lines }) => lines),
    addSheets,
    batch: { label: undoLabel(state, title), addSheets, ranges: all.flatMap(({ ranges }) => ranges) },
    ifRevision: Object.fromEntries(all.map(({ name, revision }) => [name, revision])),
    occupied: [],
    table: null,
    fromKnown: true,
  };
  return { draft };
}

interface Part {
  readonly name: string;
  readonly added: boolean;
  readonly revision: number;
  readonly ranges: readonly RangeWrite[];
  readonly lines: readonly DraftLine[];
}

function partOf(state: State, { name, changes }: ChangedSheet): Part | { readonly problem: Message } {
  const there = sheetOfOurs(state, name);
  if (there === null) return newSheet(name, changes);
  if (there.state !== 'current') return { problem: message(`pane.rows.${there.state}`, { sheet: name }) };
  const keys = new Set(changes.flatMap(({ values }) => Object.keys(values).filter((key) => values[key] !== null)));
  const lacking = SPECS[name]!.columns.filter(({ key }) => keys.has(key) && there.columns[key] === undefined);
  if (lacking.length > 0)
    return { problem: message('pane.rows.noColumn', { sheet: name, heading: lacking[0]!.heading }) };
  const grid = state.grids.find((one) => one.ref.sheet === name)!;
  const below = grid.ref.row + grid.ref.rows;
  const fresh = changes.filter(({ row }) => row === null);
  const placed = changes.map((change) => ({ ...change, at: change.row?.row ?? below + fresh.indexOf(change) }));
  return {
    name,
    added: false,
    revision: readStamp(grid)?.revision ?? 0,
    ranges: placed.flatMap(({ row, values, at }) =>
      cellsOf(name, there, row === null ? whole(name, values) : values, at),
    ),
    lines: linesOf(name, placed),
  };
}

/** A new row is written in every column, so that nothing that stood there before remains. */
function whole(name: string, values: StoredRow): StoredRow {
  return Object.fromEntries(SPECS[name]!.columns.map(({ key }) => [key, values[key] ?? null]));
}

/** The cells of one row as ranges, one for each run of columns side by side. */
function cellsOf(name: string, { columns }: Decoded, values: StoredRow, row: number): RangeWrite[] {
  const spec = SPECS[name]!;
  const encoded = encode(spec, [values], { sheet: name, version: spec.version, revision: 0, by: '', at: '' }).at(-1)!;
  const cells = spec.columns
    .map(({ key }, i) => ({ key, column: columns[key], cell: encoded[i]! }))
    .filter((one): one is typeof one & { column: number } => one.key in values && one.column !== undefined)
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; cells: WrittenCell[] }[] = [];
  for (const { column, cell } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs.map((run) => ({
    range: { sheet: name, row, column: run.column, rows: 1, columns: run.cells.length },
    cells: [run.cells],
  }));
}

function newSheet(name: string, changes: readonly RowChange[]): Part {
  const spec = SPECS[name]!;
  const rows = changes.map(({ values }) => values);
  const cells = encode(spec, rows, { sheet: name, version: spec.version, revision: 0, by: '', at: '' });
  const range: Ref = { sheet: name, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  const first = cells.length - rows.length;
  const lines = linesOf(
    name,
    changes.map((change, i) => ({ ...change, at: first + i })),
  );
  return { name, added: true, revision: 0, ranges: [{ range, cells }], lines };
}

function linesOf(name: string, placed: readonly (RowChange & { readonly at: number })[]): DraftLine[] {
  const columns = SPECS[name]!.columns.length;
  const line = (row: number, rows: number, what: Message | string, sample: Message | string): DraftLine => ({
    ref: { sheet: name, row, column: 0, rows, columns },
    what,
    sample,
  });
  const shown = placed.slice(0, LINES).map(({ at, what, sample }) => line(at, 1, what, sample));
  const rest = placed.slice(LINES);
  if (rest.length === 0) return shown;
  const rows = rest.map(({ at }) => at).sort((a, b) => a - b);
  const more = message('pane.rows.more', { n: rest.length });
  return [...shown, line(rows[0]!, rows[rows.length - 1]! - rows[0]! + 1, more, '')];
}
