/** Univer's cell ↔ ours. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type Cell, type ErrorCode, BLANK, ERROR_CODES } from '../../../core/cell';

/** Univer's own error names, and what they are elsewhere. */
const RENAMED: Readonly<Record<string, ErrorCode>> = { '#CYCLE!': '#REF!', '#GETTING_DATA': '#CALC!' };

function errorOf(text: string): ErrorCode | undefined {
  if (!text.startsWith('#')) return undefined;
  return RENAMED[text] ?? ERROR_CODES.find((code) => code === text);
}

/** Plain text of a cell with several fonts or a line break. */
function richText({ p }: ICellData): string | undefined {
  return p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** The exact value in a cell. An empty text is a value only where a formula gave it. */
export function cellOf(data: Nullable<ICellData>): Cell {
  if (!data) return BLANK;
  const value = data.v ?? richText(data);
  if (value === undefined || value === null) return BLANK;
  if (data.t === CellValueType.BOOLEAN)
    return typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (value === '') return data.f || data.si ? '' : BLANK;
  if (data.t === CellValueType.FORCE_STRING) return value;
  const error = errorOf(value);
  if (error) return { error };
  return data.t === CellValueType.NUMBER ? Number(value) : value;
}

/** What Univer keeps for a constant. */
export function dataOf(cell: Cell): ICellData {
  if (cell === null) return {};
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof cell === 'string') return { v: cell, t: textType(cell) };
  return { v: cell.error, t: CellValueType.STRING };
}

/** Text that Univer would take for something else (a number, an error) is marked as text for good. */
function textType(text: string): CellValueType {
  return errorOf(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
