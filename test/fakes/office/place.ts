/** Rectangles and their A1 spelling. The fake keeps its own, so that it proves the adapter's instead of sharing them. */

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function letters(column: number): string {
  const rest = column % 26;
  const last = String.fromCharCode(65 + rest);
  return column < 26 ? last : letters((column - rest) / 26 - 1) + last;
}

export function spell(box: Box): string {
  const end = `${letters(box.column + box.columns - 1)}${box.row + box.rows}`;
  const start = `${letters(box.column)}${box.row + 1}`;
  return start === end ? start : `${start}:${end}`;
}

function columnOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads 'B2', '$B$2:C9', 'A:C' or '3:5'; null where the text is no place of a sheet. */
export function readPlace(text: string): Box | null {
  const plain = text.replace(/\$/g, '');
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnOf(left!), Number(bottom) - 1, columnOf(right!));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) return between(0, columnOf(columns[1]!), ROWS - 1, columnOf(columns[2]!));
  const rows = /^(\d+):(\d+)$/.exec(plain);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1) : null;
}

function between(top: number, left: number, bottom: number, right: number): Box | null {
  const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return inSheet(box) ? box : null;
}

export function inSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows >= 1 &&
    box.columns >= 1 &&
    box.row + box.rows <= ROWS &&
    box.column + box.columns <= COLUMNS
  );
}

export function common(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function holds(outer: Box, inner: Box): boolean {
  const shared = common(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

export function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
