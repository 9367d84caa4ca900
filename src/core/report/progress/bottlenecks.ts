/** What holds a project up: in the unit's words where it was asked, else in the accountant's note beside it; and the cell. */
import type { Assessment, Attainment } from '../../assessment/model';
import { address, at, cellRef, type Day, type Grid, parseAddress, type Ref } from '../../cell';
import type { Table, TableData } from '../../table/model';
import { tidy } from '../../text';
import { saidBottleneck } from './said';

export interface Bottleneck {
  readonly note: string;
  readonly src: string;
}

/** A project as the accountant's table names it, and where its row stands. */
interface NamedProject {
  readonly code: string;
  readonly name: string;
  readonly table: Table;
  readonly ref: Ref;
}

/** Null where the figures stand in no row of a table. */
export function projectOf({ planSrc, disbursedSrc }: Attainment, data: readonly TableData[]): NamedProject | null {
  const ref = parseAddress(planSrc[0] ?? disbursedSrc[0] ?? '');
  const own = ref && data.find(({ table, rows }) => table.sheet === ref.sheet && rows.includes(ref.row));
  if (!ref || !own) return null;
  const i = own.rows.indexOf(ref.row);
  return { code: own.codes[i]!, name: own.names[i]!, table: own.table, ref };
}

/** Null where nobody said or noted anything. */
export function bottleneckOf(
  row: Attainment,
  { data }: Pick<Assessment, 'data'>,
  grids: readonly Grid[],
  dataAt: Day,
): Bottleneck | null {
  const project = projectOf(row, data);
  if (!project) return null;
  const said = saidBottleneck(project, grids, dataAt);
  if (said) return said;
  const { table, ref } = project;
  const column = table.columns.find(({ role }) => role === 'note');
  const grid = grids.find((one) => one.ref.sheet === ref.sheet);
  if (!column || !grid) return null;
  const cell = at(grid, ref.row, column.column);
  const note = typeof cell === 'string' ? tidy(cell) : '';
  return note === '' ? null : { note, src: address(cellRef(ref.sheet, ref.row, column.column)) };
}
