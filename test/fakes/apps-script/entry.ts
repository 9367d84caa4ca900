/** What Google Sheets makes of an entered value: text is parsed unless an apostrophe forbids it. */
import type { CellState, Value } from './state';

/** The new content of a cell; `calculate` gives what a formula shows. */
export function entered(value: Value, calculate: (formula: string) => Value): Pick<CellState, 'value' | 'formula'> {
  if (typeof value !== 'string') return { value, formula: '' };
  if (value.startsWith("'")) return { value: value.slice(1), formula: '' };
  if (value.startsWith('=') && value.length > 1) return { value: calculate(value), formula: value };
  return { value: parsed(value), formula: '' };
}

function parsed(text: string): Value {
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (date) return new Date(Number(date[3]), Number(date[2]) - 1, Number(date[1]));
  if (/^[-+]?\d[\d.,]*%?$/.test(text.trim())) return Number(text.replace(/[.%]/g, '').replace(',', '.'));
  if (/^(true|false)$/i.test(text.trim())) return text.trim().toLowerCase() === 'true';
  return text;
}
