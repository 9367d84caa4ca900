/** One form of commendation: every subject's gates, points and exclusions, then rank and quota. */
import { message } from '../../messages/message';
import type { Id, Tier } from '../rules/model';
import { SCORE } from '../rules/quantities';
import { appliesTo, type Context, once } from './context';
import type { Reason } from './decision';
import type { Subject } from './facts';
import { judgeGate } from './gates';
import { judge, type Judged } from './judge';
import { kept, recalled } from './memory';
import { standingOf } from './order';
import { isFirm, outcomeOf, type Part } from './outcome';
import { readingsOf } from './readings';
import { scoreOf } from './score';
import { ranked, withQuota } from './selection';
import type { TierResult } from './tier-result';
import { tornReason } from './torn';
import { awardedBefore } from './used';

/** Whom a tier is meant for, in the order of their ids. */
export function subjectsOf(context: Context, tier: Tier): Subject[] {
  const isMeant = (subject: Subject) => appliesTo(tier, subject);
  return [...context.index.subjects.values()].filter(
    (subject) => isMeant(subject) || context.index.torn(subject.id).some(isMeant),
  );
}

/** From the results of all subjects by themselves to the choice: quota, then rank. */
export function choose(context: Context, tier: Tier, results: readonly TierResult[]): Map<Id, TierResult> {
  const chosen = tier.quota === undefined ? results : withQuota(context, tier, results);
  return new Map(ranked(tier, chosen).map((result) => [result.subject.id, result]));
}

interface Step extends Part {
  readonly reason: Reason;
}

/** A subject by itself: gates, points, exclusions. Tiers that this one depends on must be in `context.decided`. */
export function judgeSubject(context: Context, tier: Tier, subject: Subject): TierResult {
  const torn = tornReason(context, tier, subject);
  const steps: Step[] =
    torn === null ? stepsOf(context, tier, subject) : [{ verdict: 'missing', conditional: false, reason: torn }];
  const outcome = outcomeOf(steps, tier.gives);
  const basis = steps.some((step) => step.conditional) ? 'estimate' : 'actual';
  return {
    subject,
    outcome,
    reasons: steps.map(({ reason }) => reason),
    score: scoreOf(context, tier, subject, basis).score,
    standing: standingOf(context, tier, subject, basis),
    // Actual money alone places whom it decides.
    ...(isFirm(outcome) ? {} : { otherwise: standingOf(context, tier, subject, OTHER[basis]) }),
  };
}

function stepsOf(context: Context, tier: Tier, subject: Subject): Step[] {
  const steps: Step[] = [];
  for (const id of tier.gates) {
    const gate = context.gates.get(id);
    if (gate !== undefined && appliesTo(gate, subject)) steps.push(judgeGate(context, gate, subject, tier.id));
  }
  return steps.concat(
    scoreStep(context, tier, subject),
    tier.excludes === undefined ? NONE : exclusions(context, tier.excludes, tier, subject),
    earlierAward(context, tier, subject),
  );
}

const NONE: readonly never[] = [];

const OTHER = { actual: 'estimate', estimate: 'actual' } as const;

/** The total against the least score; without one, points that are open keep the verdict open. */
function scoreStep(context: Context, tier: Tier, subject: Subject): readonly Step[] {
  if (tier.criteria.length === 0) return NONE;
  const judged = judgeScore(context, tier, subject);
  const open =
    tier.min === undefined
      ? judged.reason.why.find(({ verdict }) => verdict === 'missing' || verdict === 'council')
      : undefined;
  const verdict = open === undefined ? judged.verdict : (open.verdict as 'missing' | 'council');
  const { conditional, reason } = judged;
  const readings = once(context, 'readings', tier.id, () => readingsOf(context, tier.citations, tier.id));
  const added = tier.citations.length + reason.citations.length + readings.length;
  if (verdict === judged.verdict && added === 0) return [judged];
  const says = readings.length === 0 ? reason.says : [...reason.says, ...readings];
  return [{ verdict, conditional, reason: { ...reason, verdict, says, citations: tier.citations } }];
}

/** Once for all tiers that add up the same criteria and ask for the same total. */
function judgeScore(context: Context, tier: Tier, subject: Subject): Judged {
  const min = tier.min ?? '-';
  const key = once(context, 'total', tier.id, () => `${min}\u001f${tier.criteria.join(' ')}`);
  return (
    recalled(context.totals, subject, key, 'actual') ??
    kept(context.totals, subject, key, 'actual', judge(context, { of: SCORE, is: min }, subject, tier.id))
  );
}

/** One achievement, one award: what is held already rules this tier out, what is open there is open here. */
function exclusions(context: Context, excluded: readonly Id[], tier: Tier, subject: Subject): Step[] {
  return excluded.flatMap((id): Step[] => {
    const other = context.decided.get(id)?.get(subject.id);
    const label = context.tiers.get(id)?.label ?? id;
    if (other === undefined || other.outcome === 'no') return [];
    const firm = isFirm(other.outcome);
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

/** One achievement, one award across decisions: the register DL_DaDung, where the tier asks for it. */
function earlierAward(context: Context, tier: Tier, subject: Subject): readonly Step[] {
  const found = awardedBefore(context, subject, tier);
  if (found === null) return NONE;
  const { verdict, says, src } = found;
  const label = message('decision.oneAward');
  const reason: Reason = {
    row: tier.id,
    subject: subject.id,
    label,
    verdict,
    says,
    citations: tier.citations,
    src,
    why: [],
  };
  return [{ verdict, conditional: false, reason }];
}
