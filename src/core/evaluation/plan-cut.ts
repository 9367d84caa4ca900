/** Plans that were larger earlier in the year: a rate reached only because the plan was cut says so. */
import { message, type Message } from '../../messages/message';
import { compareDong, type Dong, ratioOf, showDong } from '../amount';
import type { Attainment } from '../assessment/model';
import { type Day, showDay } from '../cell';
import type { Figure, PlanKind } from '../disbursement';
import { PLANS } from '../store/sheets/plans';
import { type Context, once } from './context';
import { known, type Quantity } from './quantity';
import { planRow, type Rows } from './rate-rows';
import { cellsIn } from './sources';

/** The plan as it was, with the money and the plan now. */
export interface Earlier {
  readonly plan: Dong;
  readonly planSrc: readonly string[];
  /** 'start': the plan at the start of the year. 'before': before a decision of DL_KeHoach cut it. */
  readonly from: 'start' | 'before';
  /** Day of the decision that cut it; null where DL_KeHoach does not have it. */
  readonly cutAt: Day | null;
  readonly now: Pick<Attainment, 'plan' | 'disbursed'>;
}

/** Null where the plan that `row` is held against never was larger in this budget year. */
export function earlierPlan(context: Context, rows: Rows, row: Attainment): Earlier | null {
  const decided = decisions(context, row.subject, row.planKind);
  const start = row.planKind === 'plan.start' ? undefined : planRow(rows, row.subject, 'plan.start');
  if (start !== undefined && compareDong(start.plan, row.plan) > 0) {
    const adjusted = decisions(context, row.subject, 'plan.adjusted');
    const cutAt = cutDay(decided) ?? cutDay([{ amount: start.plan }, ...adjusted]);
    return { plan: start.plan, planSrc: start.planSrc, from: 'start', cutAt, now: row };
  }
  if (decided.length === 0) return null;
  const most = decided.reduce((best, each) => (compareDong(each.amount, best.amount) > 0 ? each : best));
  if (compareDong(most.amount, row.plan) <= 0) return null;
  return { plan: most.amount, planSrc: most.src, from: 'before', cutAt: cutDay(decided), now: row };
}

/** The money against the plan as it was. */
export function beforeCut({ plan, now }: Earlier): Quantity {
  return known(ratioOf(now.disbursed, plan), 'percent');
}

/** "Đạt sau khi điều chỉnh giảm kế hoạch ngày …", with both plans; `rate` is the one of `beforeCut` as shown. */
export function cutSaid({ plan, planSrc, from, cutAt, now }: Earlier, rate: string): Message {
  return message(`decision.cut.${from}.${cutAt === null ? 'undated' : 'dated'}`, {
    before: showDong(plan),
    beforeCells: cellsIn(planSrc),
    plan: showDong(now.plan),
    day: cutAt === null ? '' : showDay(cutAt),
    rate,
  });
}

/** The plan of a kind after each decision of DL_KeHoach until the data date, in order of days. */
function decisions(context: Context, subject: string, kind: PlanKind): readonly Figure[] {
  const all = once(context, 'plan decisions', '', () => {
    const found = new Map<string, Figure[]>();
    for (const figure of context.facts.figures) {
      if (figure.quantity !== 'plan' || figure.year !== context.year || figure.through > context.dataAt) continue;
      if (!figure.src.every((cell) => cell.startsWith(`${PLANS.name}!`))) continue;
      const key = `${figure.subject}\u001f${figure.planKind}`;
      found.set(key, [...(found.get(key) ?? []), figure]);
    }
    for (const list of found.values()) list.sort((a, b) => (a.through < b.through ? -1 : 1));
    return found;
  });
  return all.get(`${subject}\u001f${kind}`) ?? [];
}

/** Day of the last decision after which the plan was smaller than before. */
function cutDay(steps: readonly { readonly amount: Dong; readonly through?: Day }[]): Day | null {
  const cuts = steps.filter((step, i) => i > 0 && compareDong(step.amount, steps[i - 1]!.amount) < 0);
  return cuts[cuts.length - 1]?.through ?? null;
}
