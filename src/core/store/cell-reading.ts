/** One cell of a sheet of ours, read by the kind of its column: a value, nothing, or what to type instead. */
import { readDong, readNumberText } from '../amount';
import { type Cell, dayOfSerial, isError, looksEmpty, parseDay, showDay, textOf } from '../cell';
import { sameName, tidy } from '../text';
import type { ColumnSpec, StoredRow } from './spec';

export type Value = StoredRow[string];

export type CellReading =
  | { readonly value: Value }
  /** `problem` names the sentence 'store.<problem>', `type` what the person should type. */
  | { readonly problem: string; readonly type: string; readonly also?: Readonly<Record<string, string>> };

const NOTHING: CellReading = { value: null };

const SEVERAL = /[;\n\r]/;

/** Values of a list cell: separated by ';' or line breaks. */
export function splitList(text: string): string[] {
  return (SEVERAL.test(text) ? text.split(/[;\n\r]+/) : [text]).map((part) => tidy(part)).filter((part) => part !== '');
}

function readText(cell: Cell): CellReading {
  if (typeof cell === 'string') return { value: tidy(cell) };
  return { value: textOf(cell) };
}

/** Choices as they were typed, by column: thousands of rows say one of a few things. */
const CHOICES = new WeakMap<ColumnSpec, Map<string, CellReading>>();

function readChoice(column: ColumnSpec, cell: Cell): CellReading {
  const typed = textOf(cell);
  const known = CHOICES.get(column)?.get(typed);
  if (known !== undefined) return known;
  const read = findChoice(column, typed);
  if (!('value' in read) || column.choices?.every(({ code }) => code !== read.value)) return read;
  const own = CHOICES.get(column) ?? new Map<string, CellReading>();
  CHOICES.set(column, own.set(typed, read));
  return read;
}

function findChoice(column: ColumnSpec, typed: string): CellReading {
  const text = tidy(typed);
  const found = column.choices?.find((choice) => sameName(choice.label, text) || choice.code === text);
  if (found) return { value: found.code };
  if (column.open) return { value: text };
  const labels = (column.choices ?? []).map((choice) => `"${choice.label}"`).join(', ');
  return { problem: 'badChoice', type: labels, also: { text } };
}

function readDay(cell: Cell): CellReading {
  if (typeof cell === 'number') {
    const day = dayOfSerial(cell);
    return day === null ? { problem: 'badDay', type: '31/12/2022', also: { text: String(cell) } } : { value: day };
  }
  const text = textOf(cell).trim();
  const meant = parseDay(text);
  if (meant === null) return { problem: 'badDay', type: '31/12/2022', also: { text } };
  return { problem: 'dayAsText', type: showDay(meant), also: { text } };
}

function numberAsText(cell: Cell): CellReading {
  const text = textOf(cell).trim();
  const read = readNumberText(text);
  if ('value' in read) return { problem: 'numberAsText', type: read.value.toFixed().replace('.', ','), also: { text } };
  return read.problem === 'ambiguous'
    ? { problem: 'numberAmbiguous', type: '', also: { text } }
    : { problem: 'notNumber', type: '', also: { text } };
}

function readNumber(cell: Cell): CellReading {
  return typeof cell === 'number' && Number.isFinite(cell) ? { value: cell } : numberAsText(cell);
}

function readAmount(cell: Cell): CellReading {
  if (typeof cell !== 'number') return numberAsText(cell);
  const read = readDong(cell, 'đồng');
  if ('problem' in read) return { problem: 'amountTooLarge', type: '', also: { text: String(cell) } };
  // A sum of millions × 1.000.000 may carry float residue; a real fraction of a đồng is a mistake.
  if (read.rounded) return { problem: 'partOfDong', type: String(read.dong), also: { text: String(cell) } };
  return { value: read.dong };
}

/** Reads one cell. Blank gives null; nothing is guessed: text where a number or a day is due is a problem. */
export function readCell(column: ColumnSpec, cell: Cell): CellReading {
  if (isError(cell)) return { problem: 'errorCell', type: '', also: { text: cell.error } };
  if (looksEmpty(cell)) return NOTHING;
  switch (column.kind) {
    case 'list':
      return { value: splitList(textOf(cell)) };
    case 'choice':
      return readChoice(column, cell);
    case 'day':
      return readDay(cell);
    case 'number':
      return readNumber(cell);
    case 'dong':
      return readAmount(cell);
    default:
      return readText(cell);
  }
}
