/** What holds a project up: in the unit's words where it was asked, else in the accountant's note beside it; and the cell. */
import type { Assessment, Attainment } from '../../assessment/model';
import { address, at, cellRef, type Day, type Grid, parseAddress } from '../../cell';
import { tidy } from '../../text';
import { saidBottleneck } from './said';

export interface Bottleneck {
  readonly note: string;
  readonly src: string;
}

/** Null where nobody said or noted anything. */
export function bottleneckOf(
  { planSrc, disbursedSrc }: Attainment,
  { data }: Pick<Assessment, 'data'>,
  grids: readonly Grid[],
  dataAt: Day,
): Bottleneck | null {
  const ref = parseAddress(planSrc[0] ?? disbursedSrc[0] ?? '');
  const own = ref && data.find(({ table, rows }) => table.sheet === ref.sheet && rows.includes(ref.row));
  const i = own && ref ? own.rows.indexOf(ref.row) : -1;
  const said = own && i >= 0 ? saidBottleneck({ code: own.codes[i]!, name: own.names[i]! }, grids, dataAt) : null;
  if (said) return said;
  const column = own ? own.table.columns.find(({ role }) => role === 'note') : undefined;
  const grid = grids.find((one) => one.ref.sheet === ref?.sheet);
  if (!ref || !column || !grid) return null;
  const cell = at(grid, ref.row, column.column);
  const note = typeof cell === 'string' ? tidy(cell) : '';
  return note === '' ? null : { note, src: address(cellRef(ref.sheet, ref.row, column.column)) };
}
