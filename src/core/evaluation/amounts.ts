/** Amounts of one attainment row as a quantity: the rate with its sentence and cells, or why there is none. */
import { type Message, message } from '../../messages/message';
import { addDong, amountProblem, reducedRatio, showDong } from '../amount';
import type { Attainment } from '../assessment/model';
import { showDay } from '../cell';
import { type Outside, outsideOf } from '../disbursement';
import type { Context } from './context';
import { known, missing, type Quantity } from './quantity';
import { cellsIn } from './sources';

/** Rows added up, each đồng once; an estimate in one of them makes the sum an estimate. */
export function addedUp(rows: readonly Attainment[]): Attainment {
  return rows.reduce((sum, row) => ({
    ...row,
    plan: addDong(sum.plan, row.plan),
    disbursed: addDong(sum.disbursed, row.disbursed),
    basis: sum.basis === 'estimate' ? sum.basis : row.basis,
    ...weakest(sum, row),
    ...outsideIn(sum, row),
    planSrc: [...sum.planSrc, ...row.planSrc],
    disbursedSrc: [...sum.disbursedSrc, ...row.disbursedSrc],
  }));
}

function outsideIn(...rows: readonly Attainment[]): Partial<Attainment> {
  const outside = outsideOf(rows);
  return outside ? { outside } : {};
}

/** Confirmed only where both are. */
function weakest(a: Attainment, b: Attainment): Partial<Attainment> {
  const grade = a.grade === 'treasury' ? b.grade : a.grade;
  const confirmedBy = [...new Set([...(a.confirmedBy ?? []), ...(b.confirmedBy ?? [])])];
  return { ...(grade && { grade }), ...(confirmedBy.length > 0 && { confirmedBy }) };
}

/** Which documents of the State Treasury confirm the amount, where they are known. */
function confirmedSaid({ confirmedBy = [] }: Attainment): Message {
  return confirmedBy.length === 0
    ? message('decision.confirmed')
    : message('decision.confirmed.by', { documents: confirmedBy.join('; ') });
}

/** Money of projects that have no plan is held against none: naming its cells, the rate stays open. */
export function outsidePlan({ amount, src }: Outside): Quantity {
  const args = { disbursed: showDong(amount), disbursedCells: cellsIn(src) };
  return missing([message('decision.lacks.outsidePlan', args)], src);
}

/** Missing or contradictory amounts give no rate: never 0%. */
export function fromRow(context: Context, row: Attainment): Quantity {
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
  if (row.outside !== undefined) return outsidePlan(row.outside);
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
  if (row.grade === 'treasury') says.push(confirmedSaid(row));
  if (!estimate && row.asOf !== context.dataAt) says.push(message('decision.asOf', { day: showDay(row.asOf) }));
  return known(reducedRatio(row.disbursed, row.plan), 'percent', { says, src, amounts, estimate, asOf: row.asOf });
}
