/** A sheet of ours as it is added: stamp in small print, headings that stay in place, columns wide enough to read. */
import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import { type CellLook, lookAt, type RowHeight, type SheetDress } from '../../../core/cell';
import { HEADING_ROW, SPECS, STAMP_ROW } from '../../../core/store';

const WIDTH = 110;
const CHARACTER = 7;
/** Points of a pixel. */
const POINTS = 0.75;
const STAMP = { fs: 9, cl: { rgb: '#8a8f98' } };
const HEADING = { bl: BooleanNumber.TRUE, bg: { rgb: '#eef2f7' }, tb: 3 };

type CellRows = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

let added = 0;

/** Small print for the stamp, bold for the headings; else what the dress says of each cell. */
export function dressed(rows: CellRows, dress?: SheetDress): Record<number, Record<number, ICellData>> {
  const styles: Readonly<Record<number, IStyleData>> = { [STAMP_ROW]: STAMP, [HEADING_ROW]: HEADING };
  const styleOf = (row: number, column: number): IStyleData | undefined => {
    if (!dress) return styles[row];
    const look = row === STAMP_ROW ? null : lookAt(dress.looks ?? [], row, column);
    return row === STAMP_ROW ? STAMP : look ? styleOfLook(look) : undefined;
  };
  return Object.fromEntries(
    Object.entries(rows).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells).map(([column, cell]) => {
          const style = styleOf(Number(row), Number(column));
          const own = typeof cell.s === 'object' ? cell.s : null;
          return [column, style ? { ...cell, s: { ...style, ...own } } : cell];
        }),
      ),
    ]),
  );
}

function styleOfLook({ bold, italic, size, font, wrap, shade, align }: CellLook): IStyleData {
  return {
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(size !== undefined && { fs: size }),
    ...(font !== undefined && { ff: font }),
    ...(wrap && { tb: 3 }),
    ...(shade && { bg: { rgb: '#eef2f7' } }),
    ...(align && { ht: align === 'left' ? 1 : align === 'center' ? 2 : 3 }),
  };
}

/** Pixels of rows whose height is asked for. */
function heightsOf(heights: readonly RowHeight[]): IWorksheetData['rowData'] {
  return Object.fromEntries(
    heights.flatMap(({ row, rows, points }) =>
      Array.from({ length: rows }, (_, i) => [row + i, { h: Math.round(points / POINTS) }]),
    ),
  );
}

/** The empty sheet, large enough for `rows`. */
export function newSheet(name: string, rows: CellRows, dress?: SheetDress): IWorksheetData {
  const plain = (SPECS[name]?.columns ?? []).map(({ width }) => (width ? width * CHARACTER : WIDTH));
  const widths = dress?.widths?.map((width) => (width === null ? WIDTH : width * CHARACTER)) ?? plain;
  const frozen = dress?.freeze ?? HEADING_ROW + 1;
  added += 1;
  return mergeWorksheetSnapshotWithDefault({
    id: `added-${Date.now()}-${added}`,
    name,
    rowCount: Math.max(100, ...Object.keys(rows).map((row) => Number(row) + 60)),
    columnCount: Math.max(26, ...Object.values(rows).map((row) => Object.keys(row).length)),
    defaultRowHeight: 20,
    defaultColumnWidth: WIDTH,
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    rowData: heightsOf(dress?.heights ?? []),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen, startColumn: -1 },
  });
}
