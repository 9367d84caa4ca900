/** The list of *Xét khen thưởng*: decisions on one tier, what needs attention first; and who owes what. */
import type { Decision, Reason } from '../../core/evaluation/decision';
import type { Facts } from '../../core/evaluation/facts';
import type { Id, RuleSet, Tier } from '../../core/rules/model';
import { fold } from '../../core/text';
import { remembered } from './remember';
import type { AwardView } from './state';
import { OUTCOMES } from './verdict';

/** The tier shown: as chosen, else the first one that has decisions. */
export function tierInUse(rules: RuleSet, decisions: readonly Decision[], chosen: Id | null): Tier | undefined {
  const decided = (tier: Tier) => decisions.some((decision) => decision.tier === tier.id);
  return rules.tiers.find((tier) => tier.id === chosen) ?? rules.tiers.find(decided) ?? rules.tiers[0];
}

export function nameOf(facts: Facts, id: Id): string {
  return facts.subjects.find((subject) => subject.id === id)?.name ?? id;
}

/** Subjects on hold in any tier. */
export function heldIn(decisions: readonly Decision[]): ReadonlySet<Id> {
  return held(decisions, '');
}

const held = remembered(
  (decisions: readonly Decision[]) =>
    new Set(decisions.filter(({ outcome }) => outcome === 'on hold').map(({ subject }) => subject)),
);

export interface Named {
  readonly decision: Decision;
  readonly name: string;
}

export function listedDecisions(
  decisions: readonly Decision[],
  facts: Facts,
  tier: Id,
  view: AwardView,
): readonly Named[] {
  const words = fold(view.query);
  const names = new Map([...facts.subjects].reverse().map((subject) => [subject.id, subject.name]));
  return decisions
    .filter((decision) => decision.tier === tier && (view.outcome === 'all' || decision.outcome === view.outcome))
    .map((decision) => ({ decision, name: names.get(decision.subject) ?? decision.subject }))
    .filter(({ name }) => words === '' || fold(name).includes(words))
    .sort(byAttention);
}

function byAttention(a: Named, b: Named): number {
  const outcome = OUTCOMES.indexOf(a.decision.outcome) - OUTCOMES.indexOf(b.decision.outcome);
  if (outcome !== 0) return outcome;
  const rank = (a.decision.rank ?? 0) - (b.decision.rank ?? 0);
  return rank || (fold(a.name) < fold(b.name) ? -1 : 1);
}

/** How many decisions of a tier have each outcome, in the order of attention. */
export function counts(decisions: readonly Decision[], tier: Id): readonly [Decision['outcome'], number][] {
  const of = (outcome: Decision['outcome']) =>
    decisions.filter((decision) => decision.tier === tier && decision.outcome === outcome).length;
  return OUTCOMES.map((outcome) => [outcome, of(outcome)] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => [outcome, count]);
}

/** The reasons at the ends of the tree that nobody has evidence for. */
export function missingIn(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.flatMap((reason) => {
    if (reason.verdict !== 'missing') return [];
    const deeper = missingIn(reason.why);
    return deeper.length > 0 ? deeper : [reason];
  });
}

export interface Owed {
  readonly subject: Id;
  readonly name: string;
  readonly reasons: readonly Reason[];
}

/** What is missing, by subject, each thing once. */
export function owed(decisions: readonly Decision[], facts: Facts, tier: Id): readonly Owed[] {
  return decisions.flatMap((decision) => {
    if (decision.tier !== tier) return [];
    const found = missingIn(decision.reasons);
    const once = found.filter((reason, i) => found.findIndex((other) => other.row === reason.row) === i);
    return once.length === 0
      ? []
      : [{ subject: decision.subject, name: nameOf(facts, decision.subject), reasons: once }];
  });
}
