/** Finds any quantity of a subject by its id: item, measure, points of a criterion, total score, a tier held. */
import type { Basis } from '../disbursement';
import type { Id } from '../rules/model';
import { SCORE } from '../rules/quantities';
import type { Context } from './context';
import { basisFor } from './estimates';
import type { Subject } from './facts';
import { evidenceOf } from './items';
import { markOf } from './marks';
import { measureOf } from './measures';
import { kept, recalled } from './memory';
import { pointsOf } from './points';
import { NOTHING, type Quantity } from './quantity';
import { heldOf } from './held';
import { scoreOf } from './score';
import { voteShare } from './votes';

/** Asked again while it is being found: rules that passed the check for cycles never do this. */
const IN_PROGRESS = NOTHING;

/**
 * `tier` says whose score is meant. With basis 'estimate' money that is only estimated counts where the rule accepts
 * it, else the same as 'actual'.
 */
export function quantity(context: Context, id: Id, subject: Subject, asked: Basis, tier: Id = ''): Quantity {
  const basis = basisFor(context.estimates, id, subject, asked);
  if (id === SCORE) return scoreOf(context, context.tiers.get(tier), subject, basis).quantity;
  const known = recalled(context.quantities, subject, id, basis);
  if (known !== undefined) return known;
  kept(context.quantities, subject, id, basis, IN_PROGRESS);
  return kept(context.quantities, subject, id, basis, find(context, id, subject, basis, tier));
}

function find(context: Context, id: Id, subject: Subject, basis: Basis, tier: Id): Quantity {
  const ask = (other: Id) => quantity(context, other, subject, basis, tier);
  const item = context.items.get(id);
  if (item?.source === 'evidence') return evidenceOf(context, subject, item, basis);
  if (item?.source === 'mark') return markOf(context, subject, item);
  if (item?.source === 'tally') return voteShare(context, subject, item);
  const measure = context.measures.get(id);
  if (measure !== undefined) return measureOf(context, subject, measure, basis, ask);
  const criterion = context.criteria.get(id);
  if (criterion !== undefined) return pointsOf(context, criterion, subject, basis).quantity;
  return context.tiers.has(id) ? heldOf(context, id, subject, basis) : NOTHING;
}
