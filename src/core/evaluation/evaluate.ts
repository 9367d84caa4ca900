/** Evaluates a rule set on facts: evidence → measures → points and gates → tiers. Pure and total. */
import { inForce } from '../rules/in-force';
import type { RuleSet } from '../rules/model';
import type { Dates } from './context';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { decisionsOf, fullRun } from './run';

/**
 * One decision per tier in force and subject it is meant for, in the order of the tiers, then of subject ids.
 * `rules` must have passed `parseRuleSet`. A set that is not in force at `lawAt` decides nothing: callers choose with
 * `ruleSetInForce` or say `notInForce`.
 */
export function evaluate(rules: RuleSet, facts: Facts, dates: Dates): Decision[] {
  return inForce(rules, dates.lawAt) ? decisionsOf(fullRun(rules, facts, dates)) : [];
}
