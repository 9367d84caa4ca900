/** Which cells people changed since the file was opened: saving patches these and no others. */
import { type ICellData, ICommandService, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import {
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import { changedArea, sameCell } from '../port/changed-area';
import type { Book, Rows } from '../univer/book';
import { isResult } from '../univer/calculation';

export interface TouchedCell {
  readonly row: number;
  readonly column: number;
  /** Number format before the first change. */
  readonly format: string;
}

type Changed = IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;

export class Touched {
  private readonly cells = new Map<string, Map<string, TouchedCell>>();

  /** `changed` is called after every change of a person or of the pane. */
  constructor(
    private readonly book: Book,
    changed: () => void,
  ) {
    book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
      if (isResult(options)) return;
      let any = false;
      if (id === SetRangeValuesMutation.id) {
        const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
        any = this.note(subUnitId, cellValue);
      } else if (id === MoveRangeMutation.id) {
        const { from, to } = params as IMoveRangeMutationParams;
        for (const side of [from, to]) any = this.note(side.subUnitId, side.value) || any;
      }
      if (any) changed();
    });
  }

  /** By name, only sheets that are still there. */
  bySheet(): ReadonlyMap<string, readonly TouchedCell[]> {
    const found = new Map<string, readonly TouchedCell[]>();
    for (const sheet of this.book.sheets()) {
      const cells = this.cells.get(sheet.getSheetId());
      if (cells) found.set(sheet.getName(), [...cells.values()]);
    }
    return found;
  }

  forget(): void {
    this.cells.clear();
  }

  private note(sheetId: string, changed: Changed): boolean {
    const sheet = this.book.workbook().getSheetBySheetId(sheetId);
    if (!sheet || !changed) return false;
    const cells = this.cells.get(sheetId) ?? this.cells.set(sheetId, new Map()).get(sheetId)!;
    const styles = this.book.workbook().getStyles();
    const area = changedArea(changed as Rows, (row, column, next) => {
      const now = sheet.getCellRaw(row, column);
      const merged = next && {
        ...now,
        ...Object.fromEntries(Object.entries(next).filter(([, part]) => part !== undefined)),
      };
      const format = styles.getStyleByCell(now)?.n?.pattern ?? 'General';
      const asked = typeof next?.s === 'object' ? next.s?.n?.pattern : undefined;
      if (sameCell(now, merged) && (asked === undefined || asked === format)) return false;
      const key = `${row},${column}`;
      if (!cells.has(key)) cells.set(key, { row, column, format });
      return true;
    });
    return area !== null;
  }
}
