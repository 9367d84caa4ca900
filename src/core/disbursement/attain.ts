/** Attainment of every subject: what was disbursed against each plan, on each basis, to the đồng. */
import { amountProblem, isZeroDong, ratioOf, reaches, shortfall, FULL_TARGET, type Target } from '../amount';
import type { Attainment } from '../assessment/model';
import type { Finding } from '../finding';
import { groupBy } from '../group';
import type { Basis, Figure } from './figure';
import { isWholePlan, PLAN_KINDS, type PlanKind, WHOLE_PLANS } from './plan-kind';
import { attainmentProblems } from './problems';
import { type Selected, type Selection, selectFigures } from './select';

/** Whatever has figures: a subject of DL_DoiTuong, a project, a source, the whole department. */
export interface Measured {
  readonly id: string;
  readonly name: string;
  readonly kind: Attainment['kind'];
}

export interface AttainOptions extends Selection {
  /** Left out: 100%. */
  readonly target?: Target;
}

export interface Attained {
  readonly rows: readonly Attainment[];
  /** Money outside a plan, negative amounts, older data than asked for, amounts above the limit. */
  readonly findings: readonly Finding[];
}

/**
 * One row per subject × plan kind × basis that has figures; a subject without any gets one row with a plan of 0
 * ("không có kế hoạch vốn"). Pure and total; amounts in whole đồng.
 */
export function attain(figures: readonly Figure[], subjects: readonly Measured[], options: AttainOptions): Attained {
  const rows = attainments(figures, subjects, options);
  return { rows, findings: attainmentProblems(rows, options.dataAt) };
}

/** The rows of `attain` alone. */
export function attainments(
  figures: readonly Figure[],
  subjects: readonly Measured[],
  options: AttainOptions,
): readonly Attainment[] {
  const chosen = selectFigures(figures, options);
  const bySubject = groupBy(chosen.values(), ({ subject }) => subject);
  const usual = usualPlan(chosen);
  const reported = new Set([...chosen.values()].map(({ planKind }) => planKind));
  const kinds = PLAN_KINDS.filter((kind) => reported.has(kind));
  const rows: Attainment[] = [];
  for (const subject of distinct(subjects)) {
    const own = kinds
      .flatMap((kind) => rowsAgainst(subject, kind, bySubject.get(subject.id) ?? [], options))
      .filter(saysSomething);
    rows.push(...(own.length > 0 ? own : [withoutPlan(subject, usual, options)]));
  }
  return rows;
}

/** A person who moved has one row per stretch and still is one subject. */
function distinct(subjects: readonly Measured[]): Measured[] {
  return [...new Map([...subjects].reverse().map((subject) => [subject.id, subject])).values()].reverse();
}

/** The plan that most rows are held against: the first kind in use, in the order of the closed list. */
function usualPlan(chosen: ReadonlyMap<string, Selected>): PlanKind {
  const used = new Set([...chosen.values()].filter((one) => one.quantity === 'plan').map((one) => one.planKind));
  return PLAN_KINDS.find((kind) => used.has(kind)) ?? 'plan.province';
}

function rowsAgainst(
  subject: Measured,
  kind: PlanKind,
  own: readonly Selected[],
  options: AttainOptions,
): Attainment[] {
  const find = (quantity: Figure['quantity'], planKind: PlanKind, basis: Basis) =>
    own.find((one) => one.quantity === quantity && one.planKind === planKind && one.basis === basis);
  const actualPlan = find('plan', kind, 'actual');
  const paid = (of: PlanKind, basis: Basis, plan: Selected | undefined) =>
    find('disbursed', of, basis) ?? (plan && sameMoney(of, (other) => find('disbursed', other, basis)));
  const rows: Attainment[] = [];
  for (const basis of ['actual', 'estimate'] as const) {
    const plan = find('plan', kind, basis) ?? actualPlan;
    const disbursed = paid(kind, basis, plan);
    if (basis === 'estimate' && superseded(disbursed, paid(kind, 'actual', actualPlan))) continue;
    if (disbursed === undefined && (basis === 'estimate' || plan === undefined)) continue;
    rows.push(row(subject, kind, basis, plan, disbursed, options));
  }
  return rows;
}

/** Days on which a year's money closes: what is paid by then is known and no longer estimated. */
const CLOSING = ['12-31', '01-31'];

/**
 * An estimate is over once money paid to a later day is known, or to its own day where that closes the year. (An
 * estimate that names no day bears that of its table, and looks further ahead.)
 */
function superseded(estimate: Selected | undefined, actual: Selected | undefined): boolean {
  if (estimate === undefined || actual === undefined || actual.through < estimate.through) return false;
  return actual.through > estimate.through || CLOSING.includes(actual.through.slice(5));
}

/** A carry-over or an advance of 0 that nothing was paid from is no plan of the subject. */
function saysSomething({ planKind, plan, disbursed }: Attainment): boolean {
  return isWholePlan(planKind) || !isZeroDong(plan) || !isZeroDong(disbursed);
}

/** Whole plans are rival denominators of the same money; a part (kéo dài, ứng trước …) has money of its own. */
function sameMoney(kind: PlanKind, find: (kind: PlanKind) => Selected | undefined): Selected | undefined {
  if (!isWholePlan(kind)) return undefined;
  const holder = WHOLE_PLANS.find((other) => find(other) !== undefined);
  return holder === undefined ? undefined : find(holder);
}

function row(
  subject: Measured,
  planKind: PlanKind,
  basis: Basis,
  plan: Selected | undefined,
  disbursed: Selected | undefined,
  options: AttainOptions,
): Attainment {
  const amounts = { plan: plan?.amount ?? 0, disbursed: disbursed?.amount ?? 0 };
  const complete = plan !== undefined && disbursed !== undefined;
  const outside = disbursed?.outside;
  // Money of projects without a plan would lift the rate that a subject is judged by.
  const mixed = outside !== undefined && (subject.kind === 'collective' || subject.kind === 'individual');
  const sound =
    complete && !mixed && !isZeroDong(amounts.plan) && amountProblem(amounts.disbursed, amounts.plan) === null;
  const target = options.target ?? FULL_TARGET;
  return {
    subject: subject.id,
    name: subject.name,
    kind: subject.kind,
    planKind,
    basis,
    // A plan is in force from the first of January on: that is no day of data.
    asOf: disbursed?.through ?? options.dataAt,
    ...amounts,
    rate: sound ? ratioOf(amounts.disbursed, amounts.plan) : null,
    met: sound ? reaches(amounts.disbursed, amounts.plan, target) : null,
    shortfall: sound ? shortfall(amounts.disbursed, amounts.plan, target) : null,
    planSrc: plan?.src ?? [],
    disbursedSrc: disbursed?.src ?? [],
    ...(disbursed === undefined ? {} : { grade: disbursed.grade }),
    ...(outside && { outside }),
    ...(disbursed?.confirmedBy && { confirmedBy: disbursed.confirmedBy }),
    ...(complete ? {} : { missing: plan === undefined ? ('plan' as const) : ('disbursed' as const) }),
  };
}

/** No figure at all: a unit without capital plan. Nothing is owed, so nothing is missing. */
function withoutPlan(subject: Measured, planKind: PlanKind, options: AttainOptions): Attainment {
  return {
    subject: subject.id,
    name: subject.name,
    kind: subject.kind,
    planKind,
    basis: 'actual',
    asOf: options.dataAt,
    plan: 0,
    disbursed: 0,
    rate: null,
    met: null,
    shortfall: null,
    planSrc: [],
    disbursedSrc: [],
  };
}
