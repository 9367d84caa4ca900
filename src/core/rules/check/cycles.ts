/** Whether some row depends on itself. */
import { dependencies } from '../dependencies';
import type { Id, RuleSet } from '../model';
import type { Report } from '../problem';

/** A way from a row back to itself, the row at both ends; null where there is none. */
function findCycle(needs: ReadonlyMap<Id, ReadonlySet<Id>>): Id[] | null {
  const done = new Set<Id>();
  const trail: Id[] = [];
  const visit = (id: Id): Id[] | null => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return null;
    trail.push(id);
    for (const next of needs.get(id) ?? []) {
      const cycle = visit(next);
      if (cycle !== null) return cycle;
    }
    trail.pop();
    done.add(id);
    return null;
  };
  for (const id of needs.keys()) {
    const cycle = visit(id);
    if (cycle !== null) return cycle;
  }
  return null;
}

export function checkCycles(rules: RuleSet, report: Report): void {
  const cycle = findCycle(dependencies(rules));
  if (cycle === null) return;
  for (const table of ['measures', 'criteria', 'gates', 'tiers'] as const) {
    const at = rules[table].findIndex(({ id }) => id === cycle[0]);
    if (at >= 0) return report(`${table}[${at}]`, 'cycle', { ids: cycle.join(' → ') });
  }
}
