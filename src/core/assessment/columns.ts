/** Which amount columns of a table are money of which plan, on which basis and to which day. */
import type { Day } from '../cell';
import { type Basis, type Grade, isPlanKind, type PlanKind, WHOLE_PLANS } from '../disbursement';
import type { Column, MoneyColumn, Table, TableData } from '../table/model';
import { includesCarryover } from '../table/within';

/** An amount column as evidence. `kinds`: the plan it is, or the plans its money counts against. */
export interface MoneyUse {
  readonly money: MoneyColumn;
  /** Carried-over money within `money`: it counts against its own plan and is taken out of this one. */
  readonly less?: MoneyColumn;
  readonly quantity: 'plan' | 'disbursed';
  readonly kinds: readonly PlanKind[];
  readonly basis: Basis;
  readonly grade: Grade;
  readonly year: number;
  readonly through: Day;
}

/** The kind of a plan column; a column that only says "kế hoạch vốn" stands for the plan the province assigned when no other does. */
export function planKindOf(column: Column, table: Table): PlanKind | null {
  if (isPlanKind(column.role)) return column.role;
  if (column.role !== 'plan') return null;
  return table.columns.some((other) => other.role === 'plan.province') ? null : 'plan.province';
}

/**
 * The plan that the undivided disbursed column is booked on: whole plans are rival denominators of the same money,
 * so one is enough and the others follow (core/disbursement). The plan assigned by the province where there is one.
 */
function bookedOn(table: Table): PlanKind[] {
  const kinds = table.columns.map((column) => planKindOf(column, table));
  const booked = (['plan.province', ...WHOLE_PLANS] as const).find((kind) => kinds.includes(kind));
  return booked === undefined ? [] : [booked];
}

/** A plan "gồm cả vốn kéo dài" that no column divides: only all the money together can be held against it. */
function isUndivided(table: Table): boolean {
  const [booked] = bookedOn(table);
  const plan = table.columns.find((column) => planKindOf(column, table) === booked);
  return plan !== undefined && includesCarryover(plan) && !table.columns.some(isPlanOfItsOwn);
}

function isPlanOfItsOwn({ role }: Column): boolean {
  return role === 'plan.carryover';
}

/** Budget year and day of a disbursed column, from its own heading or from the table's title; null where neither says. */
function periodOf(column: Column, table: Table): { year: number; through: Day; grade: Grade } | null {
  const through = column.period?.through ?? table.asOf;
  if (through === null) return null;
  const year = column.period?.year ?? table.year ?? Number(through.slice(0, 4));
  const estimate = column.role === 'disbursed.estimate';
  return { year, through, grade: column.period?.grade ?? (estimate ? 'estimate' : 'books') };
}

/** A plan is in force from its budget year on; which day it is read on does not change it. */
function planPeriod(column: Column, table: Table): { year: number; through: Day; grade: Grade } | null {
  const year = column.period?.year ?? table.year ?? (table.asOf === null ? null : Number(table.asOf.slice(0, 4)));
  return year === null ? null : { year, through: column.period?.through ?? `${year}-01-01`, grade: 'books' };
}

function useOf(money: MoneyColumn, table: Table): MoneyUse[] {
  const { column } = money;
  const plan = planKindOf(column, table);
  const period = plan === null ? periodOf(column, table) : planPeriod(column, table);
  if (period === null) return [];
  if (plan !== null) return [{ money, quantity: 'plan', kinds: [plan], basis: 'actual', ...period }];
  const use = { money, quantity: 'disbursed' as const, ...period };
  if (column.role === 'disbursed') return [{ ...use, kinds: bookedOn(table), basis: 'actual' }];
  if (column.role === 'disbursed.carryover') {
    if (column.within !== undefined && isUndivided(table)) return [];
    return [{ ...use, kinds: ['plan.carryover'], basis: use.grade === 'estimate' ? 'estimate' : 'actual' }];
  }
  if (column.role === 'disbursed.estimate')
    return [{ ...use, kinds: bookedOn(table), basis: 'estimate', grade: 'estimate' }];
  return [];
}

/** Every amount column that is evidence, in sheet order; totals without the carried-over money they include. */
export function moneyUses(data: TableData): MoneyUse[] {
  const uses = data.money.flatMap((money) => useOf(money, data.table));
  const totalOf = ({ money, through, quantity }: MoneyUse) =>
    uses.find(
      (use) => use.money.column.column === money.column.within && (quantity === 'plan' || use.through === through),
    );
  const parts = uses.filter(({ money }) => money.column.within !== undefined);
  return uses.flatMap((use) => {
    // Part of a total of another day: it divides nothing, and that total counts it already.
    if (use.money.column.within !== undefined && totalOf(use) === undefined) return [];
    const part = parts.find((other) => totalOf(other) === use);
    return [part === undefined ? use : { ...use, less: part.money }];
  });
}

/** Disbursed columns whose day or budget year is nowhere said: they cannot be used. */
export function undated(data: TableData): Column[] {
  const disbursed = data.money.filter(({ column }) => column.role.startsWith('disbursed'));
  return disbursed.map(({ column }) => column).filter((column) => column.period === null && data.table.asOf === null);
}

/** The uses that count at a day: all plans, and of each basis and plan the disbursed columns with the latest day not after it. */
export function usesAt(uses: readonly MoneyUse[], dataAt: Day): MoneyUse[] {
  const streamOf = ({ basis, kinds, year }: MoneyUse) => [basis, year, ...kinds].join('|');
  const latest = new Map<string, Day>();
  for (const use of uses) {
    if (use.quantity !== 'disbursed' || (use.basis === 'actual' && use.through > dataAt)) continue;
    const before = latest.get(streamOf(use));
    if (before === undefined || use.through > before) latest.set(streamOf(use), use.through);
  }
  const chosen = uses.filter((use) => use.quantity === 'plan' || latest.get(streamOf(use)) === use.through);
  // A part of an older total is money of the newer, undivided one: counted there, and not once more.
  return chosen.filter(({ money: { column } }) => {
    return column.within === undefined || chosen.some((use) => use.money.column.column === column.within);
  });
}
