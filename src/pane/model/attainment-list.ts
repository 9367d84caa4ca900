/** The list of *Tiến độ*: which rows are shown and in which order. */
import type { Attainment } from '../../core/assessment/model';
import { type Basis, PLAN_KINDS, type PlanKind, WHOLE_PLANS } from '../../core/disbursement';
import { fold } from '../../core/text';
import { sortedLines } from './attainment-order';
import { remembered } from './remember';
import type { Group, ProgressView, Settings, Shown } from './state';

/** The plan that figures are held against: as chosen, else the first whole plan that the workbook has. */
export function planInUse(attainment: readonly Attainment[], settings: Settings): PlanKind {
  const used = plansIn(attainment);
  if (settings.planKind !== null && used.includes(settings.planKind)) return settings.planKind;
  return WHOLE_PLANS.find((kind) => used.includes(kind)) ?? used[0] ?? 'plan.province';
}

/** Plan kinds that have figures, in the order of the closed list. */
export function plansIn(attainment: readonly Attainment[]): readonly PlanKind[] {
  return plansOf(attainment, '');
}

const plansOf = remembered((attainment: readonly Attainment[]) => {
  const used = new Set(attainment.filter((row) => row.planSrc.length > 0).map((row) => row.planKind));
  return PLAN_KINDS.filter((kind) => used.has(kind));
});

/** Groups that the workbook has rows of. */
export function groupsIn(attainment: readonly Attainment[]): readonly Group[] {
  return groupsOf(attainment, '');
}

const groupsOf = remembered((attainment: readonly Attainment[]) => {
  const used = new Set<string>(attainment.map((row) => row.kind));
  return (['collective', 'individual', 'project', 'source'] as const).filter((group) => used.has(group));
});

export function basesIn(attainment: readonly Attainment[]): readonly Basis[] {
  return basesOf(attainment, '');
}

const basesOf = remembered((attainment: readonly Attainment[]): readonly Basis[] =>
  attainment.some((row) => row.basis === 'estimate') ? ['actual', 'estimate'] : ['actual'],
);

const wholes = remembered((attainment: readonly Attainment[]) => attainment.filter((row) => row.kind === 'whole'));

/** The row of the whole department against a plan. */
export function wholeOf(attainment: readonly Attainment[], plan: PlanKind, basis: Basis): Attainment | undefined {
  const whole = wholes(attainment, '').filter((row) => row.planKind === plan);
  return whole.find((row) => row.basis === basis) ?? whole.find((row) => row.basis === 'actual');
}

/**
 * One row per subject of the group: against the plan in use on the chosen basis; on the actual basis where there is
 * no estimate; without a plan where the subject has none of this kind.
 */
export function rowsOf(
  attainment: readonly Attainment[],
  group: Group,
  plan: PlanKind,
  basis: Basis,
): readonly Attainment[] {
  return chosenRows(attainment, `${group} ${plan} ${basis}`);
}

const chosenRows = remembered((attainment: readonly Attainment[], key) => {
  const [group, plan, basis] = key.split(' ') as [Group, PlanKind, Basis];
  const best = new Map<string, Attainment>();
  for (const row of attainment) {
    if (row.kind !== group) continue;
    const before = best.get(rowKey(row));
    if (!before || fit(row, plan, basis) > fit(before, plan, basis)) best.set(rowKey(row), row);
  }
  return [...best.values()].map((row) => (row.planKind === plan ? row : withoutPlan(row, plan)));
});

/** What tells subjects apart: the code, else the name; projects of one name by the row they stand on. */
export function rowKey({ kind, subject, name, planSrc, disbursedSrc }: Attainment): string {
  if (subject !== '') return subject;
  return kind === 'project' ? `${name} ${(planSrc[0] ?? disbursedSrc[0] ?? '').replace(/[A-Z]+(?=\d+$)/, '')}` : name;
}

function fit(row: Attainment, plan: PlanKind, basis: Basis): number {
  return (row.planKind === plan ? 2 : 0) + (row.basis === basis ? 1 : 0);
}

/** The subject has other plans, none of the kind in use. */
function withoutPlan(row: Attainment, planKind: PlanKind): Attainment {
  const { subject, name, kind, basis, asOf } = row;
  const nothing = { plan: 0, disbursed: 0, rate: null, met: null, shortfall: null, planSrc: [], disbursedSrc: [] };
  return { subject, name, kind, basis, asOf, planKind, ...nothing };
}

export function matches(row: Attainment, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'met' ? row.met === true : shown === 'unmet' ? row.met === false : row.met === null;
}

export function listed(rows: readonly Attainment[], view: ProgressView): readonly Attainment[] {
  const words = fold(view.query);
  return sortedLines(rows, view.sort)
    .filter(({ row, name }) => matches(row, view.shown) && (words === '' || name.includes(words)))
    .map(({ row }) => row);
}

/** The slowest projects that have not reached their plan. */
export function slowest(rows: readonly Attainment[], count: number): readonly Attainment[] {
  return sortedLines(rows, 'attention')
    .map(({ row }) => row)
    .filter((row) => row.met === false)
    .slice(0, count);
}
