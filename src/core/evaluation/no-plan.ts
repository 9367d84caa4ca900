/** What the rules put in the place of a missing capital plan: the council's one decision for all such subjects. */
import { message } from '../../messages/message';
import { isZeroDong } from '../amount';
import type { Basis, PlanKind } from '../disbursement';
import type { Measure } from '../rules/model';
import { ADVISORY } from '../rules/quantities';
import { addedUp, fromRow } from './amounts';
import { type Context, once } from './context';
import { missing, NOTHING, type Quantity, word } from './quantity';
import { rowOf, type Rows } from './rate-rows';
import { readingSaid } from './readings';

/** The council's one decision on subjects without a plan. Never 0%, never 100%. */
export function withoutPlan(
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
      return asAnswer(context, advisory());
    case 'missing':
      return missing(says);
    default:
      return { ...NOTHING, state: 'council', says: [message('decision.noPlan.council')] };
  }
}

/** A yes/no judgement that answers any test in the place of a number. */
function asAnswer(context: Context, judged: Quantity): Quantity {
  const { label: item = ADVISORY, labelEn: itemEn = item } = context.items.get(ADVISORY) ?? {};
  const state = judged.state === 'known' ? (judged.word === 'yes' ? 'met' : 'unmet') : judged.state;
  return { ...judged, state, says: [message('decision.noPlan.advisory', { item, itemEn }), ...judged.says] };
}

/** The rate of the whole department: all collectives together, each đồng once. */
function wholeRate(context: Context, rows: Rows, measure: Measure, kind: PlanKind, basis: Basis): Quantity {
  return once(context, `whole ${basis}`, measure.id, () => {
    const own = [...context.index.subjects.values()].filter((each) => each.kind === 'collective');
    const parts = own.flatMap(({ id }) => rowOf(rows, id, kind, basis) ?? []).filter((row) => row.missing !== 'plan');
    const open = parts.filter((row) => row.missing !== undefined);
    if (open.length > 0 || parts.length === 0) {
      return missing([message('decision.lacks.whole', { names: open.map(({ name }) => name).join('; ') })]);
    }
    const total = addedUp(parts);
    if (isZeroDong(total.plan)) return missing([message('decision.noPlan')]);
    const quantity = fromRow(context, total);
    return { ...quantity, says: [message('decision.noPlan.unit'), ...quantity.says] };
  });
}
