/** Cells as Google Sheets carries them: what a script reads out, and what is safe to enter so that no text is parsed. */
import { type Cell, ERROR_CODES, isError, type WrittenCell } from '../../../core/cell';

/** What Range.getValues gives for one cell. */
export type Raw = string | number | boolean | Date;

/** Day serial, with the time of day as its fraction. */
export type SerialOf = (date: Date) => number;

/** '' is a blank unless a formula gave it. */
export function cellOf(raw: Raw, formula: string, serialOf: SerialOf): Cell {
  if (raw === '') return formula === '' ? null : '';
  if (typeof raw === 'object') return serialOf(raw);
  if (typeof raw !== 'string' || raw.charAt(0) !== '#') return raw;
  const code = ERROR_CODES.find((one) => one === raw);
  return code === undefined ? raw : { error: code };
}

/** What stands in a cell as a batch compares it: the formula's text, else the value. */
export function standing(raw: Raw, formula: string, serialOf: SerialOf): Cell {
  return formula === '' ? cellOf(raw, '', serialOf) : formula;
}

export function sameStanding(a: Cell, b: Cell): boolean {
  return isError(a) ? isError(b) && a.error === b.error : a === b;
}

/** Text that cannot be taken for a number, date, formula or boolean: a letter first and no digit anywhere. */
const PLAIN = /^\p{L}[^\d]*$/u;
const WORDS = /^(?:true|false|đúng|sai)$/i;

/** Text as it is entered: behind an apostrophe where Sheets might read something else into it. */
export function entryOfText(text: string): string {
  if (text === '') return '';
  return PLAIN.test(text) && !WORDS.test(text.trim()) ? text : `'${text}`;
}

export function entryOf(cell: WrittenCell): string | number {
  if ('text' in cell) return entryOfText(cell.text);
  if ('number' in cell) return cell.number;
  return 'formula' in cell ? cell.formula : '';
}

export function formatOf(cell: WrittenCell): string | null {
  return ('number' in cell || 'formula' in cell) && cell.format !== undefined ? cell.format : null;
}

/** The entry that puts back what was read. */
export function entryBack(raw: Raw, formula: string): Raw {
  if (formula !== '') return formula;
  return typeof raw === 'string' && raw.charAt(0) !== '#' ? entryOfText(raw) : raw;
}
