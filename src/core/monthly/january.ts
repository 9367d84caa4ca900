/** January reports on two budget years: 12 months paid, 13 months estimated, and the first month of the new plan. */
import { monthEnd } from '../cell';
import type { Finding } from '../finding';
import { message } from '../../messages';
import type { Table } from '../table/model';
import type { FillOptions } from './model';
import { shiftOf } from './shift-of';
import { isMoney, wantedOf } from './wanted';

/** Which of the three the template has no column for (design: the year has 13 months, Nghị định 254/2025 Điều 12). */
export function januaryFinding(tables: readonly Table[], { dataAt, year }: FillOptions): Finding[] {
  if (dataAt !== monthEnd(year, 12) && dataAt !== monthEnd(year + 1, 1)) return [];
  const held = tables.flatMap((table) =>
    table.columns.filter(isMoney).map((column) => wantedOf(column, table, shiftOf(table, { dataAt, year }))),
  );
  const months = (role: string, budgetYear: number, through: string) =>
    held.some((one) => one.role === role && one.year === budgetYear && one.through === through);
  const lacking = [
    ...(months('disbursed', year, monthEnd(year, 12)) ? [] : ['actual']),
    ...(months('disbursed.estimate', year, monthEnd(year + 1, 1)) ? [] : ['estimate']),
    ...(held.some((one) => one.year === year + 1 && one.role.startsWith('disbursed')) ? [] : ['new']),
  ];
  return lacking.map((what) => ({
    check: 'monthly-january',
    severity: 'info' as const,
    cells: [],
    message: message(`monthly.january.${what}`, { year, next: year + 1 }),
    advice: message('monthly.january.do', { year }),
  }));
}
