/** Disbursement rates: one subject's money against one plan, or what the rules put in the place of a missing plan. */
import { message } from '../../messages/message';
import { addDong, amountProblem, isZeroDong, ratioOf, showDong } from '../amount';
import type { Attainment } from '../assessment/model';
import { showDay } from '../cell';
import { attainments, type Basis, type PlanKind } from '../disbursement';
import type { Measure } from '../rules/model';
import { type Context, once } from './context';
import type { Subject } from './facts';
import { known, missing, NOTHING, type Quantity, word } from './quantity';
import { hiddenSaid, pooledRow, projectsOf } from './projects';
import { readingSaid } from './readings';
import { cellsIn } from './sources';

type Rows = ReadonlyMap<string, Attainment>;

const keyOf = (subject: string, kind: PlanKind, basis: Basis) => `${subject}\u001f${kind}\u001f${basis}`;

/** Attainment of every subject from figures of the grades that a rule accepts (actual money unless it says so). */
function rowsFor(context: Context, { id, grades = ['books', 'treasury'] }: Measure): Rows {
  return once(context, `rates\u001f${id}`, () => {
    const figures = context.facts.figures.filter(
      ({ quantity, grade }) => quantity === 'plan' || grades.includes(grade),
    );
    const subjects = [...context.index.subjects.values()];
    const rows = attainments(figures, subjects, { dataAt: context.dataAt, year: context.year });
    return new Map(rows.map((row) => [keyOf(row.subject, row.planKind, row.basis), row]));
  });
}

/** Whether anything is known about a plan kind at all: before the accountant's table is read nobody has a plan. */
function planKnown(context: Context, kind: PlanKind): boolean {
  return once(context, `plan\u001f${kind}`, () =>
    context.facts.figures.some(
      ({ quantity, planKind, year }) => quantity === 'plan' && planKind === kind && year === context.year,
    ),
  );
}

function rowOf(rows: Rows, subject: string, kind: PlanKind, basis: Basis): Attainment | undefined {
  const actual = rows.get(keyOf(subject, kind, 'actual'));
  return basis === 'estimate' ? (rows.get(keyOf(subject, kind, 'estimate')) ?? actual) : actual;
}

/** The rate of a subject against a plan kind. */
export function rateOf(
  context: Context,
  subject: Subject,
  measure: Measure,
  basis: Basis,
  advisory: () => Quantity,
): Quantity {
  const kind = measure.of[1] as PlanKind;
  if (!planKnown(context, kind)) return missing([message(`decision.lacks.figures.${kind}`)]);
  const rows = rowsFor(context, measure);
  const row = rowOf(rows, subject.id, kind, basis);
  if (row === undefined || (isZeroDong(row.plan) && isZeroDong(row.disbursed) && row.missing === undefined)) {
    return hasOtherPlan(rows, subject.id, kind)
      ? missing([message('decision.lacks.plan', {})])
      : withoutPlan(context, rows, measure, kind, basis, advisory);
  }
  if (row.missing === 'plan' && isZeroDong(row.disbursed))
    return withoutPlan(context, rows, measure, kind, basis, advisory);
  return overProjects(context, subject, measure, basis, row);
}

/** The subject's total, or its projects as the rule pools them; amounts that are not told apart cannot be pooled so. */
function overProjects(context: Context, subject: Subject, measure: Measure, basis: Basis, row: Attainment): Quantity {
  const projects = projectsOf(context, subject, measure, basis);
  if (measure.pool === undefined || measure.pool === 'pooled') {
    const total = fromRow(context, row);
    return { ...total, says: [...total.says, ...hiddenSaid(projects)] };
  }
  const unreported = projects.find((each) => each.missing !== undefined);
  if (unreported !== undefined) return fromRow(context, unreported);
  if (projects.length === 0)
    return missing([message('decision.lacks.projects')], [...row.planSrc, ...row.disbursedSrc]);
  const pooled = fromRow(context, pooledRow(projects, measure.pool));
  const args = { project: pooledRow(projects, 'each').name };
  return { ...pooled, says: [message(`decision.pool.${measure.pool}`, args), ...pooled.says] };
}

/** A subject that has a whole plan of another kind is not without plan: this one was not reported. */
function hasOtherPlan(rows: Rows, subject: string, kind: PlanKind): boolean {
  const others: PlanKind[] = ['plan.pm', 'plan.province', 'plan.allocated', 'plan.start', 'plan.adjusted'];
  return others.some((other) => {
    const row = other === kind ? undefined : rows.get(keyOf(subject, other, 'actual'));
    return row !== undefined && row.missing !== 'plan' && !isZeroDong(row.plan);
  });
}

function fromRow(context: Context, row: Attainment): Quantity {
  const src = [...row.planSrc, ...row.disbursedSrc];
  const amounts = { plan: row.plan, disbursed: row.disbursed, planSrc: row.planSrc, disbursedSrc: row.disbursedSrc };
  const args = {
    plan: showDong(row.plan),
    planCells: cellsIn(row.planSrc),
    disbursed: showDong(row.disbursed),
    disbursedCells: cellsIn(row.disbursedSrc),
    day: showDay(row.asOf),
  };
  if (row.missing === 'disbursed') return missing([message('decision.lacks.disbursed', args)], src);
  if (row.missing === 'plan') return missing([message('decision.lacks.outsidePlan', args)], src);
  const problem = amountProblem(row.disbursed, row.plan);
  if (problem !== null) {
    return missing(
      [message(`decision.lacks.${problem === 'negative-plan' ? 'negativePlan' : 'outsidePlan'}`, args)],
      src,
    );
  }
  const estimate = row.basis === 'estimate';
  const says = [message(estimate ? 'decision.amounts.estimate' : 'decision.amounts', args)];
  if (!estimate && row.asOf !== context.dataAt) says.push(message('decision.asOf', { day: showDay(row.asOf) }));
  return known(ratioOf(row.disbursed, row.plan), 'percent', { says, src, amounts, estimate, asOf: row.asOf });
}

/** The council's one decision on subjects without a plan. Never 0%, never 100%. */
function withoutPlan(
  context: Context,
  rows: Rows,
  measure: Measure,
  kind: PlanKind,
  basis: Basis,
  advisory: () => Quantity,
): Quantity {
  const found = standIn(context, rows, measure, kind, basis, advisory);
  return { ...found, says: [...found.says, ...readingSaid(context, context.zeroReadings.get(measure.id))] };
}

function standIn(
  context: Context,
  rows: Rows,
  measure: Measure,
  kind: PlanKind,
  basis: Basis,
  advisory: () => Quantity,
): Quantity {
  const says = [message('decision.noPlan')];
  switch (measure.zero) {
    case 'exempt':
      return { ...NOTHING, state: 'exempt', says: [message('decision.noPlan.exempt')] };
    case 'unmet':
      return { ...word('no'), state: 'unmet', says };
    case 'unit':
      return wholeRate(context, rows, measure, kind, basis);
    case 'advisory':
      return asAnswer(advisory());
    case 'missing':
      return missing(says);
    default:
      return { ...NOTHING, state: 'council', says: [message('decision.noPlan.council')] };
  }
}

/** A yes/no judgement that answers any test in the place of a number. */
function asAnswer(judged: Quantity): Quantity {
  const state = judged.state === 'known' ? (judged.word === 'yes' ? 'met' : 'unmet') : judged.state;
  return { ...judged, state, says: [message('decision.noPlan.advisory'), ...judged.says] };
}

/** The rate of the whole department: all collectives together, each đồng once. */
function wholeRate(context: Context, rows: Rows, measure: Measure, kind: PlanKind, basis: Basis): Quantity {
  return once(context, `whole\u001f${measure.id}\u001f${basis}`, () => {
    const own = [...context.index.subjects.values()].filter((each) => each.kind === 'collective');
    const parts = own.flatMap(({ id }) => rowOf(rows, id, kind, basis) ?? []).filter((row) => row.missing !== 'plan');
    const open = parts.filter((row) => row.missing !== undefined);
    if (open.length > 0 || parts.length === 0) {
      return missing([message('decision.lacks.whole', { names: open.map(({ name }) => name).join('; ') })]);
    }
    const total = parts.reduce((sum, row) => ({
      ...row,
      plan: addDong(sum.plan, row.plan),
      disbursed: addDong(sum.disbursed, row.disbursed),
      basis: sum.basis === 'estimate' ? sum.basis : row.basis,
      planSrc: [...sum.planSrc, ...row.planSrc],
      disbursedSrc: [...sum.disbursedSrc, ...row.disbursedSrc],
    }));
    if (isZeroDong(total.plan)) return missing([message('decision.noPlan')]);
    const quantity = fromRow(context, total);
    return { ...quantity, says: [message('decision.noPlan.unit'), ...quantity.says] };
  });
}
