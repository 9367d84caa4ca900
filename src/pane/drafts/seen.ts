/** Drafts about findings: marked as seen in DL_DaXem, unmarked, written out as KQ_KiemTra. */
import { findingRows, type Judged, type SeenNote, seenRow, seenRows } from '../../core/doctor/seen';
import { CHECKED, SEEN, type StoredRow } from '../../core/store';
import { message } from '../../messages';
import type { Draft } from '../model/draft';
import type { State } from '../model/state';
import { storedDraft } from './stored';

/** Marks findings with one note; what was marked before stays. Null where the sheet of that name is not ours. */
export function seenDraft(state: State, marked: readonly Judged[], note: SeenNote): Draft | null {
  const keys = new Set(marked.map(({ key }) => key));
  const kept = seenRows(state.grids).filter((row) => !keys.has(String(row['key'])));
  const added = marked.map((one) => seenRow(one, note, state.language));
  const lines = added.map((row, i) => ({
    row: kept.length + i,
    what: String(row['text']),
    sample: note.note === '' ? message('pane.seen.noNote') : note.note,
  }));
  return drafted(state, SEEN.name, [...kept, ...added], lines);
}

/** Takes the marks off. */
export function unseenDraft(state: State, keys: readonly string[]): Draft | null {
  const kept = seenRows(state.grids).filter((row) => !keys.includes(String(row['key'])));
  const line = { row: 0, what: message('pane.seen.off', { n: keys.length }), sample: '' };
  return drafted(state, SEEN.name, kept, [line]);
}

function drafted(state: State, name: string, rows: readonly StoredRow[], lines: SheetLines): Draft | null {
  return storedDraft(state, [{ name, rows, lines }], message('pane.seen.title'));
}

type SheetLines = Parameters<typeof storedDraft>[1][number]['lines'];

/** All findings as a sheet, those that were seen with their note. */
export function checkedDraft(state: State, judged: readonly Judged[]): Draft | null {
  const rows = findingRows(judged, state.language);
  const line = {
    row: 0,
    what: message('pane.checked.line', { n: rows.length }),
    sample: String(rows[0]?.['text'] ?? ''),
  };
  return storedDraft(state, [{ name: CHECKED.name, rows, lines: [line] }], message('pane.checked.title'));
}
