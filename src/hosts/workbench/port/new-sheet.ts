/** A sheet of ours as it is added: stamp in small print, headings that stay in place, columns wide enough to read. */
import { BooleanNumber, type ICellData, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { HEADING_ROW, SPECS, STAMP_ROW } from '../../../core/store';

const WIDTH = 110;
const CHARACTER = 7;
const STAMP = { fs: 9, cl: { rgb: '#8a8f98' } };
const HEADING = { bl: BooleanNumber.TRUE, bg: { rgb: '#eef2f7' }, tb: 3 };

type CellRows = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

let added = 0;

/** Small print for the stamp, bold for the headings. */
export function dressed(rows: CellRows): Record<number, Record<number, ICellData>> {
  const styles: Readonly<Record<number, object>> = { [STAMP_ROW]: STAMP, [HEADING_ROW]: HEADING };
  return Object.fromEntries(
    Object.entries(rows).map(([row, cells]) => {
      const style = styles[Number(row)];
      const dress = (cell: ICellData) => (style ? { ...cell, s: style } : cell);
      return [row, Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, dress(cell)]))];
    }),
  );
}

/** The empty sheet, large enough for `rows`. */
export function newSheet(name: string, rows: CellRows): IWorksheetData {
  const widths = (SPECS[name]?.columns ?? []).map(({ width }) => (width ? width * CHARACTER : WIDTH));
  added += 1;
  return mergeWorksheetSnapshotWithDefault({
    id: `added-${Date.now()}-${added}`,
    name,
    rowCount: Math.max(100, ...Object.keys(rows).map((row) => Number(row) + 60)),
    columnCount: Math.max(26, ...Object.values(rows).map((row) => Object.keys(row).length)),
    defaultRowHeight: 20,
    defaultColumnWidth: WIDTH,
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    freeze: { xSplit: 0, ySplit: HEADING_ROW + 1, startRow: HEADING_ROW + 1, startColumn: -1 },
  });
}
