/** One value of a rule set as a cell, and back. */
import { message, type Message } from '../../../messages/message';
import {
  type Cell,
  DAY_FORMAT,
  dayOfSerial,
  isError,
  parseDay,
  serialOfDay,
  textOf,
  type WrittenCell,
} from '../../cell';
import { exactOf } from '../../amount';
import { readNumber } from '../condition';
import { fold } from '../../text';
import type { Choice, FieldSpec } from './columns';
import { fromVietnamese, toVietnamese } from './condition-text';

export const BLANK_CELL: WrittenCell = { blank: true };

/** 'reading:no-plan' stands beside the choices of a missing plan. */
const READING = 'reading:';
const READING_LABEL = 'cách hiểu: ';

export function writeCell(value: unknown, { kind, choices = [] }: FieldSpec): WrittenCell {
  if (value === undefined || value === '') return BLANK_CELL;
  if (Array.isArray(value)) {
    const texts = value.map((each: string) => (kind === 'choices' ? labelOf(choices, each) : each));
    return texts.length === 0 ? BLANK_CELL : { text: texts.join('; ') };
  }
  const text = String(value);
  if (kind === 'day') return { number: serialOfDay(text), format: DAY_FORMAT };
  if (kind === 'flag') return { text: value === true ? 'Có' : 'Không' };
  if (kind === 'whole') return { number: Number(text) };
  // One place as a number would read like 100%.
  if (kind === 'take' && text === '1') return { text };
  if (kind === 'choice') return { text: labelOf(choices, text) };
  if (kind === 'condition' || kind === 'condition?') return { text: toVietnamese(text) };
  // A plain number stays a number in the cell, so that people can go on calculating with it.
  const exact = kind === 'exact' || kind === 'take';
  if (exact && String(Number(text)) === text && exactOf(Number(text)).toFixed() === text) {
    return { number: Number(text) };
  }
  return { text: exact ? toVietnamese(text) : text };
}

function labelOf(choices: readonly Choice[], code: string): string {
  if (code.startsWith(READING)) return READING_LABEL + code.slice(READING.length);
  return choices.find((each) => each.code === code)?.label ?? code;
}

export type CellReading = { readonly value: unknown } | { readonly problem: Message };

/**
 * `undefined` where a blank cell means that the value is left out. `format` is the number format of the cell, undefined
 * where the host did not say: a spreadsheet keeps '15%' as 0.15.
 */
export function readCell(cell: Cell, spec: FieldSpec, format?: string): CellReading {
  if (isError(cell)) return failed('error', { found: cell.error });
  const percent = typeof cell === 'number' && format?.includes('%') === true;
  const text = percent ? inPercent(cell) : textOf(cell);
  if (text.trim() === '') return blank(spec);
  switch (spec.kind) {
    case 'day':
      return readDay(cell);
    case 'flag':
      return readFlag(cell, text);
    case 'whole':
      return Number.isSafeInteger(Number(text)) ? { value: Number(text) } : failed('whole', { found: text });
    case 'exact':
      return readExact(cell, text);
    case 'take':
      return typeof cell === 'number' && !percent ? placesOf(cell, text, format) : readExact(text, text);
    case 'condition':
    case 'condition?':
      return { value: typeof cell === 'number' && !percent ? exactOf(cell).toFixed() : fromVietnamese(text).trim() };
    case 'choice':
      return readChoice(text, spec.choices ?? []);
    case 'choices':
    case 'ids':
      return readList(text, spec);
    case 'id':
      return { value: text.trim() };
    case 'text':
      return { value: text };
  }
}

/** 0.15 → '15%', exactly. */
function inPercent(cell: number): string {
  return `${exactOf(cell).times('100').toFixed().replace('.', ',')}%`;
}

/** A number of places; below 1 it can only be a share, and 1 may be either where nobody says how it is shown. */
function placesOf(cell: number, text: string, format: string | undefined): CellReading {
  if (cell === 1 && format === undefined) return failed('takeOne', { found: text });
  if (cell <= 0 || cell >= 1) return readExact(cell, text);
  return readExact(inPercent(cell), inPercent(cell));
}

function blank({ kind, optional }: FieldSpec): CellReading {
  if (optional === true) return { value: undefined };
  if (kind === 'ids' || kind === 'choices') return { value: [] };
  if (kind === 'text' || kind === 'condition?') return { value: '' };
  return failed('blank', {});
}

function readDay(cell: Cell): CellReading {
  const day = typeof cell === 'number' ? dayOfSerial(cell) : parseDay(textOf(cell));
  return day === null ? failed('day', { found: textOf(cell) }) : { value: day };
}

function readFlag(cell: Cell, text: string): CellReading {
  const word = fold(text);
  if (cell === true || ['co', 'yes', 'true', 'x'].includes(word)) return { value: true };
  if (cell === false || ['khong', 'no', 'false'].includes(word)) return { value: false };
  return failed('flag', { found: text });
}

/** Points may also be 'proportional'. */
function readExact(cell: Cell, text: string): CellReading {
  if (typeof cell === 'number') return { value: exactOf(cell).toFixed() };
  const plain = fromVietnamese(text.trim());
  if (readNumber(plain, 'plain') !== null || plain === 'proportional') return { value: plain };
  return failed('exact', { found: text });
}

function codeOf(text: string, choices: readonly Choice[]): string | null {
  const wanted = fold(text);
  const label = fold(READING_LABEL);
  if (wanted.startsWith(label)) return READING + text.slice(text.indexOf(':') + 1).trim();
  return choices.find(({ code, label: shown }) => fold(shown) === wanted || code === text.trim())?.code ?? null;
}

function readChoice(text: string, choices: readonly Choice[]): CellReading {
  const code = codeOf(text, choices);
  return code === null ? failed('choice', { found: text, choices: listed(choices) }) : { value: code };
}

/** Ids are kept as typed, except that a label of a known one stands for it. */
function readList(text: string, { kind, choices = [] }: FieldSpec): CellReading {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  const texts = parts.filter((part) => part !== '');
  if (kind === 'ids')
    return { value: choices.length === 0 ? texts : texts.map((part) => codeOf(part, choices) ?? part) };
  const codes = texts.map((part) => codeOf(part, choices));
  const bad = codes.indexOf(null);
  return bad < 0 ? { value: codes } : failed('choice', { found: texts[bad]!, choices: listed(choices) });
}

function listed(choices: readonly Choice[]): string {
  return choices.map(({ label }) => label).join('; ');
}

function failed(key: string, args: Record<string, string>): CellReading {
  return { problem: message(`decision.sheet.${key}`, args) };
}
