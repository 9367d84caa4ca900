/** One pass over a sheet: how many numbers and texts each row holds. */
import type { Cell } from '../cell';
import type { View } from './view';

export interface Scan {
  /** Amounts in the row: numbers that are no year and no date, number-like texts, errors. */
  readonly numbers: Uint16Array;
  /** Texts that are no numbers, and cells with a year or a date. */
  readonly texts: Uint16Array;
}

const NUMBER_TEXT = /^[-+(\u2212]?\s*\d[\d\s.,\u00a0\u202f]*\)?$/;

/** True for text that is meant as a number: '1.234.567,8', '(12,5)'. */
export function looksNumeric(text: string): boolean {
  if (text.length > 32) return false;
  return NUMBER_TEXT.test(text.trim());
}

/** True for 1990 … 2100: in a heading such a number is a year, not an amount. */
function isYear(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
}

/** Counts every row of the view; index 0 is the view's top row. */
export function scan(view: View): Scan {
  const { values, numberFormats } = view.grid;
  const numbers = new Uint16Array(values.length);
  const texts = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const cells = values[i]!;
    let n = 0;
    let t = 0;
    for (let j = 0; j < cells.length; j++) {
      const cell = cells[j]!;
      if (cell === null) continue;
      if (typeof cell === 'number') {
        const dated = numberFormats !== undefined && view.day(view.top + i, view.left + j) !== null;
        if (dated || isYear(cell)) t++;
        else n++;
      } else if (typeof cell === 'string') {
        const code = cell.charCodeAt(0);
        const starts =
          (code >= 48 && code <= 57) || code === 40 || code === 45 || code === 43 || code === 32 || code === 0x2212;
        if (starts && looksNumeric(cell) && !/^\s*(19|20)\d\d\s*$/.test(cell)) n++;
        else if (cell.trim() !== '') t++;
      } else if (typeof cell === 'object') n++;
    }
    numbers[i] = n;
    texts[i] = t;
  }
  return { numbers, texts };
}
