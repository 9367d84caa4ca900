/** Numbers without a format of their own show a decimal comma, as the Vietnamese interface promises. */
import { CellValueType, InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** Digits that a cell shows of a number in the general format, as spreadsheets do. */
const SHOWN_DIGITS = 11;
/** Below Univer's own number formats (10), so that only what they left alone arrives here. */
const AFTER_FORMATS = 5;

/** '12,5'; large and tiny numbers keep their exponent. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS))).replace('.', ',');
}

export function showDecimalComma(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, { rawData }, next) => {
      const untouched = cell?.t === CellValueType.NUMBER && typeof cell.v === 'number' && !Number.isInteger(cell.v);
      if (!cell || !untouched) return next(cell);
      return next({ ...(cell === rawData ? { ...rawData } : cell), v: generalText(cell.v as number) });
    },
  });
}
