/** How high a row of wrapped text is: spreadsheets do not fit rows to their text when they open a file. */
import type { Area } from './ref';
import type { WrittenCell } from './written';

export const LINE_POINTS = 15;
/** No row is higher in Excel. */
export const MOST_POINTS = 409;
/** Points of the usual letters. */
const USUAL_SIZE = 11;

/** Lines that a text takes in a column, cut at spaces; a little narrower than its width, for bold and wide letters. */
export function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * 0.95));
  return text.split('\n').reduce((lines, part) => lines + linesOfPart(part, perLine), 0);
}

function linesOfPart(part: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of part.split(' ')) {
    const next = used === 0 ? length : used + 1 + length;
    if (next <= perLine) used = next;
    else {
      // A word longer than a line is cut inside.
      const rows = Math.max(1, Math.ceil(length / perLine));
      lines += used === 0 ? rows - 1 : rows;
      used = length - (rows - 1) * perLine;
    }
  }
  return lines;
}

export interface RowShape {
  /** Characters of a column. */
  readonly widthOf: (column: number) => number;
  /** Only texts that wrap make a row higher. */
  readonly wraps: (column: number) => boolean;
  readonly sizeOf?: (column: number) => number | undefined;
  /** Areas of the row's sheet whose text runs over several columns. */
  readonly merges?: readonly Area[];
}

/** Height in points of a row of cells from column A on; null where one usual line is enough. */
export function rowPoints(row: number, cells: readonly (WrittenCell | undefined)[], shape: RowShape): number | null {
  let most = LINE_POINTS;
  cells.forEach((cell, column) => {
    if (!cell || !('text' in cell) || cell.text === '') return;
    const merge = shape.merges?.find((area) => area.row === row && area.column === column);
    if (merge && merge.rows > 1) return;
    let width = 0;
    for (let c = column; c < column + (merge?.columns ?? 1); c += 1) width += shape.widthOf(c);
    const scale = (shape.sizeOf?.(column) ?? USUAL_SIZE) / USUAL_SIZE;
    const lines = shape.wraps(column) ? linesOf(cell.text, width / scale) : 1;
    most = Math.max(most, lines * LINE_POINTS * scale);
  });
  return most === LINE_POINTS ? null : Math.min(MOST_POINTS, Math.ceil(most));
}
