/** Single rows of sheets of ours changed or added in a saved workbook: every other cell stays as it is. */
import type { WrittenCell } from '../../core/cell';
import {
  decode,
  type DecodedRow,
  dressOf,
  encode,
  ListSheet,
  readStamp,
  type SheetSpec,
  SPECS,
  stampCells,
  type StoredRow,
  subjectCodes,
  SUBJECTS,
} from '../../core/store';
import type { CellEdit, WorkbookEdits } from '../../files';
import { message } from '../../messages';
import { EXIT, Stop } from './model';
import type { Opened } from './open';

export interface RowChange {
  /** Null: a new row below. */
  readonly row: DecodedRow | null;
  /** Cells that change, by column key. */
  readonly values: StoredRow;
}

export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** Throws Stop where a sheet cannot be written. */
export function rowEdits(
  workbook: Opened,
  sheets: readonly { readonly name: string; readonly changes: readonly RowChange[] }[],
  signature: Signature,
): WorkbookEdits {
  const lists = new ListSheet(workbook.grids.find(({ ref }) => ref.sheet === 'DL_DanhMuc') ?? null);
  const parts = sheets.map(({ name, changes }) => partOf(workbook, SPECS[name]!, changes, signature, lists));
  const all = {
    sheets: parts.flatMap(({ sheets: edited = [] }) => edited),
    added: parts.flatMap(({ added = [] }) => added),
    dress: parts.flatMap(({ dress = [] }) => dress),
  };
  const cells = lists.isNew ? lists.cells(signature.by, signature.at) : null;
  if (!cells) return all;
  return { ...all, added: [...all.added, { name: 'DL_DanhMuc', cells }], dress: [...all.dress, lists.dress()] };
}

function partOf(
  { grids, sheets }: Opened,
  spec: SheetSpec,
  changes: readonly RowChange[],
  { by, at }: Signature,
  lists: ListSheet,
): WorkbookEdits {
  const refuse = () => new Stop(EXIT.unreadable, [message('cli.merge.sheetState', { sheet: spec.name })]);
  const grid = grids.find(({ ref }) => ref.sheet === spec.name);
  const stamp = { sheet: spec.name, version: spec.version, by, at };
  if (!grid) {
    if (sheets.some(({ name }) => name === spec.name)) throw refuse();
    const rows = changes.map(({ values }) => values);
    const people = grids.find(({ ref }) => ref.sheet === SUBJECTS.name);
    const subjects = people ? subjectCodes(people.ref.rows) : null;
    const dress = lists.isNew ? [dressOf(spec, { rows: rows.length, lists, subjects })] : [];
    return { added: [{ name: spec.name, cells: encode(spec, rows, { ...stamp, revision: 1 }) }], dress };
  }
  const { state, columns } = decode(spec, grid);
  if (state !== 'current') throw refuse();
  const below = grid.ref.row + grid.ref.rows;
  const fresh = changes.filter(({ row }) => row === null);
  const cells = changes.flatMap((change) => {
    const row = change.row?.row ?? below + fresh.indexOf(change);
    return cellsOf(spec, change.values).map(({ key, cell }): CellEdit => {
      const column = columns[key];
      if (column === undefined) throw refuse();
      return { row, column, cell };
    });
  });
  const line = stampCells({ ...stamp, revision: (readStamp(grid)?.revision ?? 0) + 1 });
  return {
    sheets: [{ sheet: spec.name, cells: [...line.map((cell, column) => ({ row: 0, column, cell })), ...cells] }],
  };
}

function cellsOf(spec: SheetSpec, values: StoredRow): { key: string; cell: WrittenCell }[] {
  const line = encode(spec, [values], { sheet: '', version: 1, revision: 0, by: '', at: '' })[2]!;
  return spec.columns.flatMap(({ key }, i) => (key in values ? [{ key, cell: line[i]! }] : []));
}
