/** Money of the carried-over plan beside money of the year's plan: shown so that the two are never taken for one. */
import { isZeroDong } from '../../core/amount';
import type { Attainment } from '../../core/assessment/model';

/** What the same subject disbursed from its carried-over plan, where `row` leaves that out. */
export function carriedOver(rows: readonly Attainment[], row: Attainment): Attainment | undefined {
  if (row.planKind === 'plan.carryover') return undefined;
  return rows.find(
    (other) =>
      other.planKind === 'plan.carryover' &&
      other.kind === row.kind &&
      other.subject === row.subject &&
      other.name === row.name &&
      other.basis === row.basis &&
      !isZeroDong(other.disbursed),
  );
}
