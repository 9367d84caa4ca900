/** Rates over a subject's projects: each of them, or all together with none counted above its plan. */
import { message, type Message } from '../../messages/message';
import { compare, compareDong, type Dong, isZeroDong, ratioOf } from '../amount';
import type { Attainment } from '../assessment/model';
import { attainments, type Basis, type Outside, outsideOf, type PlanKind } from '../disbursement';
import { groupBy } from '../group';
import type { Measure } from '../rules/model';
import { addedUp } from './amounts';
import { type Context, once } from './context';
import type { Subject } from './facts';
import type { Quantity } from './quantity';

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

/** Money of the subject's projects that have no plan of any kind; null where there is none. */
export function outsideProjects(context: Context, subject: Subject, measure: Measure, basis: Basis): Outside | null {
  const own = groupBy(projectRows(context, measure).get(subject.id) ?? [], (row) => row.subject);
  const unplanned = [...own.values()].filter((rows) => rows.every(({ plan }) => isZeroDong(plan))).flat();
  const paid = unplanned.filter((row) => row.basis === basis && compareDong(row.disbursed, 0) > 0);
  return outsideOf(paid.map((row) => ({ outside: { amount: row.disbursed, src: row.disbursedSrc } }))) ?? null;
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
  return pool === 'each' ? lowest(projects) : addedUp(projects.map(capped));
}

/**
 * The lowest rate of all. Among equal ones an estimate speaks before actual money, so that neither names nor the order
 * of rows decide whether the result rests on it.
 */
function lowest(projects: readonly Attainment[]): Attainment {
  return projects.reduce((worst, row) => {
    const by = compare(ratioOf(row.disbursed, row.plan), ratioOf(worst.disbursed, worst.plan));
    return by < 0 || (by === 0 && row.basis === 'estimate' && worst.basis !== 'estimate') ? row : worst;
  });
}

/** What holds of all projects where the lowest speaks for them: an estimate of any, its day, the amounts of each. */
export function heldByEach(found: Quantity, projects: readonly Attainment[]): Quantity {
  const estimates = projects.filter(({ basis }) => basis === 'estimate');
  const each = projects.map(({ name, plan, disbursed }) => ({ name, plan, disbursed }));
  if (found.state !== 'known' || estimates.length === 0) return { ...found, each };
  const asOf = estimates.reduce((last, row) => (row.asOf > last ? row.asOf : last), '');
  const says = found.estimate
    ? found.says
    : [...found.says, message('decision.pool.estimate', { projects: estimates.map(({ name }) => name).join('; ') })];
  return { ...found, each, says, estimate: true, asOf };
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
