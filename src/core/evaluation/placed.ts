/** What a place within or beyond the quota makes of a decision, with the reason. */
import { message } from '../../messages/message';
import type { Tier } from '../rules/model';
import type { Outcome, Reason } from './decision';
import type { Allotted, Places } from './quota';
import type { TierResult } from './tier-result';

export interface Placing extends Allotted {
  readonly places: Places;
  /** True where it holds only if the estimates come true. */
  readonly estimated: boolean;
}

export function placed(tier: Tier, result: TierResult, placing: Placing): TierResult {
  const { place, places, estimated, tied } = placing;
  const args = { places: places.least === places.most ? String(places.least) : `${places.least}–${places.most}` };
  const reason: Reason = {
    row: tier.id,
    subject: result.subject.id,
    label: message('decision.quota'),
    verdict: estimated && place === 'out' ? 'council' : VERDICT[place],
    ...(estimated && place === 'in' ? { conditional: true } : {}),
    says: [message(`decision.quota.${place}${estimated ? '.estimate' : tied ? '.tied' : ''}`, args)],
    citations: tier.citations,
    src: [],
    why: [],
  };
  return { ...result, outcome: outcomeIn(result.outcome, placing), reasons: [...result.reasons, reason] };
}

const VERDICT = { in: 'met', out: 'unmet', council: 'council' } as const;

function outcomeIn(own: Outcome, { place, estimated }: Placing): Outcome {
  if (place === 'in') return estimated ? 'conditional' : own;
  return place === 'out' && !estimated ? 'no' : 'to council';
}
