/** Days of the money that do not belong to the budget year of the table. January of the next year still does. */
import { showDay } from '../../cell';
import { type Check, refOf } from '../context';
import { found } from '../finding';

export const outOfYear: Check = (patient) => {
  const { table } = patient;
  return table.columns.flatMap((column) => {
    const period = column.period;
    if (period === null || column.role === 'disbursed.lifetime') return [];
    const inside = period.through >= `${period.year}-01-01` && period.through <= `${period.year + 1}-01-31`;
    if (inside) return [];
    const args = { day: showDay(period.through), year: period.year, header: column.header.join(' › ') };
    return [found('out-of-year', 'warning', [refOf(patient, table.headerRows[1], column.column)], args)];
  });
};
