/** Attainment of all subjects as rules look it up: by subject, plan kind and basis. */
import { isZeroDong } from '../amount';
import type { Attainment } from '../assessment/model';
import {
  attainments,
  type Basis,
  type Figure,
  type Grade,
  PLAN_KINDS,
  type PlanKind,
  WHOLE_PLANS,
} from '../disbursement';
import type { Measure } from '../rules/model';
import { type Context, once } from './context';
import type { Subject } from './facts';

export type Rows = ReadonlyMap<string, Attainment>;

/** Money paid, unless a rule accepts estimates too. */
const ACTUAL: readonly Grade[] = ['books', 'treasury'];

const keyOf = (subject: string, kind: PlanKind, basis: Basis) => `${subject}\u001f${kind}\u001f${basis}`;

/** Attainment of every subject from figures of the grades that a rule accepts (actual money unless it says so). */
export function rowsFor(context: Context, { id, grades = ACTUAL }: Measure): Rows {
  return once(context, 'rates', id, () => {
    return rowsOf(context, context.facts.figures, grades, [...context.index.subjects.values()]);
  });
}

function rowsOf(
  context: Context,
  all: readonly Figure[],
  grades: readonly Grade[],
  subjects: readonly Subject[],
): Map<string, Attainment> {
  const figures = all.filter(({ quantity, grade }) => quantity === 'plan' || grades.includes(grade));
  const rows = attainments(figures, subjects, { dataAt: context.dataAt, year: context.year });
  return new Map(rows.map((row) => [keyOf(row.subject, row.planKind, row.basis), row]));
}

/** The rows of some subjects from the figures of now; those of all others stay. */
export function renewRows(context: Context, changed: ReadonlySet<string>): void {
  const figures = context.facts.figures.filter(({ subject }) => changed.has(subject));
  const subjects = [...context.index.subjects.values()].filter(({ id }) => changed.has(id));
  for (const { id, grades = ACTUAL } of context.measures.values()) {
    const known = context.once.get('rates')?.get(id) as Map<string, Attainment> | undefined;
    if (known === undefined) continue;
    for (const subject of changed) for (const key of KINDS) known.delete(`${subject}\u001f${key}`);
    for (const [key, row] of rowsOf(context, figures, grades, subjects)) known.set(key, row);
  }
}

const KINDS = PLAN_KINDS.flatMap((kind) => [`${kind}\u001factual`, `${kind}\u001festimate`]);

/** Whether anything is known about a plan kind at all: before the accountant's table is read nobody has a plan. */
export function planKnown(context: Context, kind: PlanKind): boolean {
  return once(context, 'plan', kind, () =>
    context.facts.figures.some(
      ({ quantity, planKind, year }) => quantity === 'plan' && planKind === kind && year === context.year,
    ),
  );
}

/** By estimate where there is one and it is asked for, else actual money. */
export function rowOf(rows: Rows, subject: string, kind: PlanKind, basis: Basis): Attainment | undefined {
  const actual = rows.get(keyOf(subject, kind, 'actual'));
  return basis === 'estimate' ? (rows.get(keyOf(subject, kind, 'estimate')) ?? actual) : actual;
}

/** A subject's plan of a kind, where it was reported. */
export function planRow(rows: Rows, subject: string, kind: PlanKind): Attainment | undefined {
  const row = rows.get(keyOf(subject, kind, 'actual'));
  return row === undefined || row.missing === 'plan' ? undefined : row;
}

/** A subject that has a whole plan of another kind is not without plan: this one was not reported. */
export function hasOtherPlan(rows: Rows, subject: string, kind: PlanKind): boolean {
  return WHOLE_PLANS.some((other) => {
    const row = other === kind ? undefined : planRow(rows, subject, other);
    return row !== undefined && !isZeroDong(row.plan);
  });
}
