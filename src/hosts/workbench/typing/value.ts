/** What a person types into a cell, read the Vietnamese way: "1.234.567", "12,5", "12,5%", "31/12/2022". */
import { Exact, readNumberText } from '../../../core/amount';
import { DAY_FORMAT, dayOf, parseDay, serialOfDay } from '../../../core/cell';

export interface TypedValue {
  readonly value: number;
  /** Number format that the typing asks for, where the cell has none of its own. */
  readonly format?: string;
}

/** Digits that a double holds for certain; longer runs are codes, not amounts. */
const SAFE_DIGITS = 15;
const HUNDRED = new Exact('100');

/** The number or day that was typed; null where it stays text. */
export function readTyped(text: string): TypedValue | null {
  const typed = text.trim();
  const day = parseDay(typed) ?? shortYear(typed);
  if (day !== null) return { value: serialOfDay(day), format: DAY_FORMAT };
  if (typed.replace(/\D/g, '').length > SAFE_DIGITS) return null;
  return percent(typed) ?? plain(typed);
}

function shortYear(text: string) {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[3]);
  return dayOf(year < 30 ? 2000 + year : 1900 + year, Number(parts[2]), Number(parts[1]));
}

function percent(text: string): TypedValue | null {
  if (!text.endsWith('%')) return null;
  const value = exact(text.slice(0, -1));
  if (value === null) return null;
  return { value: Number(value.div(HUNDRED).toString()), format: /[.,]\d{1,2}%$/.test(text) ? '0.00%' : '0%' };
}

function plain(text: string): TypedValue | null {
  const value = exact(text);
  if (value === null) return null;
  const grouped = /\d\.\d{3}(?:\D|$)/.test(text);
  const format = text.includes(',') ? '#,##0.00' : '#,##0';
  return { value: Number(value.toString()), ...(grouped && { format }) };
}

/** '1.234' is read as Vietnamese people mean it: one thousand two hundred and thirty-four. */
function exact(text: string): Exact | null {
  const reading = readNumberText(text);
  if ('value' in reading) return reading.value;
  const vietnamese = reading.problem === 'ambiguous' ? readNumberText(text, 'vi') : reading;
  return 'value' in vietnamese ? vietnamese.value : null;
}
