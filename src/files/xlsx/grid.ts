/** Sparse rows → one dense grid with every facet, trimmed to what is used. Empty rows share one array. */
import { type Area, type Cell, type Grid, type Ref, address, BLANK, cellRef, parseAddress } from '../../core/cell';
import { fromFile } from '../formula/names';
import { shiftFormula } from '../formula/shift';
import type { Spill } from '../model';
import { FileProblem } from '../problem';
import type { RawCell, RawFormula } from './cell';
import { showsDay } from './number-formats';
import type { RawSheet } from './sheet';
import type { CellStyle } from './styles';

/** More than this between the first and the last used cell means a stray cell far away, not a table. */
const MAX_AREA = 40_000_000;
/** Days between the 1900 and the 1904 system. */
const DAYS_1904 = 1462;

export interface Reading {
  readonly sheet: string;
  readonly styleOf: (style: number) => CellStyle;
  readonly date1904: boolean;
  readonly dynamic: ReadonlySet<number>;
}

export interface ReadGrid {
  readonly grid: Grid | null;
  readonly spills: readonly Spill[];
  readonly uncomputed: readonly Ref[];
}

function usedArea(sheet: string, raw: RawSheet): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, cells } of raw.rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const { column } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (area.rows * area.columns > MAX_AREA) {
    throw new FileProblem('tooSpread', { cell: address(cellRef(sheet, bottom, right)) });
  }
  return area;
}

/** Formula texts by place: shared formulas are expanded from the cell that defines them. */
class Formulas {
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();

  /** en-US A1 with '=', or null where the cell is a result only. */
  text(formula: RawFormula, row: number, column: number): string | null {
    if (formula.type === 'dataTable') return null;
    let { text } = formula;
    if (formula.type === 'shared') {
      if (text !== '') this.masters.set(formula.shared, { text, row, column });
      const master = this.masters.get(formula.shared);
      if (!master) return null;
      text = shiftFormula(master.text, row - master.row, column - master.column);
    }
    const shown = text === '' ? null : fromFile(text);
    return shown === null ? null : `=${shown}`;
  }
}

function valueOf(cell: RawCell, style: CellStyle, date1904: boolean): Cell {
  return date1904 && typeof cell.value === 'number' && showsDay(style.format) ? cell.value + DAYS_1904 : cell.value;
}

function spillOf(cell: RawCell, dynamic: ReadonlySet<number>): Spill | null {
  const area = cell.formula?.type === 'array' ? parseAddress(cell.formula.ref) : null;
  if (!area) return null;
  const { row, column, rows, columns } = area;
  return { row, column, rows, columns, dynamic: dynamic.has(cell.metadata) };
}

/** The grid of a sheet, or null where it holds nothing. Throws FileProblem. */
export function gridOfSheet(raw: RawSheet, { sheet, styleOf, date1904, dynamic }: Reading): ReadGrid {
  const used = usedArea(sheet, raw);
  if (!used) return { grid: null, spills: [], uncomputed: [] };
  const empty = <T>(fill: T) => {
    const row = Array<T>(used.columns).fill(fill);
    return Array<T[]>(used.rows).fill(row);
  };
  const values = empty<Cell>(BLANK);
  const formulas = empty<string | null>(null);
  const numberFormats = empty('General');
  const fonts = empty<string | null>(null);
  const texts = new Formulas();
  const spills: Spill[] = [];
  const uncomputed: Ref[] = [];
  for (const { row, cells } of raw.rows) {
    const at = row - used.row;
    for (const rows of [values, formulas, numberFormats, fonts] as unknown[][][]) rows[at] = [...rows[at]!];
    for (const cell of cells) {
      const style = styleOf(cell.style);
      const column = cell.column - used.column;
      values[at]![column] = valueOf(cell, style, date1904);
      numberFormats[at]![column] = style.format;
      fonts[at]![column] = style.font;
      if (!cell.formula) continue;
      formulas[at]![column] = texts.text(cell.formula, row, cell.column);
      const spill = spillOf(cell, dynamic);
      if (spill) spills.push(spill);
      if (cell.value === BLANK) uncomputed.push(cellRef(sheet, row, cell.column));
    }
  }
  const inside = (row: number) => row >= used.row && row < used.row + used.rows;
  const grid = {
    ref: { sheet, ...used },
    values,
    formulas,
    numberFormats,
    fonts,
    merges: raw.merges,
    hiddenRows: raw.hiddenRows.filter(inside),
    hiddenColumns: hiddenWithin(raw, used),
  };
  return { grid, spills, uncomputed };
}

function hiddenWithin(raw: RawSheet, used: Area): number[] {
  const columns: number[] = [];
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    if (raw.hiddenColumns.some(([first, last]) => column >= first && column <= last)) columns.push(column);
  }
  return columns;
}
