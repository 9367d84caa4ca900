/** What each row of the rules depends on. */
import type { Id, RuleSet } from './model';
import { orderId, testsIn } from './quantities';

/** Ids that each row names. Versions of one row count together. */
export function dependencies(rules: RuleSet): Map<Id, Set<Id>> {
  const needs = new Map<Id, Set<Id>>();
  const add = (id: Id, named: readonly (Id | undefined)[]) => {
    const set = needs.get(id) ?? new Set();
    for (const each of named) if (each !== undefined) set.add(each);
    needs.set(id, set);
  };
  for (const row of rules.measures) add(row.id, row.of);
  for (const row of rules.criteria) add(row.id, [row.of]);
  for (const row of rules.gates) {
    add(
      row.id,
      [...testsIn(row.all, ''), ...testsIn(row.unless ?? [], '')].map(({ test }) => test.of),
    );
  }
  for (const row of rules.tiers) {
    add(row.id, [...row.gates, ...row.criteria, ...row.order.map(orderId), ...(row.excludes ?? []), row.quota?.of]);
  }
  return needs;
}
