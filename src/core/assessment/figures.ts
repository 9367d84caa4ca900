/** Figures of groups of rows (units, people, sources): exact sums, each with the cells it came from. */
import { addDong, type Dong } from '../amount';
import { cellRef, type Ref } from '../cell';
import type { Figure } from '../disbursement';
import type { TableData } from '../table/model';
import { cellRuns } from './cells';
import { type MoneyUse, moneyUses } from './columns';
import type { Members } from './members';
import { sumRows } from './sum';

export interface GroupFigures {
  readonly figures: readonly Figure[];
  /** Blank disbursed cells of rows that do have a plan: the group's money is not fully reported. */
  readonly unreported: readonly Ref[];
}

/** Rows of each group as ascending indexes into the data. */
function rowsByGroup(members: Members, size: number): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  members.rows.forEach((row, i) => lists[members.groups[i]!]!.push(row));
  return lists;
}

/** Whether any plan of the year is set on each row. */
function plannedRows(uses: readonly MoneyUse[], rows: number): Uint8Array {
  const planned = new Uint8Array(rows);
  for (const { quantity, money } of uses) {
    if (quantity !== 'plan') continue;
    money.dong.forEach((dong, row) => {
      if (dong > 0) planned[row] = 1;
    });
  }
  return planned;
}

/**
 * Sums every amount column by group. A disbursed column in which a planned row of the group is blank gives no
 * figure for that group: missing evidence is never zero.
 */
export function figuresOf(
  data: TableData,
  uses: readonly MoneyUse[],
  members: Members,
  ids: readonly string[],
): GroupFigures {
  const planned = plannedRows(moneyUses(data), data.rows.length);
  const groups = rowsByGroup(members, ids.length);
  const figures: Figure[] = [];
  const unreported: Ref[] = [];
  for (const use of uses) {
    groups.forEach((rows, group) => {
      const sum = sumRows(use.money.dong, rows);
      const { sheet } = data.table;
      const { column } = use.money.column;
      const owed = use.quantity === 'disbursed' ? sum.blank.filter((row) => planned[row] === 1) : [];
      for (const row of owed) unreported.push(cellRef(sheet, data.rows[row]!, column));
      if (sum.filled.length === 0 || owed.length > 0) return;
      const cells = sum.filled.map((row) => data.rows[row]!);
      figures.push(...figuresFor(use, ids[group]!, sum.total, cellRuns(sheet, column, cells)));
    });
  }
  return { figures, unreported };
}

function figuresFor(use: MoneyUse, subject: string, amount: Dong, src: readonly string[]): Figure[] {
  const { quantity, basis, grade, year, through } = use;
  return use.kinds.map((planKind) => ({ subject, quantity, planKind, basis, grade, year, through, amount, src }));
}

function keyOf({ subject, quantity, planKind, basis, grade, year, through }: Figure): string {
  return [subject, quantity, planKind, basis, grade, year, through].join('\u001f');
}

/** Adds up figures of the same subject, quantity, plan, basis and day that stand in several tables. */
export function mergeFigures(figures: readonly Figure[]): Figure[] {
  const merged = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const before = merged.get(key);
    merged.set(
      key,
      before
        ? { ...figure, amount: addDong(before.amount, figure.amount), src: [...before.src, ...figure.src] }
        : figure,
    );
  }
  return [...merged.values()];
}
