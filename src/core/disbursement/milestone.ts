/** Milestones of the year (user data) and how far a rate is ahead of or behind the one that counts. */
import {
  compare,
  type Dong,
  Exact,
  multiply,
  rational,
  type Rational,
  ratioOf,
  roundTo,
  shownPercent,
} from '../amount';
import type { Day } from '../cell';

export interface Milestone {
  readonly day: Day;
  readonly share: Rational;
}

/** The last milestone not after the day, or null before the first. */
export function milestoneAt(milestones: readonly Milestone[], day: Day): Milestone | null {
  let found: Milestone | null = null;
  for (const milestone of milestones) {
    if (milestone.day <= day && (found === null || milestone.day >= found.day)) found = milestone;
  }
  return found;
}

/**
 * Percentage points from the milestone to the rate as both are shown; negative = behind. Never 0 while the rate
 * is behind. `plan` must not be 0.
 */
export function pointsFrom(disbursed: Dong, plan: Dong, share: Rational, digits = 2): Exact {
  const shown = shownPercent(disbursed, plan, digits, { share, strict: false });
  const line = roundTo(multiply(share, rational(new Exact('100'))), digits);
  const points = shown.minus(line);
  const behind = compare(ratioOf(disbursed, plan), share) < 0;
  const least = new Exact(`-1e-${digits}`);
  if (behind) return points.gt(least) ? least : points;
  return points.lt('0') ? new Exact('0') : points;
}
