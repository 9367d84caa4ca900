/** The workbook that is open in Univer, seen as sheets of cells. */
import {
  type ICellData,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area, Cell } from '../../../core/cell';
import { PortError } from '../../../ports/workbook';
import { cellOf } from './cells';

/** Cells by row and column. */
export type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

export interface SheetCells {
  readonly sheet: Worksheet;
  /** The cell's data, or the data a spilled formula shows in it. */
  data(row: number, column: number): Nullable<ICellData>;
  value(row: number, column: number): Cell;
  /** en-US with '='; null for constants and for cells that a spilled formula fills. */
  formula(row: number, column: number): string | null;
  /** True where a formula elsewhere spills into the cell. */
  spilled(row: number, column: number): boolean;
  used(): Area | null;
}

export class Book {
  private readonly instances: IUniverInstanceService;
  private readonly formulas: FormulaDataModel;

  constructor(readonly injector: Injector) {
    this.instances = injector.get(IUniverInstanceService);
    this.formulas = injector.get(FormulaDataModel);
  }

  /** Throws PortError 'lost-host' where no workbook is open. */
  workbook(): Workbook {
    const workbook = this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new PortError('lost-host', '');
    return workbook;
  }

  sheets(): readonly Worksheet[] {
    return this.workbook().getSheets();
  }

  find(name: string): Worksheet | null {
    return this.workbook().getSheetBySheetName(name) ?? null;
  }

  /** Throws PortError 'no-sheet'. */
  sheet(name: string): Worksheet {
    const sheet = this.find(name);
    if (!sheet) throw new PortError('no-sheet', name);
    return sheet;
  }

  /** What spilled formulas show, their own cells included. */
  spills(sheet: Worksheet): Rows {
    const data = this.formulas.getArrayFormulaCellData()[this.workbook().getUnitId()];
    return (data?.[sheet.getSheetId()] ?? {}) as Rows;
  }

  /** The area that a formula spills over; null where it gives one value. */
  spillOf(sheet: Worksheet, row: number, column: number): Area | null {
    const areas = this.formulas.getArrayFormulaRange()[this.workbook().getUnitId()];
    const range = areas?.[sheet.getSheetId()]?.[row]?.[column];
    if (!range) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }

  cells(sheet: Worksheet): SheetCells {
    const [unit, id] = [this.workbook().getUnitId(), sheet.getSheetId()];
    const own = sheet.getCellMatrix().getMatrix() as Rows;
    const spills = this.spills(sheet);
    const formula = (row: number, column: number): string | null => {
      const cell = own[row]?.[column];
      if (cell?.f) return cell.f;
      return cell?.si ? (this.formulas.getFormulaStringByCell(row, column, id, unit) ?? null) : null;
    };
    const spilled = (row: number, column: number) => {
      const cell = own[row]?.[column];
      return Boolean(spills[row]?.[column]) && !cell?.f && !cell?.si;
    };
    const data = (row: number, column: number) => (spilled(row, column) ? spills[row]?.[column] : own[row]?.[column]);
    return {
      sheet,
      formula,
      spilled,
      data,
      value: (row, column) => cellOf(data(row, column)),
      used: () => usedArea(own, spills),
    };
  }
}

/** Looks at no more cells than it must: rows hold their cells in order, and most lie within what is known to be used. */
function usedArea(own: Rows, spills: Rows): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const rows of [own, spills]) {
    for (const key in rows) {
      const row = Number(key);
      const cells = rows[row];
      const columns = Object.keys(cells ?? {}).map(Number);
      const first = columns.find((column) => isUsed(cells![column]));
      if (first === undefined) continue;
      const last = columns.reverse().find((column) => column <= right || isUsed(cells![column]))!;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, first), Math.max(right, last)];
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isUsed(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f || cell?.si) || cellOf(cell) !== null;
}
