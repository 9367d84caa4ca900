/** Cells as Excel carries them: what it reads out, and what is safe to enter so that no text is ever parsed. */
import { BLANK, type Cell, type CellError, ERROR_CODES, isError, type WrittenCell } from '../../core/cell';

/** A value or formula on its way through Office.js. */
export type Raw = string | number | boolean;

/** Errors newer than those the product tells apart. */
const NEWER_ERRORS = ['#BLOCKED!', '#BUSY!', '#CONNECT!', '#FIELD!', '#GETTING_DATA', '#UNKNOWN!', '#PYTHON!'];

/** A formula's text, or null for a constant. Text that looks like a formula equals its own value. */
export function formulaOf(formula: Raw, value: Raw): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** Excel gives '' for an empty cell; only a formula can hold the empty text. */
export function cellOf(value: Raw, formula: string | null = null): Cell {
  if (value === '') return formula === null ? BLANK : '';
  if (typeof value !== 'string' || !value.startsWith('#')) return value;
  const code = ERROR_CODES.find((one) => one === value);
  if (code) return { error: code };
  return NEWER_ERRORS.includes(value) ? ({ error: '#ERROR!' } satisfies CellError) : value;
}

/** What stands in a cell as a batch compares it: the formula's text, else the value. */
export function standing(formula: Raw, value: Raw): Cell {
  const text = formulaOf(formula, value);
  return text ?? cellOf(value);
}

export function sameStanding(a: Cell, b: Cell): boolean {
  return isError(a) ? isError(b) && a.error === b.error : a === b;
}

/** Text that Excel cannot take for a number, date, formula or error: a letter first and no digit anywhere. */
const PLAIN = /^\p{L}[^\d]*$/u;
/** Words that some language of Excel takes for a boolean. */
const WORDS = /^(?:true|false|đúng|sai|vrai|faux|wahr|falsch)$/i;

/** Text as it is entered: with an apostrophe where Excel might read something else into it. */
export function entryOfText(text: string): string {
  if (text === '') return '';
  return PLAIN.test(text) && !WORDS.test(text.trim()) ? text : `'${text}`;
}

/** What to enter for a cell. Formulas are en-US A1, as Range.formulas takes them. */
export function entryOf(cell: WrittenCell): Raw {
  if ('text' in cell) return entryOfText(cell.text);
  if ('number' in cell) return cell.number;
  return 'formula' in cell ? cell.formula : '';
}

/** The number format to set, or null to leave the cell's own. */
export function formatOf(cell: WrittenCell): string | null {
  return ('number' in cell || 'formula' in cell) && cell.format !== undefined ? cell.format : null;
}

/** The entry that puts back what was read. */
export function entryBack(formula: Raw, value: Raw): Raw {
  const text = formulaOf(formula, value);
  return text ?? (typeof value === 'string' && !value.startsWith('#') ? entryOfText(value) : value);
}
