/** What DL_ThietLap says, and the rows that say it. A value that cannot be read is left out: the workbook then decides. */
import { type Day, type Grid, parseDay, showDay } from '../cell';
import { GRADES, type Grade } from '../disbursement';
import { decode } from './decode';
import { wordsIn } from './row-values';
import { SETTINGS } from './sheets/settings';
import type { StoredRow } from './spec';
import { readStamp } from './stamp';

export interface KeptSettings {
  readonly dataAt?: Day;
  readonly lawAt?: Day;
  readonly rules?: string;
  readonly grade?: Grade;
  readonly milestone?: string;
  readonly by?: string;
  readonly readings?: Readonly<Record<string, { readonly choice: string; readonly agreedIn: string }>>;
}

/** Null where the workbook has no such sheet of ours. */
export function keptSettings(grids: readonly Grid[]): KeptSettings | null {
  const grid = grids.find((one) => readStamp(one)?.sheet === SETTINGS.name);
  if (grid === undefined) return null;
  const { rows } = decode(SETTINGS, grid);
  const said = (key: string) => {
    const row = rows.find((one) => one['key'] === key);
    return row === undefined ? '' : wordsIn(row, 'value');
  };
  const day = (key: 'dataAt' | 'lawAt') => {
    const read = parseDay(said(key));
    return read === null ? {} : { [key]: read };
  };
  const plain = (key: 'rules' | 'milestone' | 'by') => (said(key) === '' ? {} : { [key]: said(key) });
  const grade = GRADES.find((one) => one === said('grade'));
  const readings = Object.fromEntries(
    rows
      .filter((row) => row['key'] === 'reading' && wordsIn(row, 'id') !== '' && wordsIn(row, 'value') !== '')
      .map((row) => [wordsIn(row, 'id'), { choice: wordsIn(row, 'value'), agreedIn: wordsIn(row, 'document') }]),
  );
  return {
    ...day('dataAt'),
    ...day('lawAt'),
    ...plain('rules'),
    ...plain('milestone'),
    ...plain('by'),
    ...(grade !== undefined && { grade }),
    ...(Object.keys(readings).length > 0 && { readings }),
  };
}

export function settingsRows(kept: KeptSettings): StoredRow[] {
  const row = (key: string, value: string | undefined) => (value ? [{ key, id: null, value, document: null }] : []);
  const day = (value: Day | undefined) => (value === undefined ? undefined : showDay(value));
  return [
    ...row('dataAt', day(kept.dataAt)),
    ...row('lawAt', day(kept.lawAt)),
    ...row('rules', kept.rules),
    ...row('grade', kept.grade),
    ...row('milestone', kept.milestone),
    ...row('by', kept.by),
    ...Object.entries(kept.readings ?? {}).map(([id, { choice, agreedIn }]) => ({
      ...{ key: 'reading', id, value: choice },
      document: agreedIn === '' ? null : agreedIn,
    })),
  ];
}
