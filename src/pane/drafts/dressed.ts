/** The dress of sheets about to be written, and the sheet of lists where some drop-down needs it. */
import type { SheetDress } from '../../core/cell';
import { dressOf, LIST_SHEET, ListSheet, type SheetSpec, subjectCodes, SUBJECTS } from '../../core/store';
import type { RangeWrite } from '../../ports/workbook';
import { message } from '../../messages';
import type { DraftLine } from '../model/draft';
import type { State } from '../model/state';

export interface Dressing {
  readonly dress: readonly SheetDress[];
  /** Lists to write besides; empty where all stand already. */
  readonly ranges: readonly RangeWrite[];
  /** Says so in the preview. */
  readonly lines: readonly DraftLine[];
  readonly addSheets: readonly string[];
  readonly ifRevision: Readonly<Record<string, number>>;
}

export function listSheetOf(state: State): ListSheet {
  return new ListSheet(state.grids.find((grid) => grid.ref.sheet === LIST_SHEET) ?? null);
}

/** `lists` holds what the dress asked for. */
export function dressingOf(dress: readonly SheetDress[], lists: ListSheet): Dressing {
  const cells = lists.cells();
  if (!cells) return { dress, ranges: [], lines: [], addSheets: [], ifRevision: {} };
  const range = { sheet: LIST_SHEET, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  return {
    dress: [...dress, lists.dress()],
    ranges: [{ range, cells }],
    lines: [{ ref: range, what: message('dress.listSheet'), sample: '' }],
    addSheets: lists.isNew ? [LIST_SHEET] : [],
    ifRevision: { [LIST_SHEET]: lists.revision },
  };
}

/** `parts`: what is written, with the number of its rows. */
export function dressSheets(
  state: State,
  parts: readonly { readonly spec: SheetSpec; readonly rows: number }[],
): Dressing {
  const lists = listSheetOf(state);
  const grid = state.grids.find((one) => one.ref.sheet === SUBJECTS.name);
  const written = parts.find(({ spec }) => spec === SUBJECTS);
  const subjects = written || grid ? subjectCodes(Math.max(written?.rows ?? 0, grid?.ref.rows ?? 0)) : null;
  return dressingOf(
    parts.map(({ spec, rows }) => dressOf(spec, { rows, lists, subjects })),
    lists,
  );
}
