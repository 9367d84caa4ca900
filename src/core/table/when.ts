/** Days and years in titles and headings: 'đến ngày 30/11/2022', 'đến hết tháng 11', 'Quý III/2022', '13 tháng'. */
import { type Day, dayOf, monthEnd } from '../cell';
import { fold, matchesOf } from '../text';

export interface When {
  readonly through: Day | null;
  /** A year written in full, not the year of a day. */
  readonly year: number | null;
  /** Months without their year: 'đến 31/10' → { month: 10, date: 31 }. */
  readonly partial: { readonly month: number; readonly date: number | null } | null;
}

const FULL_DAY = /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/g;
const WORD_DAY = /ngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})/g;
const MONTH_YEAR = /(?:thang\s*|(?<![\d/.]))(\d{1,2})\s*(?:[/.-]|\s+nam\s+)\s*(20\d{2}|19\d{2})(?!\d)/g;
const QUARTER = /quy\s+(iv|iii|ii|i|[1-4])\b(?:\s*(?:[/-]|nam)?\s*((?:20|19)\d{2}))?/;
const MONTHS =
  /(?<![\d/])(\d{1,2})\s*thang(?:\s*(?:dau|cuoi)?\s*nam)?(?:\s*(?:[/-]|nam)?\s*((?:20|19)\d{2}))?(?!\s*\d)/;
const SHORT_DAY = /(?:den|het|ngay)\s*(?:het\s*)?(?:ngay\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})(?![\d/.-]|\s*[/.-]\s*\d)/;
const SHORT_MONTH = /(?:thang|t)\s*\.?(\d{1,2})(?!\d|\s*[/.-]\s*\d)/;
const YEAR = /(?:nam|nien do|kh|nsnn)\s*(?:ngan sach\s*)?((?:20|19)\d{2})(?!\s*[-–]\s*(?:20|19)?\d{2})/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Reads a title or heading. The last full day wins: 'từ 01/01/2022 đến 30/11/2022'. */
export function readWhen(text: string): When {
  const folded = fold(text);
  return { through: dayIn(folded), year: yearIn(folded), partial: partialIn(folded) };
}

function dayIn(text: string): Day | null {
  let last: Day | null = null;
  for (const found of [...matchesOf(text, FULL_DAY), ...matchesOf(text, WORD_DAY)]) {
    last = dayOf(Number(found[3]), Number(found[2]), Number(found[1])) ?? last;
  }
  if (last !== null) return last;
  for (const found of matchesOf(text, MONTH_YEAR)) {
    const month = Number(found[1]);
    if (month >= 1 && month <= 12) last = monthEnd(Number(found[2]), month);
  }
  if (last !== null) return last;
  const quarter = QUARTER.exec(text);
  if (quarter?.[2] !== undefined) return monthEnd(Number(quarter[2]), quarterOf(quarter[1]!) * 3);
  const months = MONTHS.exec(text);
  return months?.[2] === undefined ? null : monthsThrough(Number(months[2]), Number(months[1]));
}

function quarterOf(text: string): number {
  return ROMAN[text] ?? Number(text);
}

/** The year has 13 months: '13 tháng năm 2022' ends on 31/01/2023. */
function monthsThrough(year: number, months: number): Day | null {
  if (months < 1 || months > 13) return null;
  return months === 13 ? monthEnd(year + 1, 1) : monthEnd(year, months);
}

function yearIn(text: string): number | null {
  const found = YEAR.exec(text);
  return found ? Number(found[1]) : null;
}

function partialIn(text: string): When['partial'] {
  const day = SHORT_DAY.exec(text);
  if (day && Number(day[2]) >= 1 && Number(day[2]) <= 12) return { month: Number(day[2]), date: Number(day[1]) };
  const quarter = QUARTER.exec(text);
  if (quarter && quarter[2] === undefined) return { month: quarterOf(quarter[1]!) * 3, date: null };
  const months = MONTHS.exec(text);
  if (months && months[2] === undefined) return { month: Number(months[1]), date: null };
  const month = SHORT_MONTH.exec(text);
  return month && Number(month[1]) >= 1 && Number(month[1]) <= 12 ? { month: Number(month[1]), date: null } : null;
}

/** The day of a partial date in a budget year; January after the year's end belongs to it where `late` says so. */
export function completeDay(partial: NonNullable<When['partial']>, year: number, late: boolean): Day | null {
  if (partial.month === 13) return monthEnd(year + 1, 1);
  const actual = late && partial.month === 1 ? year + 1 : year;
  return partial.date === null ? monthEnd(actual, partial.month) : dayOf(actual, partial.month, partial.date);
}
