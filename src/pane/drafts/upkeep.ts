/** Drafts of keeping house: what was set into DL_ThietLap, and older sheets of ours into today's format. */
import { localNow } from '../clock';
import { a1, type Ref } from '../../core/cell';
import {
  keptSettings,
  type KeptSettings,
  outdatedSheets,
  type OutdatedSheet,
  settingsRows,
  type StoredRow,
} from '../../core/store';
import { wordsIn } from '../../core/store/row-values';
import type { RuleSet } from '../../core/rules/model';
import { message, type Message } from '../../messages';
import type { Draft } from '../model/draft';
import type { Settings, State } from '../model/state';
import { storedDraft } from './stored';
import { undoLabel } from './undo-label';

/** What the user decided, as it is kept; what the workbook itself says is left to it. */
function settingsToKeep({ dataAt, lawAt, ruleId, grade, milestone, by, readings }: Settings): KeptSettings {
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

/** The rule set in use and its name in the lists: the preview says what codes stand for. */
export interface NamedRules {
  readonly rules: RuleSet | null;
  readonly label: string;
}

/** Null where a sheet of that name is somebody's own. */
export function settingsDraft(state: State, named: NamedRules): Draft | null {
  const rows = settingsRows(settingsToKeep(state.settings));
  const told = rows.map((row, i) => ({
    row: i,
    what: message(`pane.keep.${String(row['key'])}`),
    sample: toldValue(row, named),
  }));
  return storedDraft(state, [{ name: 'DL_ThietLap', rows, lines: told }], message('pane.keep.title'));
}

function toldValue(row: StoredRow, { rules, label }: NamedRules): Message | string {
  const [id, value] = [wordsIn(row, 'id'), wordsIn(row, 'value')];
  if (row['key'] === 'rules') return label;
  if (row['key'] === 'grade') return message(`pane.grade.${value}`);
  const reading = row['key'] === 'reading' ? rules?.readings.find((one) => one.id === id) : undefined;
  return reading ? reading.text : value;
}

export function outdated({ grids, settings }: State): OutdatedSheet[] {
  return outdatedSheets(grids, settings.by, localNow());
}

/** Sheets with unreadable cells stay as they are until those are corrected. */
export function upgradeDraft(state: State, sheets: readonly OutdatedSheet[]): Draft | null {
  const ready = sheets.filter(({ findings }) => findings.length === 0);
  if (ready.length === 0) return null;
  const ranges = ready.map(({ sheet, cells }) => {
    const range: Ref = { sheet, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
    return { range, cells };
  });
  const title = message('pane.upgrade.title');
  return {
    title,
    lines: ready.map(({ sheet, from, to, revision }, i) => ({
      ref: ranges[i]!.range,
      what: message('pane.upgrade.line', { sheet, from, to }),
      sample: message('pane.upgrade.sample', { area: a1(ranges[i]!.range), revision }),
    })),
    addSheets: [],
    batch: { label: undoLabel(state, title), ranges },
    ifRevision: Object.fromEntries(ready.map(({ sheet, revision }) => [sheet, revision])),
    occupied: [],
    table: null,
    fromKnown: true,
  };
}
