/** A decision in the making. */
import type { Decision, Outcome, Reason, Score } from './decision';
import type { Tier } from '../rules/model';
import type { Subject } from './facts';
import type { Standing } from './order';

export interface TierResult {
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly score: Score | null;
  /** Where the subject stands if the estimates that its verdict needs come true. */
  readonly standing: Standing;
  /** Where else it may stand while its verdict is open or on condition: estimates may come true or not. */
  readonly otherwise?: Standing;
  readonly rank?: number;
}

/** The result as it leaves the engine. */
export function decisionOf(tier: Tier, line: Score['line'], result: TierResult): Decision {
  return {
    subject: result.subject.id,
    tier: tier.id,
    outcome: result.outcome,
    ...(result.score === null ? {} : { score: line === undefined ? result.score : { ...result.score, line } }),
    ...(result.rank === undefined ? {} : { rank: result.rank }),
    reasons: result.reasons,
  };
}
