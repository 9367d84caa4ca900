/** The list of *Tiến độ*: which rows are shown and in which order. */
import { compare, compareDong } from '../../core/amount';
import type { Attainment } from '../../core/assessment/model';
import { type Basis, PLAN_KINDS, type PlanKind, WHOLE_PLANS } from '../../core/disbursement';
import { fold } from '../../core/text';
import type { Group, ProgressView, Settings, Shown, Sort } from './state';

/** The plan that figures are held against: as chosen, else the first whole plan that the workbook has. */
export function planInUse(attainment: readonly Attainment[], settings: Settings): PlanKind {
  const used = plansIn(attainment);
  if (settings.planKind !== null && used.includes(settings.planKind)) return settings.planKind;
  return WHOLE_PLANS.find((kind) => used.includes(kind)) ?? used[0] ?? 'plan.province';
}

/** Plan kinds that have figures for the whole, in the order of the closed list. */
export function plansIn(attainment: readonly Attainment[]): readonly PlanKind[] {
  const used = new Set(attainment.filter((row) => row.planSrc.length > 0).map((row) => row.planKind));
  return PLAN_KINDS.filter((kind) => used.has(kind));
}

/** Groups that the workbook has rows of. */
export function groupsIn(attainment: readonly Attainment[]): readonly Group[] {
  const used = new Set<string>(attainment.map((row) => row.kind));
  return (['collective', 'individual', 'project', 'source'] as const).filter((group) => used.has(group));
}

export function basesIn(attainment: readonly Attainment[]): readonly Basis[] {
  return attainment.some((row) => row.basis === 'estimate') ? ['actual', 'estimate'] : ['actual'];
}

/** The row of the whole department against a plan. */
export function wholeOf(attainment: readonly Attainment[], plan: PlanKind, basis: Basis): Attainment | undefined {
  const whole = attainment.filter((row) => row.kind === 'whole' && row.planKind === plan);
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
  const best = new Map<string, Attainment>();
  for (const row of attainment) {
    if (row.kind !== group) continue;
    const before = best.get(rowKey(row));
    if (!before || fit(row, plan, basis) > fit(before, plan, basis)) best.set(rowKey(row), row);
  }
  return [...best.values()].map((row) => (row.planKind === plan ? row : withoutPlan(row, plan)));
}

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
  return rows
    .filter((row) => matches(row, view.shown) && (words === '' || fold(row.name).includes(words)))
    .sort(ORDERS[view.sort]);
}

const byName = (a: Attainment, b: Attainment): number => (fold(a.name) < fold(b.name) ? -1 : 1);

/** Not reached before reached before without plan; the lowest rate first. */
function byAttention(a: Attainment, b: Attainment): number {
  const rank = ({ met, missing }: Attainment) => (missing ? 0 : met === false ? 1 : met === true ? 2 : 3);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return (a.rate && b.rate ? compare(a.rate, b.rate) : 0) || byName(a, b);
}

function byRemaining(a: Attainment, b: Attainment): number {
  return compareDong(b.shortfall ?? 0, a.shortfall ?? 0) || byAttention(a, b);
}

const ORDERS: Readonly<Record<Sort, (a: Attainment, b: Attainment) => number>> = {
  attention: byAttention,
  remaining: byRemaining,
  name: byName,
};

/** The slowest projects that have not reached their plan. */
export function slowest(rows: readonly Attainment[], count: number): readonly Attainment[] {
  return rows
    .filter((row) => row.met === false)
    .sort(byAttention)
    .slice(0, count);
}
