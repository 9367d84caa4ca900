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

function usedArea(own: Rows, spills: Rows): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const rows of [own, spills]) {
    for (const row in rows) {
      for (const column in rows[row]) {
        const cell = rows[Number(row)]?.[Number(column)];
        if (!cell?.f && !cell?.si && cellOf(cell) === null) continue;
        top = Math.min(top, Number(row));
        bottom = Math.max(bottom, Number(row));
        left = Math.min(left, Number(column));
        right = Math.max(right, Number(column));
      }
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
