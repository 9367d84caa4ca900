/** DL_Phieu: which unit's form of a year went out and which came back. */
import type { Day, Grid } from '../cell';
import { decode, type DecodedRow } from '../store/decode';
import { FORMS } from '../store/sheets';
import type { StoredRow } from '../store/spec';

export interface LogEntry {
  readonly row: DecodedRow;
  readonly unit: string;
  readonly sent: Day | null;
  readonly returned: Day | null;
  readonly file: string;
  readonly by: string;
  readonly written: number | null;
  readonly open: number | null;
}

/** The last row of each unit for that year. */
export function formLog(grids: readonly Grid[], year: number): ReadonlyMap<string, LogEntry> {
  const grid = grids.find(({ ref }) => ref.sheet === FORMS.name);
  const decoded = grid && decode(FORMS, grid);
  const found = new Map<string, LogEntry>();
  for (const row of decoded?.state === 'current' ? decoded.rows : []) {
    const unit = row['unit'];
    if (typeof unit !== 'string' || row['year'] !== year) continue;
    const text = (key: string) => (typeof row[key] === 'string' ? row[key] : '');
    const number = (key: string) => (typeof row[key] === 'number' ? row[key] : null);
    found.set(unit, {
      row,
      unit,
      sent: text('sent') || null,
      returned: text('returned') || null,
      file: text('file'),
      by: text('by'),
      written: number('written'),
      open: number('open'),
    });
  }
  return found;
}

/** Rows of DL_Phieu as they change: `values` over the unit's row, or a new row. */
export function logChange(
  log: ReadonlyMap<string, LogEntry>,
  unit: { readonly id: string; readonly name: string },
  year: number,
  values: StoredRow,
): { readonly row: DecodedRow | null; readonly values: StoredRow } {
  const entry = log.get(unit.id);
  return entry
    ? { row: entry.row, values }
    : { row: null, values: { year, unit: unit.id, name: unit.name, ...values } };
}
