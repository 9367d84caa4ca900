/** Limits on disbursement by the day they came into force: dated data with its clause. */
import type { Day } from '../cell';

export interface Limit {
  readonly from: Day;
  /** Clause for a year's money against plan, carry-over and advance. */
  readonly year: string;
  /** Clause for a project's money since it began against its total investment. */
  readonly lifetime: string;
}

/** Nghị định 254/2025/NĐ-CP, as read in its text. Earlier texts have not been read: findings then say so. */
const LIMITS: readonly Limit[] = [
  {
    from: '2025-09-26',
    year: 'khoản 5 Điều 6 Nghị định số 254/2025/NĐ-CP',
    lifetime: 'khoản 4 Điều 6 Nghị định số 254/2025/NĐ-CP',
  },
];

/** The limit in force on a day, or null where no text is stored. */
function limitOn(day: Day | null): Limit | null {
  if (day === null) return null;
  return [...LIMITS].reverse().find((limit) => limit.from <= day) ?? null;
}

/**
 * The limit in force for money of a plan year that was paid until `through`. Where no day is known, only a text that was
 * in force during the whole year is cited: nobody can tell whether money of 2025 was paid before or after 26/9/2025.
 */
export function limitOf(through: Day | null, year: number | null): Limit | null {
  return limitOn(through ?? (year === null ? null : `${year}-01-01`));
}
