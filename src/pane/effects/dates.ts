/** Which dates an assessment is made with: what the user set, else what the workbook prints. */
import type { Day } from '../../core/cell';
import type { Table } from '../../core/table/model';
import type { Settings } from '../model/state';

export interface Dates {
  readonly dataAt: Day;
  readonly lawAt: Day;
}

/** `today` stands in where neither the user nor any table gives a date. */
export function datesFor(settings: Settings, tables: readonly Table[], today: Day): Dates {
  const printed = tables.map((table) => table.asOf ?? (table.year === null ? null : `${table.year}-12-31`));
  const latest = printed.reduce((late, day) => (day !== null && (late === null || day > late) ? day : late), null);
  const dataAt = settings.dataAt ?? latest ?? today;
  return { dataAt, lawAt: settings.lawAt ?? dataAt };
}
