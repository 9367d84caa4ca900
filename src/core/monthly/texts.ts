/** Title, headings and footnotes: the dates in them follow the month. Project rows and cited documents keep theirs. */
import { at, cellRef, formulaAt, type Grid, serialOfDay } from '../cell';
import { CITES } from '../table/title';
import type { Table } from '../table/model';
import { viewOf } from '../table/view';
import type { FillChange } from './model';
import { retime } from './retime';
import { type MonthShift, shiftDay } from './shift';

export function fillTexts(grid: Grid, table: Table, shift: MonthShift, year: number): FillChange[] {
  const view = viewOf(grid);
  const changes: FillChange[] = [];
  for (let row = view.top; row < view.bottom; row += 1) {
    if (!isText(table, row)) continue;
    for (let column = view.left; column < view.right; column += 1) {
      if (formulaAt(grid, row, column) !== null) continue;
      const old = at(grid, row, column);
      const change = { ref: cellRef(table.sheet, row, column), old, column: '', kind: 'text' as const, src: [] };
      const day = view.day(row, column);
      const moved = day === null ? null : shiftDay(day, shift);
      if (moved !== null && moved !== day) {
        changes.push({ ...change, row: view.text(row, column), cell: { number: serialOfDay(moved) } });
      } else if (typeof old === 'string' && !CITES.test(view.folded(row, column))) {
        const text = retime(old, shift, year);
        if (text !== old) changes.push({ ...change, row: view.text(row, column), cell: { text } });
      }
    }
  }
  return changes;
}

/** Above the rows, their headings included, and below them. */
function isText(table: Table, row: number): boolean {
  const [first] = table.dataRows;
  if (row < first) return row !== table.numberingRow;
  const kind = table.rowKinds[row - first];
  return kind === 'note' || kind === 'header' || kind === undefined;
}
