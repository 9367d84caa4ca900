/** Which amount columns of a table are compared on a day: the total paid, its parts, and the money carried over within it. */
import type { Day } from '../cell';
import type { MoneyColumn, TableData } from '../table/model';

export interface Taken {
  /** Money counted through this day; null where the table says none. */
  readonly through: Day | null;
  readonly year: number | null;
  readonly total?: MoneyColumn;
  readonly volume?: MoneyColumn;
  readonly advance?: MoneyColumn;
  readonly carryover?: MoneyColumn;
  /** The carried-over money is part of the total. */
  readonly within: boolean;
}

const ROLES = {
  total: 'disbursed',
  volume: 'disbursed.completed',
  advance: 'disbursed.advance',
  carryover: 'disbursed.carryover',
} as const;

/** The day of an amount column: its own heading's, else the table's. */
export function throughOf({ column }: MoneyColumn, { table }: TableData): Day | null {
  return column.period?.through ?? table.asOf;
}

/** Days that the table has money paid for, ascending; null stands for "not said". */
export function daysOf(data: TableData): (Day | null)[] {
  const actual = data.money.filter(isActual);
  const main = actual.filter(({ column }) => column.role === 'disbursed');
  const days = new Set((main.length > 0 ? main : actual).map((money) => throughOf(money, data)));
  return [...days].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
}

function isActual({ column }: MoneyColumn): boolean {
  return column.period?.grade !== 'estimate' && Object.values(ROLES).some((role) => role === column.role);
}

/** The columns of the latest day not after `at`, or of the only undated one; null where the table has no money paid. */
export function takenAt(data: TableData, at: Day | null): Taken | null {
  const days = daysOf(data);
  const fit = days.filter((day) => day === null || at === null || day <= at);
  if (fit.length === 0) return null;
  return takenOn(data, fit[fit.length - 1]!);
}

/** The columns of exactly this day. */
export function takenOn(data: TableData, through: Day | null): Taken {
  const onDay = data.money.filter((money) => isActual(money) && throughOf(money, data) === through);
  const last = (role: string) => onDay.filter(({ column }) => column.role === role).pop();
  const [total, volume, advance, carryover] = [ROLES.total, ROLES.volume, ROLES.advance, ROLES.carryover].map(last);
  const { table } = data;
  const year = (total ?? volume ?? advance ?? carryover)?.column.period?.year ?? table.year ?? yearOf(through);
  return {
    through,
    year,
    ...(total && { total }),
    ...(volume && { volume }),
    ...(advance && { advance }),
    ...(carryover && { carryover }),
    within: carryover !== undefined && total !== undefined && carryover.column.within === total.column.column,
  };
}

/** January belongs to two budget years: it says nothing alone. */
function yearOf(day: Day | null): number | null {
  return day === null || day.slice(5, 7) === '01' ? null : Number(day.slice(0, 4));
}
