/** What changed since the last month that is kept: new, finished, stalled, fallen behind; each with both amounts. */
import { compareDong, type Dong, isZeroDong, type Rational, reaches, subtractDong } from '../amount';
import { identityOf, type SnapshotRow } from './snapshot';

export const CHANGES = [
  'finished',
  'behind',
  'stalled',
  'decreased',
  'unreported',
  'new',
  'gone',
  'plan-cut',
  'plan-raised',
  'progress',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

export interface Change {
  readonly kinds: readonly ChangeKind[];
  readonly before: SnapshotRow | null;
  readonly now: SnapshotRow | null;
  /** Paid since; null where either month does not say. */
  readonly paid: Dong | null;
}

export interface Lines {
  /** Milestones that held on the two days, as shares of the plan; left out: none held. */
  readonly before?: Rational;
  readonly now?: Rational;
}

/**
 * Rows of two months against the same plan. A row may have changed in several ways. "Behind": at the milestone of its
 * day before, below the milestone of its day now. "Stalled": not a đồng since, and the plan not reached.
 */
export function changesBetween(
  before: readonly SnapshotRow[],
  now: readonly SnapshotRow[],
  lines: Lines = {},
): Change[] {
  const earlier = new Map(before.map((row) => [identityOf(row), row]));
  const seen = new Set<string>();
  const changes = now.map((row): Change => {
    const id = identityOf(row);
    seen.add(id);
    const old = earlier.get(id) ?? null;
    return { kinds: kindsOf(old, row, lines), before: old, now: row, paid: paidSince(old, row) };
  });
  const gone = before.filter((row) => !seen.has(identityOf(row)));
  return [
    ...changes.filter(({ kinds }) => kinds.length > 0),
    ...gone.map((row): Change => ({ kinds: ['gone'], before: row, now: null, paid: null })),
  ];
}

function paidSince(before: SnapshotRow | null, now: SnapshotRow): Dong | null {
  if (before === null || before.disbursed === null || now.disbursed === null) return null;
  return subtractDong(now.disbursed, before.disbursed);
}

function hasReached({ plan, disbursed }: SnapshotRow, share?: Rational): boolean | null {
  if (plan === null || disbursed === null || isZeroDong(plan)) return null;
  return reaches(disbursed, plan, share && { share, strict: false });
}

function kindsOf(before: SnapshotRow | null, now: SnapshotRow, lines: Lines): ChangeKind[] {
  if (before === null) return ['new'];
  const kinds: ChangeKind[] = [];
  const paid = paidSince(before, now);
  const done = hasReached(now);
  if (done === true && hasReached(before) === false) kinds.push('finished');
  if (fellBehind(before, now, lines)) kinds.push('behind');
  if (now.disbursed === null && before.disbursed !== null) kinds.push('unreported');
  if (paid !== null) {
    const sign = compareDong(paid, 0);
    if (sign === 0 && done === false) kinds.push('stalled');
    if (sign < 0) kinds.push('decreased');
    if (sign > 0 && !kinds.includes('finished')) kinds.push('progress');
  }
  return [...kinds, ...planChange(before, now)];
}

function fellBehind(before: SnapshotRow, now: SnapshotRow, lines: Lines): boolean {
  if (lines.now === undefined || hasReached(now, lines.now) !== false) return false;
  return lines.before === undefined || hasReached(before, lines.before) === true;
}

function planChange(before: SnapshotRow, now: SnapshotRow): ChangeKind[] {
  if (before.plan === null || now.plan === null) return [];
  const sign = compareDong(now.plan, before.plan);
  return sign === 0 ? [] : [sign < 0 ? 'plan-cut' : 'plan-raised'];
}
