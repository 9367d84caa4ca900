/** The smallest area around the cells that changed. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from '../../../core/cell';
import type { Rows } from '../univer/book';

export function sameCell(a: Nullable<ICellData>, b: Nullable<ICellData>): boolean {
  const parts = ['v', 'f', 'si'] as const;
  return parts.every((part) => (a?.[part] ?? '') === (b?.[part] ?? '')) && (a?.p ?? null) === (b?.p ?? null);
}

function cover(area: Area | null, row: number, column: number): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
  const bottom = Math.max(area.row + area.rows - 1, row);
  const right = Math.max(area.column + area.columns - 1, column);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Around every cell of `rows` for which `differs` holds; null where there is none. */
export function changedArea(
  rows: Rows,
  differs: (row: number, column: number, cell: Nullable<ICellData>) => boolean,
): Area | null {
  let area: Area | null = null;
  for (const row in rows) {
    for (const column in rows[row]) {
      const [r, c] = [Number(row), Number(column)];
      if (differs(r, c, rows[row]![c])) area = cover(area, r, c);
    }
  }
  return area;
}
