/** What the cell editor shows of a cell: the exact number with a decimal comma, a day as dd/mm/yyyy, a formula with ';'. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { dayOfSerial, showDay } from '../../../core/cell';
import { toVietnamese } from './formula';

/** Formats that show a day, with colours, literals and paddings left out of sight. */
function showsDay(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/g, ''));
}

function numberText(value: number, format: string): string | null {
  if (showsDay(format)) {
    const day = Number.isInteger(value) ? dayOfSerial(value) : null;
    return day === null ? null : showDay(day);
  }
  return format === 'General' ? String(value).replace('.', ',') : null;
}

/** `shown`: what the other readers make of the cell; `raw`: the cell itself. */
export function editedCell(shown: Nullable<ICellData>, raw: Nullable<ICellData>, format: string): Nullable<ICellData> {
  if (!shown) return shown;
  if (shown.f) return { ...shown, f: toVietnamese(shown.f) };
  if (raw?.t !== CellValueType.NUMBER || raw.f) return shown;
  const text = numberText(Number(raw.v), format) ?? String(shown.v).replace(/^(-?\d+)\.(\d+%?)$/, '$1,$2');
  return { ...shown, v: text };
}
