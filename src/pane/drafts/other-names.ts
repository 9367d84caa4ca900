/** The draft that keeps answers about names: each becomes a Tên khác in its row of DL_DoiTuong. */
import { cellRef } from '../../core/cell';
import { withOtherName } from '../../core/identity';
import { decode, LIST_SEPARATOR, SPECS } from '../../core/store';
import { message } from '../../messages';
import type { Draft, DraftLine } from '../model/draft';
import type { State } from '../model/state';
import { undoLabel } from './undo-label';

const SHEET = 'DL_DoiTuong';

/** Only the cells of the subjects concerned; null where there is nothing to keep or no such sheet of ours. */
export function otherNamesDraft(pane: State): Draft | null {
  const { grids, assessment, settings } = pane;
  const grid = grids.find((one) => one.ref.sheet === SHEET);
  if (!grid || settings.names.length === 0) return null;
  const { rows, stamp, columns, state } = decode(SPECS[SHEET]!, grid);
  const column = columns['otherNames'];
  if (state !== 'current' || column === undefined || !assessment) return null;
  const { subjects } = assessment.facts;
  const named = settings.names.reduce((all, { id, text }) => withOtherName(all, id, text), [...subjects]);
  const changed = named.filter((subject, i) => subject !== subjects[i]);
  const texts = new Map(changed.map(({ id, otherNames }) => [id, otherNames.join(LIST_SEPARATOR)]));
  const lines = rows.flatMap(({ row, id, name }): DraftLine[] => {
    const text = texts.get(String(id));
    return text === undefined ? [] : [{ ref: cellRef(SHEET, row, column), what: String(name), sample: text }];
  });
  if (lines.length === 0) return null;
  const title = message('pane.names.title');
  return {
    title,
    lines,
    addSheets: [],
    batch: {
      label: undoLabel(pane, title),
      ranges: lines.map(({ ref, sample }) => ({ range: ref, cells: [[{ text: String(sample) }]] })),
    },
    ifRevision: { [SHEET]: stamp?.revision ?? 0 },
    occupied: [],
    table: null,
  };
}
