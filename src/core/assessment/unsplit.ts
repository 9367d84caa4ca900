/** Totals that may hold money of the carried-over plan and cannot be divided: a warning, never silence. */
import { compareDong } from '../amount';
import { type Basis, isWholePlan } from '../disbursement';
import type { TableData } from '../table/model';
import type { MoneyUse } from './columns';
import { type Members, rowsByGroup } from './members';
import { sumRows } from './sum';

/** A disbursed total and the data rows (indexes) whose money may be that of two plans. */
export interface Unsplit {
  readonly use: MoneyUse;
  readonly rows: readonly number[];
}

/** The rows of some groups, and how many groups there are. */
interface Groups {
  readonly members: Members;
  readonly count: number;
}

interface Columns {
  readonly year: Float64Array;
  readonly carried: Float64Array;
  readonly paid: Float64Array;
}

/** More was paid than the year's plan while a carried-over plan could explain it. */
function exceeds({ year, carried, paid }: Columns, rows: readonly number[]): boolean {
  return (
    compareDong(sumRows(carried, rows).total, 0) > 0 &&
    compareDong(sumRows(paid, rows).total, sumRows(year, rows).total) > 0
  );
}

function planOf(uses: readonly MoneyUse[], test: (use: MoneyUse) => boolean): Float64Array | undefined {
  return uses.filter((use) => use.quantity === 'plan' && test(use)).pop()?.money.dong;
}

function reportsCarriedOver(uses: readonly MoneyUse[], basis: Basis): boolean {
  return uses.some(
    (use) => use.quantity === 'disbursed' && use.basis === basis && use.kinds.includes('plan.carryover'),
  );
}

/** `uses` are those of one data date; `groups` the units, people and sources of the table. */
export function unsplit(data: TableData, uses: readonly MoneyUse[], groups: readonly Groups[]): Unsplit[] {
  const carried = planOf(uses, ({ kinds }) => kinds.includes('plan.carryover'));
  if (carried === undefined) return [];
  return uses.flatMap((use): Unsplit[] => {
    const kind = use.kinds.find(isWholePlan);
    if (use.quantity !== 'disbursed' || kind === undefined || use.less || reportsCarriedOver(uses, use.basis))
      return [];
    const year = planOf(uses, ({ kinds }) => kinds.includes(kind));
    if (year === undefined) return [];
    const columns = { year, carried, paid: use.money.dong };
    const rows = suspects(columns, groups, data.rows.length);
    return rows.length > 0 ? [{ use, rows }] : [];
  });
}

/** Projects that exceed their own plan, and the carried-over projects of groups that do. */
function suspects(columns: Columns, groups: readonly Groups[], size: number): number[] {
  const found = new Set<number>();
  const carried = (row: number) => columns.carried[row]! > 0;
  for (let row = 0; row < size; row++) if (carried(row) && exceeds(columns, [row])) found.add(row);
  for (const { members, count } of groups) {
    for (const rows of rowsByGroup(members, count)) {
      if (exceeds(columns, rows)) rows.filter(carried).forEach((row) => found.add(row));
    }
  }
  return [...found].sort((a, b) => a - b);
}
