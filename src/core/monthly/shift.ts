/** From the month of last time's report to the month of this one: what a day in its headings becomes. */
import { type Day, dayOf, monthEnd } from '../cell';

export interface MonthShift {
  /** As-of day of the report that serves as the template. */
  readonly from: Day;
  readonly to: Day;
  /** Budget years between the two reports. */
  readonly years: number;
  /** The month before and the month after follow too; not where the template has a column for `to` already. */
  readonly neighbours: boolean;
}

const parts = (day: Day) => day.split('-').map(Number) as [number, number, number];

/** Last day of the month that lies `months` after the month of `day`. */
export function monthEndFrom(day: Day, months: number): Day {
  const [year, month] = parts(day);
  const count = year * 12 + (month - 1) + months;
  return monthEnd(Math.floor(count / 12), (count % 12) + 1);
}

/** The year's own ends: advances and acceptance to 31/12, payment to 31/01. They stay when a month goes by. */
function isDeadline(day: Day): boolean {
  return day.endsWith('-12-31') || day.endsWith('-01-31');
}

/** What a full day becomes; days that the change of month does not touch stay. */
export function shiftDay(day: Day, { from, to, years, neighbours }: MonthShift): Day {
  if (day === from) return to;
  if (neighbours && day === monthEndFrom(from, -1) && !day.endsWith('-12-31')) return monthEndFrom(to, -1);
  if (neighbours && day === monthEndFrom(from, 1) && !isDeadline(day)) return monthEndFrom(to, 1);
  return years === 0 ? day : inYear(day, years);
}

function inYear(day: Day, years: number): Day {
  const [year, month, date] = parts(day);
  const end = monthEnd(year, month) === day;
  return (end ? null : dayOf(year + years, month, date)) ?? monthEnd(year + years, month);
}

/** What a month named without a day becomes; "tháng 12" after "tháng 11" is the next month, not the year's end. */
export function shiftMonth(month: Day, shift: MonthShift): Day {
  const end = monthEndFrom(month, 0);
  const reach = shift.neighbours || shift.years !== 0 ? [-1, 0, 1] : [0];
  const step = reach.find((months) => end === monthEndFrom(shift.from, months));
  return step === undefined ? inYear(end, shift.years) : monthEndFrom(shift.to, step);
}
