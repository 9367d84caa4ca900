/** What the cell editor shows of a number: exact, with a decimal comma; a day as dd/mm/yyyy. */
import { dayOfSerial, showDay } from '../../../core/cell';
import { showsDay } from '../../../files/xlsx/number-formats';

function dayText(value: number): string | null {
  const day = Number.isInteger(value) ? dayOfSerial(value) : null;
  return day === null ? null : showDay(day);
}

/** `shown`: what Univer would put into the editor, or '###' where the number does not fit its column. */
export function editedNumber(shown: string, value: number, format: string): string {
  const exact = String(value).replace('.', ',');
  if (showsDay(format)) return dayText(value) ?? shown;
  return format === 'General' || /^#+$/.test(shown) ? exact : shown.replace(/^(-?\d+)\.(\d+%?)$/, '$1,$2');
}
