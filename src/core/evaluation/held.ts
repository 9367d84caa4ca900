/** Whether a subject holds a form of commendation decided earlier in the same evaluation. */
import { message } from '../../messages/message';
import type { Basis } from '../disbursement';
import type { Id } from '../rules/model';
import type { Context } from './context';
import type { Subject } from './facts';
import { inFavour } from './outcome';
import { missing, NOTHING, type Quantity, word } from './quantity';

/** 'yes' or 'no' once decided. On condition: 'yes' by estimate only. What is still open there is open here. */
export function heldOf(context: Context, tier: Id, subject: Subject, basis: Basis): Quantity {
  const result = context.decided.get(tier)?.get(subject.id);
  const label = context.tiers.get(tier);
  const args = { tier: label?.label ?? tier, tierEn: label?.labelEn ?? label?.label ?? tier };
  if (result === undefined) return word('no', { says: [message('decision.held.none', args)] });
  const says = [message(`decision.held.${result.outcome.replace(/ /g, '-')}`, args)];
  if (inFavour(result.outcome) && (result.outcome !== 'conditional' || basis === 'estimate')) {
    return word('yes', { says, estimate: result.outcome === 'conditional' });
  }
  const why = result.reasons.filter(({ verdict }) => verdict !== 'met' && verdict !== 'exempt');
  const src = why.flatMap((reason) => reason.src);
  switch (result.outcome) {
    case 'no':
      return word('no', { says, why, src });
    case 'to council':
      return { ...NOTHING, state: 'council', says, why, src };
    default:
      return { ...missing(says), why, src };
  }
}
