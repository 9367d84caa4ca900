/** Rates over a subject's projects: each of them, or all together with none counted above its plan. */
import { message, type Message } from '../../messages/message';
import { compare, compareDong, type Dong, isZeroDong, ratioOf } from '../amount';
import type { Attainment } from '../assessment/model';
import { attainments, type Basis, type PlanKind } from '../disbursement';
import type { Measure } from '../rules/model';
import { addedUp } from './amounts';
import { type Context, once } from './context';
import type { Subject } from './facts';

/** Attainment of every project of every subject, by subject; projects are told apart by Figure.project. */
function projectRows(context: Context, measure: Measure): ReadonlyMap<string, readonly Attainment[]> {
  return once(context, 'projects', measure.id, () => {
    const { grades = ['books', 'treasury'] } = measure;
    const rows = new Map<string, Attainment[]>();
    const told = context.facts.figures.filter(
      ({ project, quantity, grade }) => project !== undefined && (quantity === 'plan' || grades.includes(grade)),
    );
    const keyed = told.map((figure) => ({ ...figure, subject: `${figure.subject}\u001f${figure.project}` }));
    const projects = [...new Set(keyed.map(({ subject }) => subject))].sort();
    const measured = projects.map((id) => ({ id, name: id.split('\u001f')[1]!, kind: 'project' as const }));
    for (const row of attainments(keyed, measured, { dataAt: context.dataAt, year: context.year })) {
      const [owner] = row.subject.split('\u001f');
      rows.set(owner!, [...(rows.get(owner!) ?? []), row]);
    }
    return rows;
  });
}

/** The subject's projects that have a plan, each on the best basis asked for. */
export function projectsOf(context: Context, subject: Subject, measure: Measure, basis: Basis): Attainment[] {
  const kind = measure.of[1] as PlanKind;
  const rows = (projectRows(context, measure).get(subject.id) ?? []).filter((row) => row.planKind === kind);
  const planned = rows.filter((row) => row.missing !== 'plan' && !isZeroDong(row.plan));
  const best = new Map<string, Attainment>();
  for (const row of planned) {
    const before = best.get(row.subject);
    if (before === undefined || row.basis === basis) best.set(row.subject, row);
  }
  return [...best.values()].filter((row) => basis === 'estimate' || row.basis === 'actual');
}

/** 'capped': no project counts above its plan. 'each': the project furthest from its plan speaks for all. */
export function pooledRow(projects: readonly Attainment[], pool: 'each' | 'capped'): Attainment {
  if (pool === 'each') {
    return projects.reduce((worst, row) =>
      compare(ratioOf(row.disbursed, row.plan), ratioOf(worst.disbursed, worst.plan)) < 0 ? row : worst,
    );
  }
  return addedUp(projects.map(capped));
}

function capped(row: Attainment): Attainment {
  const disbursed: Dong = compareDong(row.disbursed, row.plan) > 0 ? row.plan : row.disbursed;
  return { ...row, disbursed };
}

/** Money pooled over projects: one above its plan may hide another below. */
export function hiddenSaid(projects: readonly Attainment[]): Message[] {
  const behind = projects.filter((row) => row.missing === undefined && compareDong(row.disbursed, row.plan) < 0);
  const ahead = projects.some((row) => row.missing === undefined && compareDong(row.disbursed, row.plan) > 0);
  if (!ahead || behind.length === 0) return [];
  return [message('decision.hidden', { projects: behind.map(({ name }) => name).join('; ') })];
}
