/** What is wrong with attained amounts, as findings that name the cells. */
import { message, type Message } from '../../messages/message';
import { addDong, amountProblem, compareDong, type Dong, showDong } from '../amount';
import type { Attainment } from '../assessment/model';
import { type Day, parseAddress, type Ref, showDay } from '../cell';
import type { Finding, Severity } from '../finding';
import { groupBy } from '../group';
import { type PlanKind, WHOLE_PLANS } from './plan-kind';

export function attainmentProblems(rows: readonly Attainment[], dataAt: Day): Finding[] {
  return [...rows.flatMap(ofRow), ...older(rows, dataAt), ...aboveLimit(rows)];
}

function ofRow(row: Attainment): Finding[] {
  if (row.missing === 'plan' && compareDong(row.disbursed, 0) !== 0) return [ofDisbursed(row, 'plan-missing', 'error')];
  if (row.missing !== undefined) return [];
  const problem = amountProblem(row.disbursed, row.plan);
  if (problem === 'negative-plan') {
    return [finding('plan-negative', 'error', refs(row.planSrc), { subject: row.name, amount: showDong(row.plan) })];
  }
  if (problem === 'outside-plan') return [ofDisbursed(row, 'outside-plan', 'error')];
  return compareDong(row.disbursed, 0) < 0 ? [ofDisbursed(row, 'disbursed-negative', 'warning')] : [];
}

function ofDisbursed({ name, disbursed, planSrc, disbursedSrc }: Attainment, check: string, severity: Severity) {
  return finding(check, severity, refs(planSrc, disbursedSrc), { subject: name, amount: showDong(disbursed) });
}

/** Newer columns are never used and older ones are said to be older. */
function older(rows: readonly Attainment[], dataAt: Day): Finding[] {
  const late = rows.filter((row) => row.basis === 'actual' && row.disbursedSrc.length > 0 && row.asOf < dataAt);
  const days = [...new Set(late.map((row) => row.asOf))].sort();
  return days.map((day) => {
    const cells = late.filter((row) => row.asOf === day).flatMap((row) => refs(row.disbursedSrc));
    return finding('older-data', 'warning', cells, { day: showDay(day), asked: showDay(dataAt) });
  });
}

/** Within a year nobody may disburse more than the plan in force + carry-over + advance. */
function aboveLimit(rows: readonly Attainment[]): Finding[] {
  const actual = rows.filter((row) => row.basis === 'actual' && row.kind !== 'individual');
  return [...groupBy(actual, ({ subject }) => subject).values()].flatMap((own) => {
    const row = IN_FORCE.map((kind) => own.find((one) => one.planKind === kind)).find((one) => one !== undefined);
    if (row === undefined || row.rate === null) return [];
    const parts = own.filter((part) => EXTENDS.includes(part.planKind));
    const limit = parts.reduce<Dong>((sum, part) => addDong(sum, part.plan), row.plan);
    const paid = parts.reduce<Dong>((sum, part) => addDong(sum, part.disbursed), row.disbursed);
    if (compareDong(paid, limit) <= 0) return [];
    const args = { subject: row.name, amount: showDong(paid), limit: showDong(limit) };
    const cells = [row, ...parts].flatMap((one) => [...one.planSrc, ...one.disbursedSrc]);
    return [finding('above-limit', 'warning', refs([...new Set(cells)]), args)];
  });
}

/** The plan in force is the one after its adjustments; a person follows projects of several units and has no limit. */
const IN_FORCE: readonly PlanKind[] = ['plan.adjusted', ...WHOLE_PLANS];
const EXTENDS: readonly string[] = ['plan.carryover', 'plan.advance', 'plan.late'];

function refs(...sources: readonly (readonly string[])[]): Ref[] {
  return sources.flatMap((src) => src.map((text) => parseAddress(text)).filter((ref) => ref !== null));
}

function finding(check: string, severity: Severity, cells: Ref[], args: Message['args']): Finding {
  return {
    check,
    severity,
    cells,
    message: message(`attainment.${check}`, args),
    advice: message(`attainment.${check}.advice`),
  };
}
