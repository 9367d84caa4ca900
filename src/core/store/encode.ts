/** Rows to cells: a whole sheet of ours from A1, as one block to write. */
import { DAY_FORMAT, parseDay, serialOfDay, type WrittenCell } from '../cell';
import type { ColumnSpec, SheetSpec, Stamp, StoredRow } from './spec';
import { stampCells } from './stamp';

const WHOLE_FORMAT = '#,##0';
const BLANK_CELL: WrittenCell = { blank: true };

/** Separates the values of a list cell. */
export const LIST_SEPARATOR = '; ';

/** A cell holds 32,767 characters; a longer list ends with '…' at a value's end. */
const LONGEST_LIST = 32_000;

function listText(values: readonly string[]): string {
  const whole = values.join(LIST_SEPARATOR);
  if (whole.length <= LONGEST_LIST) return whole;
  return `${whole.slice(0, whole.lastIndexOf(LIST_SEPARATOR, LONGEST_LIST))}${LIST_SEPARATOR}…`;
}

/** A day as its serial; text that is no day stays text, so that reading the sheet says so. */
function dayCell(value: string): WrittenCell {
  const day = parseDay(value);
  return day === null ? { text: value } : { number: serialOfDay(day), format: DAY_FORMAT };
}

function numberCell(value: string | number, format?: string): WrittenCell {
  if (typeof value === 'number') return format === undefined ? { number: value } : { number: value, format };
  if (value.startsWith('=')) return format === undefined ? { formula: value } : { formula: value, format };
  return { text: value };
}

function encodeCell(column: ColumnSpec, value: StoredRow[string] | undefined): WrittenCell {
  if (value === null || value === undefined || value === '') return BLANK_CELL;
  if (typeof value === 'object') return value.length === 0 ? BLANK_CELL : { text: listText(value) };
  switch (column.kind) {
    case 'dong':
      return numberCell(value, WHOLE_FORMAT);
    case 'number':
      return numberCell(value);
    case 'day':
      return dayCell(String(value));
    case 'choice':
      if (LIVE_CHOICE.test(String(value))) return { formula: String(value) };
      return { text: column.choices?.find((choice) => choice.code === value)?.label ?? String(value) };
    default:
      return { text: String(value) };
  }
}

/** A choice that depends on an amount of its row, as `figureRows` writes it; any other text stays text. */
const LIVE_CHOICE = /^=IF\([A-Z]+\d+=-?\d+,"[^"]*","[^"]*"\)$/;

function padded(cells: readonly WrittenCell[], width: number): WrittenCell[] {
  return [...cells, ...Array<WrittenCell>(width - cells.length).fill(BLANK_CELL)];
}

/**
 * The whole sheet from A1: stamp, headings, one row of cells per stored row. Days are ISO text, amounts whole đồng or
 * a formula with its leading '='. Text is written as text, whatever it looks like.
 */
export function encode(spec: SheetSpec, rows: readonly StoredRow[], stamp: Stamp): WrittenCell[][] {
  const width = Math.max(spec.columns.length, stampCells(stamp).length);
  const headings: WrittenCell[] = spec.columns.map((column) => ({ text: column.heading }));
  const data = rows.map((row) => spec.columns.map((column) => encodeCell(column, row[column.key])));
  return [stampCells(stamp), headings, ...data].map((cells) => padded(cells, width));
}
