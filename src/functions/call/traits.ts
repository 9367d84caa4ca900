/** What differs between hosts when they hand arguments to a function. Never asked for inside `compute`. */
import type { Cell, ErrorCode } from '../../core/cell';
import { ERROR_CODES, serialOfDay } from '../../core/cell';
import type { Language } from '../../messages';

export interface HostTraits {
  /** Language of error sentences; results of functions are Vietnamese, so that COUNTIF works for everybody. */
  readonly language: Language;
  /** Most cells that all arguments of one call may hold together. */
  readonly maxCells: number;
  /** An empty cell and the empty text both arrive as '' (Google Sheets). */
  readonly emptyTextIsBlank: boolean;
  /** Turns what the host passes for one cell into a cell. */
  toCell(value: unknown): Cell;
}

function errorCode(value: unknown): ErrorCode | undefined {
  return ERROR_CODES.find((code) => code === value);
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Day serial, with the time of day as its fraction, of a Date in the script's own time zone. */
function serialOfDate(date: Date): number {
  const pad = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return serialOfDay(day) + seconds / 86_400;
}

/** Primitives, Date objects, error texts and error objects of any host. What is none of these is a #VALUE!. */
function commonCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const error = value.startsWith('#') ? errorCode(value) : undefined;
    return error === undefined ? value : { error };
  }
  if (isDate(value)) return serialOfDate(value);
  const { code, error, basicValue } = value as { code?: unknown; error?: unknown; basicValue?: unknown };
  return { error: errorCode(code) ?? errorCode(error) ?? errorCode(basicValue) ?? '#VALUE!' };
}

/** Excel: 5 MB a request on the web is about 400,000 cells. */
export const EXCEL: HostTraits = {
  language: 'vi',
  maxCells: 400_000,
  emptyTextIsBlank: false,
  toCell: commonCell,
};

/** Google Sheets: 30 seconds a call. */
export const SHEETS: HostTraits = {
  language: 'vi',
  maxCells: 400_000,
  emptyTextIsBlank: true,
  toCell: commonCell,
};

/** The embedded host: no request limit, the page's own thread. */
export const WORKBENCH: HostTraits = {
  language: 'vi',
  maxCells: 2_000_000,
  emptyTextIsBlank: false,
  toCell: commonCell,
};
