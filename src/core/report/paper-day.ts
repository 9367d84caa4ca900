/** Days as administrative documents write them: days below 10 and the months 1 and 2 with a leading zero. */
import type { Day } from '../cell';

/** Parts of a day; dots for one that nobody knows yet. */
export function dayParts(day: Day | null): { readonly date: string; readonly month: string; readonly year: string } {
  if (day === null) return { date: '……', month: '……', year: '………' };
  const [year = '', month = '', date = ''] = day.split('-');
  return { date, month: Number(month) < 3 ? month : String(Number(month)), year };
}

/** '2023-03-05' → 'ngày 05 tháng 3 năm 2023'. */
export function longDay(day: Day | null): string {
  const { date, month, year } = dayParts(day);
  return `ngày ${date} tháng ${month} năm ${year}`;
}
