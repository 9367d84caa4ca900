/** Widths of columns for which a file gives none: wide enough for the numbers in them. */
import { showsDay } from '../../../files/xlsx/number-formats';
import { KIND } from '../../../work/packed-grid';
import type { PackedSheet } from './packed';
import type { Looks } from '../looks/model';

/** A digit at 11 points and the room beside a number, px. */
const DIGIT = 8;
const PADDING = 10;
const WIDEST = 180;
/** Rows that are looked at; tables are alike further down. */
const ROWS = 3000;

/** Characters that a number shows under a format, about. */
function lengthOf(value: number, format: string): number {
  if (showsDay(format)) return format.length;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const digits = Math.max(1, Math.floor(Math.log10(Math.abs(value) || 1)) + 1);
  const whole = digits + (format.includes(',') ? Math.floor((digits - 1) / 3) : 0) + (value < 0 ? 1 : 0);
  if (decimals !== undefined) return whole + 1 + decimals;
  return format === 'General' ? Math.min(12, String(value).length) : whole;
}

/** Pixels by zero-based column, only where more than `usual` is needed. */
export function neededWidths(sheet: PackedSheet, looks: Looks, usual: number): ReadonlyMap<number, number> {
  const { area, kinds, numbers, name } = sheet;
  const needed = new Map<number, number>();
  if (!area) return needed;
  const given = new Set<number>();
  for (const { first, last } of looks.sheets[name]?.columns ?? []) {
    for (let column = first; column <= Math.min(last, area.column + area.columns); column += 1) given.add(column);
  }
  const formats = formatsOf(sheet, looks);
  for (let place = 0; place < Math.min(kinds.length, ROWS * area.columns); place += 1) {
    const column = area.column + (place % area.columns);
    if (kinds[place] !== KIND.number || given.has(column)) continue;
    const row = area.row + Math.floor(place / area.columns);
    const width = Math.min(
      WIDEST,
      lengthOf(numbers[place]!, formats.get(`${row},${column}`) ?? 'General') * DIGIT + PADDING,
    );
    if (width > (needed.get(column) ?? usual)) needed.set(column, width);
  }
  return needed;
}

function formatsOf({ name, area }: PackedSheet, { sheets, styles }: Looks): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  const cells = sheets[name]?.cells ?? new Int32Array();
  for (let i = 0; i < cells.length; i += 3) {
    if (cells[i]! - (area?.row ?? 0) > ROWS) continue;
    const pattern = styles[cells[i + 2]!]?.n?.pattern;
    if (pattern) formats.set(`${cells[i]},${cells[i + 1]}`, pattern);
  }
  return formats;
}
