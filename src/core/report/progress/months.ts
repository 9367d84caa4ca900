/** Attainment of the whole month by month: running totals of the tables, and kept months where no table has one. */
import { addDong, type Dong, subtractDong, sumDong } from '../../amount';
import { evidenceOf, type TableEvidence } from '../../assessment/evidence';
import { mergeFigures } from '../../assessment/figures';
import type { Assessment } from '../../assessment/model';
import { WHOLE } from '../../assessment/provisional';
import { sumRows } from '../../assessment/sum';
import { type Day, type Grid, parseAddress } from '../../cell';
import { attainments, budgetYear, isWholePlan, type PlanKind } from '../../disbursement';
import { readSnapshots } from '../../monthly/snapshot';

export interface MonthRow {
  readonly through: Day;
  readonly plan: Dong;
  readonly disbursed: Dong;
  readonly planSrc: readonly string[];
  readonly disbursedSrc: readonly string[];
  /**
   * Carried-over money in `disbursed`: taken out, still in it, or not told (a month that was kept another way). Absent
   * where no month of the course divides it.
   */
  readonly carried?: 'out' | 'in' | 'unknown';
  /** Where it is taken out: the money with it. */
  readonly gross?: Dong;
}

/** Money paid between two months, like against like: `gross` with the carried-over money of both; null where they are not alike. */
export function increaseOf(before: MonthRow, row: MonthRow): { readonly amount: Dong; readonly gross: boolean } | null {
  if (before.carried === row.carried) return { amount: subtractDong(row.disbursed, before.disbursed), gross: false };
  const whole = (each: MonthRow) => (each.carried === 'in' ? each.disbursed : each.gross);
  const [from, to] = [whole(before), whole(row)];
  return from === undefined || to === undefined ? null : { amount: subtractDong(to, from), gross: true };
}

/** Days of running totals, not after `dataAt`. */
function daysOf({ data }: Pick<Assessment, 'data'>, dataAt: Day): Day[] {
  const days = data.flatMap(({ table, money }) =>
    money
      .filter(({ column }) => column.role === 'disbursed')
      .flatMap(({ column }) => column.period?.through ?? table.asOf ?? []),
  );
  return [...new Set(days)].filter((day) => day <= dataAt);
}

/** Carried-over money that a day's total was rid of; null where nothing was taken out. */
function carriedOut(read: readonly TableEvidence[], day: Day): Dong | null {
  const parts = read.flatMap(({ uses }) =>
    uses.flatMap(({ quantity, basis, through, money, less }) => {
      if (quantity !== 'disbursed' || basis !== 'actual' || through !== day || less === undefined) return [];
      const rows = [...money.dong.keys()];
      return [sumRows(less.dong, sumRows(money.dong, rows).filled).total];
    }),
  );
  return parts.length === 0 ? null : sumDong(parts);
}

/** How many columns the cells of a month stand in: a month kept of divided money has as many as the divided one. */
function columnsOf({ planSrc, disbursedSrc }: MonthRow): number {
  const refs = [...planSrc, ...disbursedSrc].flatMap((src) => parseAddress(src) ?? []);
  return new Set(refs.map(({ sheet, column }) => `${sheet}!${column}`)).size;
}

/** Says of every month whether carried-over money is in it, where one of them divides it. `kept`: days read of DL_TienDoThang. */
function told(rows: readonly MonthRow[], kept: ReadonlySet<Day>): MonthRow[] {
  const divided = rows.find(({ gross }) => gross !== undefined);
  if (divided === undefined) return [...rows];
  return rows.map((row): MonthRow => {
    if (row.gross !== undefined) return { ...row, carried: 'out' };
    if (!kept.has(row.through)) return { ...row, carried: 'in' };
    return { ...row, carried: columnsOf(row) === columnsOf(divided) ? 'out' : 'unknown' };
  });
}

/** Money of the budget year judged at `dataAt`, the earliest day first. A day with plan or money unknown is left out. */
export function monthRows(
  assessment: Pick<Assessment, 'data' | 'facts'>,
  grids: readonly Grid[],
  plan: PlanKind,
  dataAt: Day,
): MonthRow[] {
  const { data, facts } = assessment;
  const year = budgetYear(facts.figures, dataAt);
  const rows = new Map<Day, MonthRow>();
  const kept = new Set<Day>();
  for (const row of readSnapshots(grids)) {
    const { through, kind, planKind, plan: planned, disbursed, src } = row;
    if (kind !== 'whole' || planKind !== plan || through > dataAt || planned === null || disbursed === null) continue;
    if (through < `${year}-01-01`) continue;
    kept.add(through);
    rows.set(through, { through, plan: planned, disbursed, planSrc: [], disbursedSrc: src });
  }
  for (const day of daysOf(assessment, dataAt)) {
    const read = data.map((one) => evidenceOf(one, facts.subjects, { dataAt: day }));
    const figures = read.flatMap((one) => one.figures);
    const whole = [{ id: WHOLE, name: '', kind: 'whole' as const }];
    const found = attainments(mergeFigures(figures), whole, { dataAt: day, year });
    const row = found.find((one) => one.planKind === plan && one.basis === 'actual' && one.asOf === day);
    if (row === undefined || row.rate === null) continue;
    const { disbursed, planSrc, disbursedSrc } = row;
    const part = isWholePlan(plan) ? carriedOut(read, day) : null;
    const gross = part === null ? {} : { gross: addDong(disbursed, part) };
    kept.delete(day);
    rows.set(day, { through: day, plan: row.plan, disbursed, planSrc, disbursedSrc, ...gross });
  }
  const course = [...rows.values()].sort((a, b) => (a.through < b.through ? -1 : 1));
  return told(course, kept);
}
