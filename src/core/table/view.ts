/** A grid seen as a person sees it: decoded text, merges, dates in headings. Built once per sheet. */
import { type Area, type Cell, type Day, type Grid, dayOfSerial, isError, showDay } from '../cell';
import { decode, fold } from '../text';

export interface View {
  readonly grid: Grid;
  /** Sheet rows and columns that the values cover, last ones exclusive. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  value(row: number, column: number): Cell;
  /** Text as shown: legacy fonts decoded, date serials as dates; '' for a blank. */
  text(row: number, column: number): string;
  /** `text` folded for matching. */
  folded(row: number, column: number): string;
  /** The merged area whose top left cell or inside this is, or null. */
  merge(row: number, column: number): Area | null;
  /** True for a cell that a merge hides: not its top left one. */
  covered(row: number, column: number): boolean;
  /** The day shown by a serial in a date format, or null. */
  day(row: number, column: number): Day | null;
}

const DATE_FORMAT = /d+[/.\- ]+m|m+[/.\- ]+(d|y)|yy/i;

/** Builds the view. Merges are indexed by row so that 20,000 of them cost nothing per cell. */
export function viewOf(grid: Grid): View {
  const { row: top, column: left } = grid.ref;
  const { values, fonts, numberFormats } = grid;
  const merges = indexMerges(grid.merges ?? []);

  const value = (row: number, column: number): Cell => values[row - top]?.[column - left] ?? null;
  const merge = (row: number, column: number): Area | null =>
    merges.get(row)?.find((area) => column >= area.column && column < area.column + area.columns) ?? null;
  const day = (row: number, column: number): Day | null => {
    const cell = value(row, column);
    const format = numberFormats?.[row - top]?.[column - left];
    if (typeof cell !== 'number' || format === undefined || !DATE_FORMAT.test(format)) return null;
    return dayOfSerial(cell);
  };
  const text = (row: number, column: number): string => {
    const cell = value(row, column);
    if (cell === null) return '';
    if (typeof cell === 'string') return decode(cell, fonts?.[row - top]?.[column - left] ?? null);
    if (isError(cell)) return cell.error;
    const shown = day(row, column);
    return shown === null ? String(cell) : showDay(shown);
  };
  return {
    grid,
    top,
    bottom: top + values.length,
    left,
    right: left + grid.ref.columns,
    value,
    text,
    folded: (row, column) => fold(text(row, column)),
    merge,
    covered: (row, column) => {
      const area = merge(row, column);
      return area !== null && (area.row !== row || area.column !== column);
    },
    day,
  };
}

function indexMerges(areas: readonly Area[]): ReadonlyMap<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    // A merge down a whole sheet is formatting, not structure.
    const last = Math.min(area.row + area.rows, area.row + 2000);
    for (let row = area.row; row < last; row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
