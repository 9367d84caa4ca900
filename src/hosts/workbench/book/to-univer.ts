/** A packed file → Univer's workbook. Formulas keep the results stored in the file; ours and new ones are calculated. */
import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Looks, SheetLook } from '../looks/model';
import { dataOf } from '../univer/cells';
import type { OpenedFile } from './opened';
import { type PackedSheet, unpackCell } from './packed';
import { neededWidths } from './widths';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Empty rows and columns to type in beyond the used ones. */
const SPARE = { rows: 60, columns: 6 };
const LEAST = { rows: 100, columns: 26 };
const USUAL_WIDTH = 72;
const DEFAULT_FONT = { ff: 'Times New Roman', fs: 11 };
/** A result of ours in a file may be the '#NAME?' of a program without our functions. */
const OURS = /(?<![\w.])TD_[A-Z]+\(/;

const styleId = (style: number) => `f${style}`;

function valueCells(sheet: PackedSheet, uncomputed: ReadonlySet<string>): Cells {
  const { area, name } = sheet;
  const cells: Cells = {};
  if (!area) return cells;
  const formulas = new Map(sheet.formulas);
  const anchors = new Set(sheet.spills.map(({ row, column }) => `${row},${column}`));
  for (let r = 0, place = 0; r < area.rows; r += 1) {
    const row: Record<number, ICellData> = {};
    let any = false;
    for (let c = 0; c < area.columns; c += 1, place += 1) {
      const cell = unpackCell(sheet, place);
      const f = formulas.get(place);
      if (cell === null && f === undefined) continue;
      any = true;
      const [at, column] = [area.row + r, area.column + c];
      const fresh =
        f !== undefined &&
        (OURS.test(f) || anchors.has(`${at},${column}`) || uncomputed.has(`${name}|${at},${column}`));
      row[column] = f === undefined ? dataOf(cell) : fresh ? { f } : { ...dataOf(cell), f };
    }
    if (any) cells[area.row + r] = row;
  }
  return cells;
}

/** A spilled formula shows its other cells itself: constants in their place would block it. */
function clearSpills(cells: Cells, sheet: PackedSheet): void {
  for (const spill of sheet.spills) {
    for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
      for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
        if (row !== spill.row || column !== spill.column) delete cells[row]?.[column];
      }
    }
  }
}

function dress(cells: Cells, { cells: styled }: SheetLook): void {
  for (let i = 0; i < styled.length; i += 3) {
    const row = (cells[styled[i]!] ??= {});
    (row[styled[i + 1]!] ??= {}).s = styleId(styled[i + 2]!);
  }
}

function layout(sheet: PackedSheet, looks: Looks): Partial<IWorksheetData> {
  const look = looks.sheets[sheet.name];
  const rowData: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  for (const { row, height } of look?.rows ?? []) rowData[row] = { h: height };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const { first, last, width } of look?.columns ?? []) {
    for (let column = first; column <= Math.min(last, first + 300); column += 1) columnData[column] = { w: width };
  }
  for (const [column, width] of neededWidths(sheet, looks, USUAL_WIDTH)) columnData[column] = { w: width };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const { rows, columns } = look?.frozen ?? { rows: 0, columns: 0 };
  const freeze = {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
  return {
    rowData,
    columnData,
    freeze,
    showGridlines: look?.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function worksheet(
  id: string,
  sheet: PackedSheet,
  looks: Looks,
  uncomputed: ReadonlySet<string>,
): Partial<IWorksheetData> {
  const look = looks.sheets[sheet.name];
  const cellData = valueCells(sheet, uncomputed);
  clearSpills(cellData, sheet);
  if (look) dress(cellData, look);
  const area = sheet.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const widest = Math.max(0, ...sheet.merges.map(({ column, columns }) => column + columns));
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    rowCount: Math.max(LEAST.rows, area.row + area.rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, area.column + area.columns + SPARE.columns, widest),
    mergeData: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    defaultRowHeight: 20,
    defaultColumnWidth: USUAL_WIDTH,
    ...layout(sheet, looks),
  };
}

export function workbookData({ name, sheets, looks, uncomputed }: OpenedFile): Partial<IWorkbookData> {
  const fresh = new Set(uncomputed.map(([sheet, row, column]) => `${sheet}|${row},${column}`));
  const ids = sheets.map((_, index) => `s${index}`);
  return {
    name,
    locale: LocaleType.VI_VN,
    defaultStyle: DEFAULT_FONT,
    styles: Object.fromEntries(looks.styles.map((style, index) => [styleId(index), style])),
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], worksheet(ids[index]!, sheet, looks, fresh)])),
  };
}
