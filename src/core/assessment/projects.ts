/** Attainment of single projects: one row of the accountant's table each. */
import { amountProblem, compareDong, type Dong, ratioOf, reaches, shortfall, subtractDong } from '../amount';
import { type Day, address, cellRef } from '../cell';
import { isWholePlan, PLAN_KINDS, type PlanKind } from '../disbursement';
import type { TableData } from '../table/model';
import { type MoneyUse, moneyUses, usesAt } from './columns';
import type { Attainment } from './model';
import { plannedRows } from './planned';

/** The column that a project is judged by on a day: the last of its kind. */
function pick(uses: readonly MoneyUse[], test: (use: MoneyUse) => boolean): MoneyUse | undefined {
  return uses.filter(test).pop();
}

/** Whether money paid is money of a plan; whole plans are rival denominators of the same money. */
function paysOn(kind: PlanKind): (use: MoneyUse) => boolean {
  const fits = (other: PlanKind) => other === kind || (isWholePlan(kind) && isWholePlan(other));
  return (use) => use.quantity === 'disbursed' && use.basis === 'actual' && use.kinds.some(fits);
}

/**
 * Rows with a plan or with money, in sheet order, against every plan of the table. Blank disbursed money stays
 * unknown: `rate` is null and `missing` says so.
 */
export function projectAttainments(data: TableData, dataAt: Day): Attainment[] {
  const uses = usesAt(moneyUses(data), dataAt);
  return PLAN_KINDS.flatMap((kind) => {
    const plan = pick(uses, (use) => use.quantity === 'plan' && use.kinds.includes(kind));
    const disbursed = pick(uses, paysOn(kind));
    return plan === undefined || disbursed === undefined ? [] : against(data, plan, disbursed, kind);
  });
}

function against(data: TableData, plan: MoneyUse, disbursed: MoneyUse, kind: PlanKind): Attainment[] {
  const { carried } = plannedRows(data);
  return data.rows.flatMap((row, i) => {
    const amounts = { plan: amountAt(plan, i, carried), disbursed: amountAt(disbursed, i, carried) };
    if (Number.isNaN(amounts.plan) && !(amounts.disbursed > 0)) return [];
    const cell = ({ money, less }: MoneyUse) =>
      [money, ...(less ? [less] : [])].map(({ column }) => address(cellRef(data.table.sheet, row, column.column)));
    return [attained(data.names[i]!, amounts, kind, plan, disbursed, cell)];
  });
}

/** The row's money without what was carried over; NaN where either is due and blank. */
function amountAt({ money, less }: MoneyUse, i: number, carried: Uint8Array): number {
  const [total, part] = [money.dong[i]!, less?.dong[i] ?? 0];
  if (Number.isNaN(total) || (Number.isNaN(part) && carried[i] === 1)) return NaN;
  return Number(subtractDong(total, part || 0));
}

function attained(
  name: string,
  amounts: { plan: number; disbursed: number },
  planKind: PlanKind,
  plan: MoneyUse,
  disbursed: MoneyUse,
  cell: (use: MoneyUse) => string[],
): Attainment {
  const known = { plan: amounts.plan || 0, disbursed: amounts.disbursed || 0 };
  const unreported = Number.isNaN(amounts.disbursed);
  const sound = !unreported && compareDong(known.plan, 0) > 0 && amountProblem(known.disbursed, known.plan) === null;
  const whenSound = <T>(value: () => T): T | null => (sound ? value() : null);
  return {
    subject: '',
    name,
    kind: 'project',
    planKind,
    basis: 'actual',
    asOf: disbursed.through,
    ...known,
    rate: whenSound(() => ratioOf(known.disbursed, known.plan)),
    met: whenSound(() => reaches(known.disbursed, known.plan)),
    shortfall: whenSound<Dong>(() => shortfall(known.disbursed, known.plan)),
    planSrc: cell(plan),
    disbursedSrc: cell(disbursed),
    grade: disbursed.grade,
    ...(unreported ? { missing: 'disbursed' as const } : {}),
  };
}
