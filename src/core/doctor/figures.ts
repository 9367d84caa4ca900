/** The amount cells of a table, read once: exact đồng by column, and the cells that are no plain number. */
import { readDong, type Unit } from '../amount';
import { type Cell, isError } from '../cell';
import type { Column, RowKind, Table } from '../table';
import { numberIn } from '../table/read';
import { looksNumeric } from '../table/scan';
import type { View } from '../table/view';
import { unitOfColumn } from './context';

/** One column: `dong[i]` belongs to rowKinds[i]; NaN where there is no readable amount. */
export interface Series {
  readonly column: Column;
  readonly unit: Unit | null;
  readonly dong: Float64Array;
  /** 1 where the amount was rounded to the đồng. */
  readonly rounded: Uint8Array;
  /** 1 where a cell holds something that could not be read as an amount: its sums are unknown. */
  readonly lost: Uint8Array;
}

export interface OddCell {
  readonly row: number;
  readonly column: Column;
  readonly cell: Exclude<Cell, number | null>;
}

export interface Figures {
  readonly series: readonly Series[];
  /** Texts, errors and booleans in amount columns, column by column. */
  readonly odd: readonly OddCell[];
}

const COUNTED: ReadonlySet<RowKind> = new Set<RowKind>(['data', 'subtotal', 'total', 'split', 'group']);

/** Reads data, subtotal, total, group and split rows of the amount columns. Without a unit nine decimals are kept. */
export function readFigures(view: View, table: Table, amounts: readonly Column[]): Figures {
  const odd: OddCell[] = [];
  const series = amounts.map((column) => readSeries(view, table, column, odd));
  return { series, odd };
}

function readSeries(view: View, table: Table, column: Column, odd: OddCell[]): Series {
  const count = table.rowKinds.length;
  const unit = unitOfColumn(table, column);
  const scale: Unit = unit ?? 'tỷ';
  const series: Series = {
    column,
    unit,
    dong: new Float64Array(count).fill(NaN),
    rounded: new Uint8Array(count),
    lost: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    if (!COUNTED.has(table.rowKinds[i]!)) continue;
    const row = table.dataRows[0] + i;
    const cell = view.value(row, column.column);
    if (cell === null) continue;
    let value: number | null = null;
    if (typeof cell === 'number') value = cell;
    else {
      odd.push({ row, column, cell });
      value = numberIn(view, row, column.column, table.numberStyle);
      if (value === null && isLost(cell)) series.lost[i] = 1;
    }
    if (value === null) continue;
    const read = readDong(value, scale);
    if ('problem' in read) series.lost[i] = 1;
    else {
      series.dong[i] = read.dong;
      if (read.rounded) series.rounded[i] = 1;
    }
  }
  return series;
}

function isLost(cell: Exclude<Cell, number | null>): boolean {
  return isError(cell) || typeof cell === 'boolean' || looksNumeric(cell) || !NOTHING.test(cell);
}

/** '-', '…', 'x': what people put where there is nothing. */
export const NOTHING = /^\s*[-–—.x…]*\s*$/i;
