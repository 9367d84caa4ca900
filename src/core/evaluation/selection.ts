/** From verdicts to a choice: rank, and the quota with its ties. */
import { message } from '../../messages/message';
import type { Tier } from '../rules/model';
import type { Context } from './context';
import { type Candidate, positions } from './crowd';
import type { Reason } from './decision';
import { inFavour, undecided } from './outcome';
import { allot, placesOf, type Place, type Places } from './quota';
import type { TierResult } from './tier-result';

/** Applies the quota, for each unit by itself where it says so. */
export function withQuota(context: Context, tier: Tier, results: readonly TierResult[]): TierResult[] {
  const groups = new Map<string, TierResult[]>();
  for (const result of results) {
    const group = tier.quota!.per === 'unit' ? (result.subject.unit ?? '') : '';
    groups.set(group, [...(groups.get(group) ?? []), result]);
  }
  return [...groups].flatMap(([group, members]) => inGroup(context, tier, group, members));
}

function inGroup(context: Context, tier: Tier, group: string, results: readonly TierResult[]): TierResult[] {
  const quota = tier.quota!;
  const places = placesOf(quota, baseOf(context, tier, group, results));
  const allotted = allot(candidatesOf(results), places, quota.tie);
  return results.map((result) => {
    const place = allotted.get(result.subject.id);
    return place === undefined ? result : placed(tier, result, place, places);
  });
}

function placed(tier: Tier, result: TierResult, place: Place, { least, most }: Places): TierResult {
  const verdict = place === 'in' ? 'met' : place === 'out' ? 'unmet' : 'council';
  const args = { places: least === most ? String(least) : `${least}–${most}` };
  const reason: Reason = {
    row: tier.id,
    subject: result.subject.id,
    label: message('decision.quota'),
    verdict,
    says: [message(`decision.quota.${place}`, args)],
    citations: tier.citations,
    src: [],
    why: [],
  };
  const outcome = place === 'in' ? result.outcome : place === 'out' ? 'no' : 'to council';
  return { ...result, outcome, reasons: [...result.reasons, reason] };
}

/** What a percentage is taken of: holders of another tier, else all subjects that the tier is meant for. */
function baseOf(context: Context, tier: Tier, group: string, results: readonly TierResult[]): Places {
  const other = tier.quota!.of;
  if (other === undefined) return { least: results.length, most: results.length };
  const all = [...(context.decided.get(other)?.values() ?? [])];
  const holders = tier.quota!.per === 'unit' ? all.filter(({ subject }) => (subject.unit ?? '') === group) : all;
  const firm = holders.filter(({ outcome }) => outcome === 'award' || outcome === 'nominate').length;
  const open = holders.filter(({ outcome }) => undecided(outcome) || outcome === 'conditional').length;
  return { least: firm, most: firm + open };
}

/**
 * Ranks 1-2-2-4 among those decided in favour. Nobody is ranked before whom somebody else may still stand: an open
 * verdict, or a standing that cannot be compared.
 */
export function ranked(tier: Tier, results: readonly TierResult[]): TierResult[] {
  if (tier.order.length === 0) return [...results];
  const found = positions(candidatesOf(results));
  return results.map((result) => {
    const position = found.get(result.subject.id);
    if (position === undefined || position.maybeBefore > 0) return result;
    return { ...result, rank: 1 + position.before };
  });
}

function candidatesOf(results: readonly TierResult[]): Candidate[] {
  const running = results.filter(({ outcome }) => inFavour(outcome) || undecided(outcome));
  return running.map(({ subject, outcome, standing }) => ({ id: subject.id, sure: inFavour(outcome), standing }));
}
