/** Columns that name their own budget year: January's report stands on two of them. */
import { fold } from '../text';
import type { Column, Table } from '../table/model';
import { readWhen } from '../table/when';
import { isMoney } from './wanted';

/** A plan of another year than the table's is nobody's plan to the reader of tables; to a report it is one to fill. */
const PLAN_OF_YEAR = /^(ke hoach|khv|kh)( von)?( dau tu cong)?( (duoc )?giao)?( nam)? ?20\d\d\b/;
/** The year in a day or a month is that of the calendar. */
const CALENDAR = /(ngay \d{1,2} )?thang \d{1,2} nam \d{4}/g;

/** The table with every such column in its year. Carried-over money names two years and keeps the table's. */
export function withYears(table: Table): Table {
  return { ...table, columns: table.columns.map(inYear) };
}

function inYear(column: Column): Column {
  const year = yearNamed(column);
  if (year === null || column.role.includes('carryover')) return column;
  const words = fold(column.header[column.header.length - 1] ?? '');
  if (column.role === 'other' && PLAN_OF_YEAR.test(words)) return planOf(column, year);
  if (!isMoney(column)) return column;
  if (column.role.startsWith('plan')) return planOf(column, year);
  return column.period === null ? column : { ...column, period: { ...column.period, year } };
}

function planOf(column: Column, year: number): Column {
  const role = column.role === 'other' ? 'plan' : column.role;
  return { ...column, role, period: { through: `${year}-01-01`, grade: 'books', ...column.period, year } };
}

/** Null where the heading names none, or several. */
function yearNamed({ header }: Column): number | null {
  const years = new Set(header.flatMap((text) => readWhen(fold(text).replace(CALENDAR, '')).year ?? []));
  return years.size === 1 ? [...years][0]! : null;
}
