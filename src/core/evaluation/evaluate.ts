/** Evaluates a rule set on facts: evidence → measures → points and gates → tiers. Pure and total. */
import { dependencies } from '../rules/check/cycles';
import { inForce } from '../rules/in-force';
import type { Id, RuleSet } from '../rules/model';
import { contextOf, type Dates } from './context';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { judgeTier } from './tier';
import { decisionOf } from './tier-result';

/**
 * One decision per tier in force and subject it is meant for, in the order of the tiers, then of subject ids.
 * `rules` must have passed `parseRuleSet`. A set that is not in force at `lawAt` decides nothing: callers choose with
 * `ruleSetInForce` or say `notInForce`.
 */
export function evaluate(rules: RuleSet, facts: Facts, dates: Dates): Decision[] {
  if (!inForce(rules, dates.lawAt)) return [];
  const context = contextOf(rules, facts, dates);
  for (const id of tierOrder(rules, [...context.tiers.keys()])) {
    context.decided.set(id, judgeTier(context, context.tiers.get(id)!));
  }
  return [...context.tiers.values()].flatMap((tier) =>
    [...context.decided.get(tier.id)!.values()].map((result) => decisionOf(tier, result)),
  );
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
