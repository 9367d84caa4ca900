/** What the page "Theo tháng" compares: the months kept in the workbook, and the figures as they are now. */
import { type Change, changesBetween, readSnapshots, snapshotOf, type SnapshotRow } from '../../../core/monthly';
import type { Day } from '../../../core/cell';
import { type PlanKind, typedMilestoneAt } from '../../../core/disbursement';
import { planInUse } from '../../model/attainment-list';
import { milestonesOf } from '../../model/milestone';
import type { State } from '../../model/state';

export interface Months {
  readonly plan: PlanKind;
  readonly kept: readonly SnapshotRow[];
  /** Kept days against the plan in use, the latest first. */
  readonly days: readonly Day[];
  readonly now: readonly SnapshotRow[];
}

export function monthsOf(state: State): Months {
  const assessment = state.assessment!;
  const plan = planInUse(assessment.attainment, state.settings);
  const kept = readSnapshots(state.grids);
  const days = [...new Set(kept.filter(({ planKind }) => planKind === plan).map(({ through }) => through))];
  return {
    plan,
    kept,
    days: days.sort().reverse(),
    now: snapshotOf(assessment, state.grids, plan, state.dates!.dataAt),
  };
}

function rowsAt({ kept, plan }: Months, day: Day): readonly SnapshotRow[] {
  return kept.filter((row) => row.through === day && row.planKind === plan);
}

/** Units and projects; on each of the two days the milestone that the user typed for it. */
export function changesSince(months: Months, day: Day, state: State): readonly Change[] {
  const typed = milestonesOf(state);
  const [before, now] = [day, state.dates!.dataAt].map((at) => typedMilestoneAt(typed, at)?.share);
  const lines = { ...(before && { before }), ...(now && { now }) };
  const one = (rows: readonly SnapshotRow[]) => rows.filter(({ kind }) => kind === 'project' || kind === 'collective');
  return changesBetween(one(rowsAt(months, day)), one(months.now), lines);
}
