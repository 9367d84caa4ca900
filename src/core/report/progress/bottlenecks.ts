/** What the books note beside a project: the bottleneck in the accountant's own words, and its cell. */
import type { Assessment, Attainment } from '../../assessment/model';
import { address, at, cellRef, type Grid, parseAddress } from '../../cell';
import { tidy } from '../../text';

export interface Bottleneck {
  readonly note: string;
  readonly src: string;
}

/** Null where the table has no column of notes, or nothing is noted. */
export function bottleneckOf(
  { planSrc, disbursedSrc }: Attainment,
  { data }: Pick<Assessment, 'data'>,
  grids: readonly Grid[],
): Bottleneck | null {
  const ref = parseAddress(planSrc[0] ?? disbursedSrc[0] ?? '');
  const own = ref && data.find(({ table, rows }) => table.sheet === ref.sheet && rows.includes(ref.row));
  const column = own ? own.table.columns.find(({ role }) => role === 'note') : undefined;
  const grid = grids.find((one) => one.ref.sheet === ref?.sheet);
  if (!ref || !column || !grid) return null;
  const cell = at(grid, ref.row, column.column);
  const note = typeof cell === 'string' ? tidy(cell) : '';
  return note === '' ? null : { note, src: address(cellRef(ref.sheet, ref.row, column.column)) };
}
