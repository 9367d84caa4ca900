/** A sheet of ours written whole from A1, over what an earlier writing of it left; and the draft of such sheets. */
import type { WrittenCell } from '../../core/cell';
import { covering, encode, readStamp, type SheetSpec, type Stamp, type StoredRow } from '../../core/store';
import type { Message } from '../../messages';
import type { RangeWrite } from '../../ports/workbook';
import type { Draft, DraftLine } from '../model/draft';
import type { State } from '../model/state';
import type { Dressing } from './dressed';
import { undoLabel } from './undo-label';

export interface WholeSheet {
  readonly name: string;
  readonly isNew: boolean;
  /** As it was read: the write is refused where it is another by then. */
  readonly revision: number;
  readonly write: RangeWrite;
}

/** A sheet of that name: its stamp where it is ours, 'foreign' where it is somebody's own, null where there is none. */
export function standing({ grids, sheets }: State, name: string): Stamp | 'foreign' | null {
  const grid = grids.find((one) => one.ref.sheet === name);
  if (grid) {
    const stamp = readStamp(grid);
    return stamp?.sheet === name ? stamp : 'foreign';
  }
  // An empty sheet is listed without a grid.
  return sheets.some((sheet) => sheet.name === name) ? 'foreign' : null;
}

/** `cells` make the sheet for the revision it stands at. Null where a sheet of that name is not ours. */
export function wholeSheet(
  state: State,
  name: string,
  cells: (revision: number) => readonly (readonly WrittenCell[])[],
): WholeSheet | null {
  const stamp = standing(state, name);
  if (stamp === 'foreign') return null;
  const revision = stamp?.revision ?? 0;
  const before = state.grids.find((one) => one.ref.sheet === name)?.ref;
  const all = covering(cells(revision), before);
  const range = { sheet: name, row: 0, column: 0, rows: all.length, columns: all[0]!.length };
  return { name, isNew: stamp === null, revision, write: { range, cells: all } };
}

/** The same from rows. Null also where a newer version wrote the sheet: what it holds could not be read. */
export function wholeRows(state: State, spec: SheetSpec, rows: readonly StoredRow[]): WholeSheet | null {
  const { name, version } = spec;
  const stamp = standing(state, name);
  if (stamp !== null && stamp !== 'foreign' && stamp.version > version) return null;
  return wholeSheet(state, name, (revision) => encode(spec, rows, { sheet: name, version, revision, by: '', at: '' }));
}

/** Nothing of the user's is in the way of such a draft. `dressing`: how the sheets look, where that is written too. */
export function wholeSheetsDraft(
  state: State,
  title: Message,
  sheets: readonly WholeSheet[],
  lines: readonly DraftLine[],
  dressing?: Dressing,
): Draft {
  const addSheets = [...sheets.filter(({ isNew }) => isNew).map(({ name }) => name), ...(dressing?.addSheets ?? [])];
  const ranges = [...sheets.map(({ write }) => write), ...(dressing?.ranges ?? [])];
  return {
    title,
    lines: [...lines, ...(dressing?.lines ?? [])],
    addSheets,
    batch: { label: undoLabel(state, title), addSheets, ranges, ...(dressing && { dress: dressing.dress }) },
    ifRevision: {
      ...Object.fromEntries(sheets.map(({ name, revision }) => [name, revision])),
      ...dressing?.ifRevision,
    },
    occupied: [],
    table: null,
  };
}
