/** Figures of groups of rows (units, people, sources): exact sums, each with the cells it came from. */
import { addDong, type Dong, subtractDong } from '../amount';
import { cellRef, cellRuns, type Ref } from '../cell';
import { type Figure, type Outside, outsideOf } from '../disbursement';
import type { MoneyColumn, TableData } from '../table/model';
import type { MoneyUse } from './columns';
import type { IsConfirmed } from './confirmed';
import { type Members, rowsByGroup } from './members';
import { plannedRows } from './planned';
import { byProject } from './split';
import { sumRows } from './sum';

export interface GroupFigures {
  readonly figures: readonly Figure[];
  /** Blank disbursed cells of rows that do have a plan: the group's money is not fully reported. */
  readonly unreported: readonly Ref[];
}

/** What is subtracted from a total and the rows whose part nobody reported. */
interface Part {
  readonly total: Dong;
  readonly src: readonly string[];
  readonly owed: readonly number[];
}

/** The carried-over money within the rows of a total; a blank is nothing only where no money was carried over. */
function partOf(data: TableData, less: MoneyColumn, rows: readonly number[], carried: Uint8Array): Part {
  const sum = sumRows(less.dong, rows);
  return {
    total: sum.total,
    src: cellRuns(data.table.sheet, less.column.column, rows, data.rows),
    owed: sum.blank.filter((row) => carried[row] === 1),
  };
}

/**
 * Sums every amount column by group, each total without the carried-over money within it. A disbursed column in which
 * a planned row of the group is blank gives no figure for that group: missing evidence is never zero. With `projects`,
 * the name of every row's project, figures are told apart by it.
 */
export function figuresOf(
  data: TableData,
  uses: readonly MoneyUse[],
  members: Members,
  ids: readonly string[],
  projects?: readonly string[],
  isConfirmed: IsConfirmed = () => null,
): GroupFigures {
  const planned = plannedRows(data);
  const groups = rowsByGroup(members, ids.length);
  const figures: Figure[] = [];
  const unreported: Ref[] = [];
  const { sheet } = data.table;
  for (const use of uses) {
    const { money, less, quantity } = use;
    const confirmed = isConfirmed(data, use);
    // One row that is not confirmed leaves the whole sum to the books.
    const graded = (rows: readonly number[]): MoneyUse & { confirmedBy?: readonly string[] } => {
      const paid = rows.filter((row) => money.dong[row] !== 0);
      const by = confirmed === null ? [null] : paid.map(confirmed);
      if (by.some((documents) => documents === null)) return use;
      return { ...use, grade: 'treasury', confirmedBy: [...new Set(by.flatMap((documents) => documents ?? []))] };
    };
    const beyond = (rows: readonly number[]): Outside | undefined => {
      const unplanned =
        quantity === 'plan' ? [] : rows.filter((row) => planned.outside[row] === 1 && money.dong[row]! > 0);
      if (unplanned.length === 0) return undefined;
      const src = cellRuns(sheet, money.column.column, unplanned, data.rows);
      return { amount: sumRows(money.dong, unplanned).total, src };
    };
    groups.forEach((rows, group) => {
      const sum = sumRows(money.dong, rows);
      const due = quantity === 'plan' ? NOBODY : use.kinds.includes('plan.carryover') ? planned.carried : planned.any;
      const part = less && partOf(data, less, sum.filled, planned.carried);
      // Carried-over money out of a total that is blank cannot be taken out of anything.
      const owed = sum.blank.filter((row) => due[row] === 1 || (less !== undefined && less.dong[row]! > 0));
      for (const row of owed) unreported.push(cellRef(sheet, data.rows[row]!, money.column.column));
      for (const row of part?.owed ?? []) unreported.push(cellRef(sheet, data.rows[row]!, less!.column.column));
      if (sum.filled.length === 0 || owed.length > 0 || (part && part.owed.length > 0)) return;
      if (projects !== undefined) {
        for (const [project, own] of byProject(projects, sum.filled)) {
          const inProject = less && partOf(data, less, own, planned.carried);
          const src = cellRuns(sheet, money.column.column, own, data.rows);
          const all = figuresFor(graded(own), ids[group]!, sumRows(money.dong, own).total, src, inProject, beyond(own));
          figures.push(...(project === '' ? all : all.map((figure) => ({ ...figure, project }))));
        }
        return;
      }
      const src = cellRuns(sheet, money.column.column, sum.filled, data.rows);
      figures.push(...figuresFor(graded(sum.filled), ids[group]!, sum.total, src, part, beyond(sum.filled)));
    });
  }
  return { figures, unreported };
}

/** Plans are decided, not reported: a blank one is none. */
const NOBODY = new Uint8Array(0);

function figuresFor(
  use: MoneyUse & { confirmedBy?: readonly string[] },
  subject: string,
  total: Dong,
  src: readonly string[],
  part?: Part,
  outside?: Outside,
): Figure[] {
  const { quantity, basis, grade, year, through, confirmedBy } = use;
  const by = confirmedBy && confirmedBy.length > 0 ? { confirmedBy } : {};
  const amounts = part
    ? { amount: subtractDong(total, part.total), src: [...src, ...part.src], less: part.src }
    : { amount: total, src };
  return use.kinds.map((planKind) => ({
    subject,
    quantity,
    planKind,
    basis,
    grade,
    year,
    through,
    ...amounts,
    ...by,
    ...(outside && { outside }),
  }));
}

/** What the treasury confirmed in one table and the books say in another is one sum, and the books'. */
function keyOf({ subject, project, quantity, planKind, basis, grade, year, through }: Figure): string {
  const sure = grade === 'treasury' ? 'books' : grade;
  return [subject, project, quantity, planKind, basis, sure, year, through].join('\u001f');
}

/** Adds up figures of the same subject, quantity, plan, basis and day that stand in several tables. */
export function mergeFigures(figures: readonly Figure[]): Figure[] {
  const merged = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const before = merged.get(key);
    const outside = outsideOf(before ? [before, figure] : [figure]);
    const less = before?.less || figure.less ? { less: [...(before?.less ?? []), ...(figure.less ?? [])] } : {};
    merged.set(
      key,
      before
        ? {
            ...figure,
            grade: before.grade === figure.grade ? figure.grade : 'books',
            amount: addDong(before.amount, figure.amount),
            src: [...before.src, ...figure.src],
            ...less,
            ...(outside && { outside }),
          }
        : figure,
    );
  }
  return [...merged.values()];
}
