/** Attainment of the whole month by month: running totals of the tables, and kept months where no table has one. */
import type { Dong } from '../../amount';
import { evidenceOf } from '../../assessment/evidence';
import { mergeFigures } from '../../assessment/figures';
import type { Assessment } from '../../assessment/model';
import { WHOLE } from '../../assessment/provisional';
import type { Day, Grid } from '../../cell';
import { attainments, budgetYear, type PlanKind } from '../../disbursement';
import { readSnapshots } from '../../monthly/snapshot';

export interface MonthRow {
  readonly through: Day;
  readonly plan: Dong;
  readonly disbursed: Dong;
  readonly planSrc: readonly string[];
  readonly disbursedSrc: readonly string[];
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
  for (const row of readSnapshots(grids)) {
    const { through, kind, planKind, plan: planned, disbursed, src } = row;
    if (kind !== 'whole' || planKind !== plan || through > dataAt || planned === null || disbursed === null) continue;
    if (through < `${year}-01-01`) continue;
    rows.set(through, { through, plan: planned, disbursed, planSrc: [], disbursedSrc: src });
  }
  for (const day of daysOf(assessment, dataAt)) {
    const read = data.flatMap((one) => evidenceOf(one, facts.subjects, { dataAt: day }).figures);
    const whole = [{ id: WHOLE, name: '', kind: 'whole' as const }];
    const found = attainments(mergeFigures(read), whole, { dataAt: day, year });
    const row = found.find((one) => one.planKind === plan && one.basis === 'actual' && one.asOf === day);
    if (row === undefined || row.rate === null) continue;
    const { disbursed, planSrc, disbursedSrc } = row;
    rows.set(day, { through: day, plan: row.plan, disbursed, planSrc, disbursedSrc });
  }
  return [...rows.values()].sort((a, b) => (a.through < b.through ? -1 : 1));
}
