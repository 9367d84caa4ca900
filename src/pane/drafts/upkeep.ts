/** Drafts of keeping house: what was set into DL_ThietLap, and older sheets of ours into today's format. */
import { localNow } from '../clock';
import { a1, type Ref } from '../../core/cell';
import { keptSettings, type KeptSettings, outdatedSheets, type OutdatedSheet, settingsRows } from '../../core/store';
import { message } from '../../messages';
import type { Draft } from '../model/draft';
import type { Settings, State } from '../model/state';
import { storedDraft } from './stored';

/** What the user decided, as it is kept; what the workbook itself says is left to it. */
export function settingsToKeep({ dataAt, lawAt, ruleId, grade, milestone, by, readings }: Settings): KeptSettings {
  return {
    ...(dataAt !== null && { dataAt }),
    ...(lawAt !== null && { lawAt }),
    rules: ruleId,
    ...(grade !== null && { grade }),
    ...(milestone !== '' && { milestone }),
    ...(by !== '' && { by }),
    ...(Object.keys(readings).length > 0 && { readings }),
  };
}

/** Whether DL_ThietLap says what is set now. */
export function isKept(state: State): boolean {
  const rows = (kept: KeptSettings) => JSON.stringify(settingsRows(kept));
  return rows(keptSettings(state.grids) ?? {}) === rows(settingsToKeep(state.settings));
}

/** Null where a sheet of that name is somebody's own. */
export function settingsDraft(state: State): Draft | null {
  const rows = settingsRows(settingsToKeep(state.settings));
  const told = rows.map((row, i) => ({
    row: i,
    what: message(`pane.keep.${String(row['key'])}`),
    sample: [row['id'], row['value']].filter((one) => one !== null).join(': '),
  }));
  return storedDraft(
    state,
    [{ name: 'DL_ThietLap', rows, lines: told }],
    message('pane.keep.title'),
    'Thi đua: ghi thiết lập',
  );
}

export function outdated({ grids, settings }: State): OutdatedSheet[] {
  return outdatedSheets(grids, settings.by, localNow());
}

/** Sheets with unreadable cells stay as they are until those are corrected. */
export function upgradeDraft(sheets: readonly OutdatedSheet[]): Draft | null {
  const ready = sheets.filter(({ findings }) => findings.length === 0);
  if (ready.length === 0) return null;
  const ranges = ready.map(({ sheet, cells }) => {
    const range: Ref = { sheet, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
    return { range, cells };
  });
  return {
    title: message('pane.upgrade.title'),
    lines: ready.map(({ sheet, from, to, revision }, i) => ({
      ref: ranges[i]!.range,
      what: message('pane.upgrade.line', { sheet, from, to }),
      sample: message('pane.upgrade.sample', { area: a1(ranges[i]!.range), revision }),
    })),
    addSheets: [],
    batch: { label: 'Thi đua: nâng cấp trang tính', ranges },
    ifRevision: Object.fromEntries(ready.map(({ sheet, revision }) => [sheet, revision])),
    occupied: [],
    table: null,
    fromKnown: true,
  };
}
