/** Columns with a date in their heading that no books fill: their old figures do not stay under the new date. */
import { at, cellRef, formulaAt, type Grid } from '../cell';
import type { Column, TableData } from '../table/model';
import { headingOf, unfilledFindings } from './amount-findings';
import type { FillChange } from './model';
import { retime } from './retime';
import type { MonthShift } from './shift';
import { isMoney } from './wanted';

/** Rates have their own way; `year`: the budget year of the template. */
export function clearOthers(grid: Grid, data: TableData, shift: MonthShift, year: number) {
  const changes: FillChange[] = [];
  const cleared = new Map<Column, number>();
  for (const column of data.table.columns) {
    const isRedated = column.header.some((text) => retime(text, shift, year) !== text);
    if (isMoney(column) || column.role === 'rate' || !isRedated) continue;
    data.rows.forEach((row, i) => {
      const old = at(grid, row, column.column);
      if (typeof old !== 'number' || formulaAt(grid, row, column.column) !== null) return;
      const ref = cellRef(data.table.sheet, row, column.column);
      const change = { ref, old, cell: { blank: true as const }, row: data.names[i]!, column: headingOf(column) };
      changes.push({ ...change, kind: 'blank', src: [] });
      cleared.set(column, (cleared.get(column) ?? 0) + 1);
    });
  }
  return { changes, findings: unfilledFindings(data, 'cleared', cleared) };
}
