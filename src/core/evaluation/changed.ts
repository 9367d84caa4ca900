/** Whom other facts are about: what an evaluation that starts from the one before must judge again. */
import type { Id } from '../rules/model';
import type { Facts } from './facts';

/**
 * Subjects whose figures, evidence, closed registers, marks or tallies are not the same in both. Null where something
 * changed that concerns everybody: the list of subjects, a register closed for all, used things.
 */
export function changedSubjects(before: Facts, after: Facts): Set<Id> | null {
  if (differing(before.subjects, after.subjects).length > 0) return null;
  if (differing(before.used, after.used).length > 0) return null;
  if (differing(before.assignments, after.assignments).length > 0) return null;
  const changed = new Set<Id>();
  for (const table of ['figures', 'evidence', 'closed', 'marks', 'tallies'] as const) {
    for (const { subject } of differing<{ readonly subject?: Id }>(before[table], after[table])) {
      if (subject === undefined) return null;
      changed.add(subject);
    }
  }
  return changed;
}

/** The rows of both lists between what they share at the start and at the end. */
function differing<T extends object>(before: readonly T[], after: readonly T[]): T[] {
  if (before === after) return [];
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && same(before[start]!, after[start]!)) start++;
  let end = 0;
  while (end < shorter - start && same(before[before.length - 1 - end]!, after[after.length - 1 - end]!)) end++;
  return [...before.slice(start, before.length - end), ...after.slice(start, after.length - end)];
}

function same(a: object, b: object): boolean {
  if (a === b) return true;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => one[name] === other[name] || alike(one[name], other[name]));
}

/** Lists of cells, and amounts beyond 2^53. */
function alike(a: unknown, b: unknown): boolean {
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}
