/** Places in a workbook: zero-based areas and their A1 spelling. */

/** A rectangle of cells; `row` and `column` are zero-based, sizes are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area on a named sheet. */
export interface Ref extends Area {
  readonly sheet: string;
}

/** Column letters of a zero-based column: 0 → 'A', 27 → 'AB'. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: 'A' → 0, 'AB' → 27. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + (letter.charCodeAt(0) - 64);
  return n - 1;
}

/** A1 text of an area without its sheet: 'F7' or 'F7:H12'. */
export function a1(area: Area): string {
  const first = columnLetter(area.column) + String(area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetter(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** A sheet name as a formula writes it: quoted only where the grammar needs it. */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$|^[rc]\d*$/i.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** Full address as a formula and a reader see it: "GiaiNgan!F7", "'Giải ngân'!F7:H12". */
export function address(ref: Ref): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref)}`;
}

/** The address as it stays when copied: "DL_DoiTuong!$A$3:$A$102". */
export function fixedAddress(ref: Ref): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

/** Reads an address such as "'Giải ngân'!F7:H12"; null where the text is none. `sheet` stands in where none is written. */
export function parseAddress(text: string, sheet = ''): Ref | null {
  const found = ADDRESS.exec(text.trim());
  if (!found) return null;
  const [, quoted, bare, left, top, right = left, bottom = top] = found;
  const [column, lastColumn] = inOrder(columnIndex(left!), columnIndex(right!));
  const [row, lastRow] = inOrder(Number(top) - 1, Number(bottom) - 1);
  if (row < 0) return null;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? bare ?? sheet,
    row,
    column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
  };
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** One cell of a sheet as a reference. */
export function cellRef(sheet: string, row: number, column: number): Ref {
  return { sheet, row, column, rows: 1, columns: 1 };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
