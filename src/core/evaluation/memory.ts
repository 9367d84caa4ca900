/** Results remembered by subject, id and basis: asked for by many gates, criteria and tiers, worked out once. */
import type { Basis } from '../disbursement';
import type { Id } from '../rules/model';
import type { Subject } from './facts';

export type Memory<T> = Map<Subject, Map<Id, Partial<Record<Basis, T>>>>;

/** `until` stands in while the result is being worked out, so that a circle ends. */
export function remembered<T>(memory: Memory<T>, subject: Subject, id: Id, basis: Basis, make: () => T, until?: T): T {
  let own = memory.get(subject);
  if (own === undefined) memory.set(subject, (own = new Map()));
  let slot = own.get(id);
  if (slot === undefined) own.set(id, (slot = {}));
  const before = slot[basis];
  if (before !== undefined) return before;
  if (until !== undefined) slot[basis] = until;
  const made = make();
  slot[basis] = made;
  return made;
}
