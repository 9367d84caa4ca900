/** How the months of one table of last month's report move to the new report's. */
import type { Day } from '../cell';
import type { Table } from '../table/model';
import type { FillOptions } from './model';
import type { MonthShift } from './shift';

/** `table` must say the day of its figures. */
export function shiftOf(table: Table, { dataAt, year }: FillOptions): MonthShift {
  const from = table.asOf!;
  const [was, now] = [from, dataAt].map((day) => Number(day.slice(0, 4))) as [number, number];
  // Reports of two Januaries are as far apart as their days, whichever of its two years each one names.
  const years = isJanuary(from) && isJanuary(dataAt) ? now - was : year - (table.year ?? was);
  const there = table.columns.some(({ period }) => period?.through === dataAt && period.grade !== 'estimate');
  return { from, to: dataAt, years, neighbours: !there };
}

function isJanuary(day: Day): boolean {
  return day.slice(5, 7) === '01';
}
