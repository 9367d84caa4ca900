/** Lists of people under a line for each unit: a row is one line, the unit is named once. Ranked people stand by rank instead. */
import type { SubjectKind } from '../../../rules/model';
import type { Run, TableColumn, TableRow } from '../../paper';
import type { PaperInput } from '../input';
import { nameCells, nameColumns } from './awards';
import { nameOf, standing, unitName } from './people';
import { column, groupRow, row } from './words';
import { groupBy } from '../../../group';

interface Listed {
  readonly subject: string;
  readonly rank?: number;
}

/** Those listed, in the order of their first; collectives and ranked people in one part without a heading. */
function parts<T extends Listed>(all: readonly T[], kind: SubjectKind, input: PaperInput) {
  const grouped = kind === 'individual' && all.every(({ rank }) => rank === undefined);
  const units = groupBy(all, ({ subject }) => (grouped ? unitName(input, subject) : ''));
  return { grouped: grouped && units.size > 1, units: [...units] };
}

export interface ListShape {
  /** Share of the names, a person's standing among them. */
  readonly width: number;
  /** Columns after the names. */
  readonly columns: readonly TableColumn[];
}

/** STT, names and further cells; numbers run through all units. */
export function listTable<T extends Listed>(
  all: readonly T[],
  {
    kind,
    shape,
    cells,
  }: { kind: SubjectKind; shape: ListShape; cells: (each: T) => (Run | string | readonly Run[])[] },
  input: PaperInput,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const { grouped, units } = parts(all, kind, input);
  const names = grouped
    ? [column('Họ và tên', shape.width * 0.38), column('Chức vụ', shape.width * 0.62)]
    : nameColumns(kind, shape.width);
  let number = 0;
  const rows = units.flatMap(([unit, own]): TableRow[] => [
    ...(grouped ? [groupRow(unit === '' ? 'Chưa ghi đơn vị' : unit)] : []),
    ...own.map((each) => {
      number += 1;
      const { subject } = each;
      const named = grouped ? [nameOf(input, subject), standing(input, subject)] : nameCells(each, kind, input);
      return row(String(number), ...named, ...cells(each));
    }),
  ]);
  return { columns: [column('STT', 10, 'center'), ...names, ...shape.columns], rows };
}
