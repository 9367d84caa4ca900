/** January reports on two budget years: 12 months paid, 13 months estimated, and the first month of the new plan. */
import { monthEnd } from '../cell';
import type { Finding } from '../finding';
import { message } from '../../messages';
import type { Table } from '../table/model';
import type { FillOptions } from './model';
import { monthEndFrom } from './shift';
import { heldBy, isMoney } from './wanted';

/** Which of the three the template has no column for (design: the year has 13 months, Nghị định 254/2025 Điều 12). */
export function januaryFinding(tables: readonly Table[], { dataAt, year }: FillOptions): Finding[] {
  if (dataAt !== monthEnd(year, 12) && dataAt !== monthEnd(year + 1, 1)) return [];
  const held = tables.flatMap((table) =>
    table.columns.filter(isMoney).map((column) => ({ ...heldBy(column, table), from: table.asOf! })),
  );
  const months = (role: string, budgetYear: number, through: string) =>
    held.some((one) => one.role === role && one.year === budgetYear && atMonth(one.through, one.from, through, dataAt));
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

/** The column is of that day already, or will be after the change of month. */
function atMonth(through: string | null, from: string, day: string, dataAt: string): boolean {
  return (
    through === day || (through === from && dataAt === day) || (through !== null && monthEndFrom(through, 0) === day)
  );
}
