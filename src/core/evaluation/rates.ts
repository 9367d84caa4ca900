/** Disbursement rates: one subject's money against one plan, or what the rules put in the place of a missing plan. */
import { message } from '../../messages/message';
import { isZeroDong } from '../amount';
import type { Attainment } from '../assessment/model';
import type { Basis, PlanKind } from '../disbursement';
import type { Measure } from '../rules/model';
import { fromRow, outsidePlan } from './amounts';
import type { Context } from './context';
import type { Subject } from './facts';
import { withoutPlan } from './no-plan';
import { heldByEach, hiddenSaid, outsideProjects, pooledRow, projectsOf } from './projects';
import { missing, type Quantity } from './quantity';
import { earlierPlan } from './plan-cut';
import { hasOtherPlan, planKnown, type Rows, rowOf, rowsFor } from './rate-rows';

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
      ? missing([message(`decision.lacks.figures.${kind}`)])
      : withoutPlan(context, rows, measure, kind, basis, advisory);
  }
  if (row.missing === 'plan' && isZeroDong(row.disbursed))
    return withoutPlan(context, rows, measure, kind, basis, advisory);
  return overProjects(context, subject, measure, basis, row, rows);
}

/** The subject's total, or its projects as the rule pools them; amounts that are not told apart cannot be pooled so. */
function overProjects(
  context: Context,
  subject: Subject,
  measure: Measure,
  basis: Basis,
  row: Attainment,
  rows: Rows,
): Quantity {
  const outside = row.outside ?? outsideProjects(context, subject, measure, row.basis);
  if (outside !== null) return outsidePlan(outside);
  const projects = projectsOf(context, subject, measure, basis);
  if (measure.pool === undefined || measure.pool === 'pooled') {
    const total = fromRow(context, row);
    const earlier = total.state === 'known' ? earlierPlan(context, rows, row) : null;
    const says = [...total.says, ...hiddenSaid(projects)];
    return { ...total, says, ...(earlier === null ? {} : { earlier }) };
  }
  const unreported = projects.find((each) => each.missing !== undefined);
  if (unreported !== undefined) return fromRow(context, unreported);
  if (projects.length === 0)
    return missing([message('decision.lacks.projects')], [...row.planSrc, ...row.disbursedSrc]);
  const found = fromRow(context, pooledRow(projects, measure.pool));
  const pooled = measure.pool === 'each' ? heldByEach(found, projects) : found;
  const args = { project: pooledRow(projects, 'each').name };
  return { ...pooled, says: [message(`decision.pool.${measure.pool}`, args), ...pooled.says] };
}
