/** One evaluation with everything it found on the way, so that another can start from it. */
import { dependencies } from '../rules/dependencies';
import type { Id, RuleSet, Tier } from '../rules/model';
import { conditionOf, type Context, contextOf, type Dates } from './context';
import type { Decision, Score } from './decision';
import type { Facts } from './facts';
import { exactText } from './fractions';
import { lineIn } from './need';
import { choose, judgeSubject, subjectsOf } from './tier';
import { decisionOf, type TierResult } from './tier-result';

export interface Run {
  readonly rules: RuleSet;
  readonly context: Context;
  /** Tiers so that each comes after those it depends on. */
  readonly order: readonly Id[];
  /** Every subject by itself, before quota and rank, by tier. */
  readonly own: Map<Id, ReadonlyMap<Id, TierResult>>;
  /** What was made of each result: those that stay from one run to the next are the same decision. */
  readonly made: WeakMap<TierResult, Decision>;
}

export function fullRun(rules: RuleSet, facts: Facts, dates: Dates): Run {
  const context = contextOf(rules, facts, dates);
  const run = {
    rules,
    context,
    order: tierOrder(rules, [...context.tiers.keys()]),
    own: new Map(),
    made: new WeakMap(),
  };
  for (const id of run.order) {
    const tier = context.tiers.get(id)!;
    const results = subjectsOf(context, tier).map((subject) => judgeSubject(context, tier, subject));
    run.own.set(id, new Map(results.map((result) => [result.subject.id, result])));
    context.decided.set(id, choose(context, tier, results));
  }
  return run;
}

/** In the order of the tiers, then of subjects as the choice left them. */
export function decisionsOf({ context, made }: Run): Decision[] {
  return [...context.tiers.values()].flatMap((tier) => {
    const line = leastOf(context, tier);
    return [...context.decided.get(tier.id)!.values()].map((result) => {
      const before = made.get(result);
      if (before !== undefined) return before;
      const decision = decisionOf(tier, line, result);
      made.set(result, decision);
      return decision;
    });
  });
}

function leastOf(context: Context, { min }: Tier): Score['line'] {
  const line = min === undefined ? null : lineIn(conditionOf(context, min));
  return line === null ? undefined : { share: exactText(line.share), strict: line.strict === true };
}

/** Tiers so that each comes after those it depends on; otherwise as the rules list them. */
function tierOrder(rules: RuleSet, tiers: readonly Id[]): Id[] {
  const needs = dependencies(rules);
  const ordered: Id[] = [];
  const seen = new Set<Id>();
  const visit = (id: Id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const next of needs.get(id) ?? []) visit(next);
    if (tiers.includes(id)) ordered.push(id);
  };
  tiers.forEach(visit);
  return ordered;
}
