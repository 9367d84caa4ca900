/** The one namespace of quantities: what a test, a measure, a criterion or an order may name. */
import { isPlanKind } from '../disbursement';
import type { Cond, Id, RuleSet, Test } from './model';

/** Total points of the tier that asks. */
export const SCORE = 'score';
/** Money disbursed; only the first of a ratio to a plan kind. */
export const DISBURSED = 'disbursed';
/** Item that stands in for a rate where the reading on missing plans is 'advisory'. */
export const ADVISORY = 'advisory';

/** Amounts from figures: only within a ratio. */
export function isFigure(id: Id): boolean {
  return id === DISBURSED || isPlanKind(id);
}

/** Every id that a condition may name. */
export function quantityIds(rules: RuleSet): Set<Id> {
  const tables = [rules.items ?? [], rules.measures, rules.criteria, rules.tiers];
  return new Set([SCORE, ...tables.flatMap((rows) => rows.map(({ id }) => id))]);
}

/** The tests of a condition with their paths below `path`. */
export function testsIn(conds: readonly Cond[], path: string): { test: Test; path: string }[] {
  return conds.flatMap((cond, i) => {
    const here = `${path}[${i}]`;
    if ('any' in cond) return testsIn(cond.any, `${here}.any`);
    if ('all' in cond) return testsIn(cond.all, `${here}.all`);
    return [{ test: cond, path: here }];
  });
}

/** An order id without its direction: '-late-days' puts small values first. */
export function orderId(id: Id): Id {
  return id.startsWith('-') ? id.slice(1) : id;
}
