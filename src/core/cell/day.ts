/** Calendar days as ISO text ('2022-12-31') and as 1900-system serials. No clock, no time zone. */

/** An ISO calendar day, 'yyyy-mm-dd'. ISO days compare as text. */
export type Day = string;

const MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial of a day in the 1900 system as spreadsheets count from March 1900 on. */
export function serialOfDay(day: Day): number {
  const [year, month, date] = day.split('-').map(Number);
  return Math.round((Date.UTC(year!, month! - 1, date!) - EPOCH) / MS);
}

/** Day of a serial; a time of day is dropped. Null outside 1900-03-01 … 9999-12-31. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 61 && whole <= 2_958_465)) return null;
  // The rows of a sheet are of one year: few days, asked for thousands of times.
  if (last.serial !== whole) last = { serial: whole, day: new Date(EPOCH + whole * MS).toISOString().slice(0, 10) };
  return last.day;
}

let last = { serial: 0, day: '' };

/** A day from its parts, or null when the calendar has none such (31/02). */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(year >= 1900 && year <= 9999)) return null;
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return made.toISOString().slice(0, 10);
}

/** Reads '31/12/2022', '31-12-2022', '31.12.2022' or '2022-12-31'; null where the text is no day. */
export function parseDay(text: string): Day | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const vi = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return vi ? dayOf(Number(vi[3]), Number(vi[2]), Number(vi[1])) : null;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** '31/12/2022', as Vietnamese documents print it. */
export function showDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
