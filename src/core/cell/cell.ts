/** What one spreadsheet cell holds, the same in every host. */

export const ERROR_CODES = [
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A spreadsheet error as a plain value, so that it can cross any boundary. */
export interface CellError {
  readonly error: ErrorCode;
}

/** An empty cell. Never the empty text, which is a value somebody typed. */
export type Blank = null;

/** Dates are day serials of the 1900 system; hosts convert at the edge. */
export type Cell = number | string | boolean | Blank | CellError;

export const BLANK: Blank = null;

export function isBlank(cell: Cell): cell is Blank {
  return cell === null;
}

export function isError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** True where a person sees nothing: a blank, or text of spaces only. */
export function looksEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The text a person reads in the cell, without number formats; a blank is ''. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (isError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
