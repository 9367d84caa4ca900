/** A number that does not fit its column shows ###, as in every spreadsheet: cut off, 121.054.523 would read as 121.054.52. */
import {
  CellValueType,
  InterceptorEffectEnum,
  type IStyleData,
  type Injector,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** After number formats (10) and the decimal comma (5). */
const LAST = 1;
/** Left and right of the text, px. */
const PADDING = 4;
const MOST_REMEMBERED = 20_000;

const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width of a text as Univer draws it, px. */
function widthOf(text: string, style: Nullable<IStyleData>): number {
  const font = `${style?.it ? 'italic ' : ''}${style?.bl ? 'bold ' : ''}${style?.fs ?? 11}pt ${style?.ff ?? 'Arial'}`;
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (!canvas) return 0;
    canvas.font = font;
    width = canvas.measureText(text).width;
    if (widths.size > MOST_REMEMBERED) widths.clear();
    widths.set(key, width);
  }
  return width;
}

function roomOf(worksheet: Worksheet, row: number, column: number): number {
  const merge = worksheet.getMergedCell(row, column);
  let width = 0;
  for (let c = merge?.startColumn ?? column; c <= (merge?.endColumn ?? column); c += 1)
    width += worksheet.getColumnWidth(c);
  return width - PADDING;
}

export function hideCutNumbers(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, { worksheet, row, col, rawData }, next) => {
      if (cell?.t !== CellValueType.NUMBER || cell.v === null || cell.v === undefined) return next(cell);
      const style = worksheet.getComposedCellStyleByCellData(row, col, rawData ?? cell);
      const room = roomOf(worksheet, row, col);
      if (widthOf(String(cell.v), style) <= room) return next(cell);
      const marks = '#'.repeat(Math.max(1, Math.floor(room / widthOf('#', style))));
      return next({ ...(cell === rawData ? { ...rawData } : cell), v: marks });
    },
  });
}
