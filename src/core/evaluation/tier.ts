/** One form of commendation: every subject's gates, points and exclusions, then rank and quota. */
import { message } from '../../messages/message';
import type { Id, Tier } from '../rules/model';
import { SCORE } from '../rules/quantities';
import { appliesTo, type Context } from './context';
import type { Decision, Outcome, Reason, Score } from './decision';
import type { Subject } from './facts';
import { judgeGate } from './gates';
import { judge } from './judge';
import { type Candidate, positions } from './crowd';
import { type Standing, standingOf } from './order';
import { inFavour, outcomeOf, type Part, undecided } from './outcome';
import { allot, placesOf, type Place, type Places } from './quota';
import { scoreOf } from './score';

/** A decision in the making. */
export interface TierResult {
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly score: Score | null;
  readonly standing: Standing;
  readonly rank?: number;
}

/** Judges a tier for every subject it is meant for. Tiers it depends on must be in `context.decided`. */
export function judgeTier(context: Context, tier: Tier): Map<Id, TierResult> {
  const subjects = [...context.index.subjects.values()].filter((subject) => appliesTo(tier, subject));
  const results = subjects.map((subject) => judgeSubject(context, tier, subject));
  const chosen = tier.quota === undefined ? results : withQuota(context, tier, results);
  return new Map(ranked(tier, chosen).map((result) => [result.subject.id, result]));
}

interface Step extends Part {
  readonly reason: Reason;
}

function judgeSubject(context: Context, tier: Tier, subject: Subject): TierResult {
  const steps: Step[] = tier.gates.flatMap((id) => {
    const gate = context.gates.get(id);
    return gate !== undefined && appliesTo(gate, subject) ? [judgeGate(context, gate, subject, tier.id)] : [];
  });
  steps.push(...scoreStep(context, tier, subject), ...exclusions(context, tier, subject));
  const outcome = outcomeOf(steps, tier.gives);
  const conditional = steps.some((step) => step.conditional);
  return {
    subject,
    outcome,
    reasons: steps.map(({ reason }) => reason),
    score: scoreOf(context, tier, subject, conditional ? 'estimate' : 'actual').score,
    standing: standingOf(context, tier, subject, conditional),
  };
}

/** The total against the least score; without one, points that are open keep the verdict open. */
function scoreStep(context: Context, tier: Tier, subject: Subject): Step[] {
  if (tier.criteria.length === 0) return [];
  const judged = judge(context, { of: SCORE, is: tier.min ?? '-' }, subject, tier.id);
  const open = judged.reason.why.find(({ verdict }) => verdict === 'missing' || verdict === 'council');
  const verdict =
    tier.min === undefined && open !== undefined ? (open.verdict as 'missing' | 'council') : judged.verdict;
  return [{ ...judged, verdict, reason: { ...judged.reason, verdict, citations: tier.citations } }];
}

/** One achievement, one award: what is held already rules this tier out, what is open there is open here. */
function exclusions(context: Context, tier: Tier, subject: Subject): Step[] {
  return (tier.excludes ?? []).flatMap((id): Step[] => {
    const other = context.decided.get(id)?.get(subject.id);
    const label = context.tiers.get(id)?.label ?? id;
    if (other === undefined || other.outcome === 'no') return [];
    const firm = other.outcome === 'award' || other.outcome === 'nominate';
    const verdict = firm ? 'unmet' : 'council';
    const args = { tier: label, tierEn: context.tiers.get(id)?.labelEn ?? label };
    const says = [message(firm ? 'decision.excluded' : 'decision.excluded.open', args)];
    const reason: Reason = {
      row: id,
      subject: subject.id,
      label,
      verdict,
      says,
      citations: tier.citations,
      src: [],
      why: [],
    };
    return [{ verdict, conditional: false, reason }];
  });
}

/** Applies the quota, for each unit by itself where it says so. */
function withQuota(context: Context, tier: Tier, results: readonly TierResult[]): TierResult[] {
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
function ranked(tier: Tier, results: readonly TierResult[]): TierResult[] {
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

/** The result as it leaves the engine. */
export function decisionOf(tier: Tier, result: TierResult): Decision {
  return {
    subject: result.subject.id,
    tier: tier.id,
    outcome: result.outcome,
    ...(result.score === null ? {} : { score: result.score }),
    ...(result.rank === undefined ? {} : { rank: result.rank }),
    reasons: result.reasons,
  };
}
