/** The draft that adds or renews sheets of ours: what each will hold, and which are new. */
import { DAY_FORMAT, dayOfSerial, showDay, type WrittenCell } from '../../core/cell';
import { FIRST_DATA_ROW, SPECS } from '../../core/store';
import { type Message, message } from '../../messages';
import type { RangeWrite } from '../../ports/workbook';
import type { Draft } from '../model/draft';
import type { State } from '../model/state';
import { dressSheets } from './dressed';
import { rowsFor } from './rows';
import { wholeRows, wholeSheetsDraft } from './whole-sheet';

/** `names`: sheets to write. Those of ours are replaced whole; somebody's own, and those of a newer version, are left out. */
export function sheetsDraft(state: State, names: readonly string[]): Draft | Message {
  const parts = names.flatMap((name) => {
    const spec = SPECS[name];
    if (!spec) return [];
    const rows = rowsFor(name, state);
    const sheet = wholeRows(state, spec, rows);
    return sheet ? [{ spec, rows: rows.length, sheet }] : [];
  });
  if (parts.length === 0) return message('pane.port.not-ours', { detail: names.join(', ') });
  const isNew = parts.some(({ sheet }) => sheet.isNew);
  return wholeSheetsDraft(
    state,
    message(isNew ? 'pane.sheets.titleAdd' : 'pane.sheets.titleRenew'),
    parts.map(({ sheet }) => sheet),
    parts.map(({ spec, rows, sheet: { write } }) => ({
      ref: write.range,
      what: message('pane.sheets.line', { name: spec.name, n: rows }),
      sample: sampleOf(write),
    })),
    dressSheets(state, parts),
  );
}

/** The first row of data, as a reader sees it. */
function sampleOf({ cells }: RangeWrite): string {
  const first = cells[FIRST_DATA_ROW];
  return first
    ? first
        .map(shown)
        .filter((text) => text !== '')
        .join(' · ')
    : '';
}

function shown(cell: WrittenCell): string {
  if ('text' in cell) return cell.text;
  if ('formula' in cell) return cell.formula;
  if (!('number' in cell)) return '';
  const day = cell.format === DAY_FORMAT ? dayOfSerial(cell.number) : null;
  return day === null ? String(cell.number) : showDay(day);
}
