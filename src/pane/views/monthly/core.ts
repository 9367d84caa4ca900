/** What the page "Báo cáo tháng" works with: the template that was opened, and what filling it would change. */
import { groupDigits } from '../../../core/amount';
import { address, type Cell, dayOfSerial, showDay, type WrittenCell } from '../../../core/cell';
import { type FillChange, fillMonthly, type FillOptions, type MonthlyFill } from '../../../core/monthly';
import type { Grid } from '../../../core/cell';
import type { CellChange, PickedFile } from '../../../ports/files';
import type { StoredRow } from '../../../core/store';
import type { Assessment } from '../../../core/assessment/model';

export interface Template {
  readonly file: PickedFile;
  readonly grids: readonly Grid[];
}

export function filled({ grids }: Template, { data }: Assessment, options: FillOptions) {
  return fillMonthly(grids, data, options);
}

/** By sheet, as a file is changed. */
export function changesBySheet({ changes }: MonthlyFill): { sheet: string; cells: CellChange[] }[] {
  const sheets = new Map<string, CellChange[]>();
  for (const { ref, cell } of changes) {
    const list = sheets.get(ref.sheet) ?? [];
    sheets.set(ref.sheet, [...list, { row: ref.row, column: ref.column, cell }]);
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells }));
}

/** A cell's content as a Vietnamese reader sees it; '' for nothing. */
function shownCell(cell: Cell | WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return groupDigits(String(cell));
  if (typeof cell !== 'object') return String(cell);
  if ('text' in cell) return cell.text;
  if ('number' in cell) return groupDigits(String(cell.number));
  return 'error' in cell ? cell.error : '';
}

/** Old and new; the serial of a date as the date. */
export function shownChange({ kind, old, cell }: FillChange): { before: string; now: string } {
  const day = (value: unknown) => (kind === 'text' && typeof value === 'number' ? dayOfSerial(value) : null);
  const [was, is] = [day(old), day('number' in cell ? cell.number : null)];
  return { before: was ? showDay(was) : shownCell(old), now: is ? showDay(is) : shownCell(cell) };
}

export function changeRows({ changes }: MonthlyFill): StoredRow[] {
  return changes.map((change) => ({
    cell: address(change.ref),
    row: change.row,
    column: change.column,
    ...shownChange(change),
    src: change.src,
  }));
}

/** 'BC thang 11.2022.xlsx' → 'BC thang 11.2022 - den 31.12.2022.xlsx'; never the name of the template. */
export function newName(name: string, dataAt: string): string {
  const dot = name.lastIndexOf('.');
  return `${dot < 0 ? name : name.slice(0, dot)} - den ${showDay(dataAt).replace(/\//g, '.')}${dot < 0 ? '.xlsx' : name.slice(dot)}`;
}
