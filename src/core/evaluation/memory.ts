/** Results remembered by basis, subject and id: asked for by many gates, criteria and tiers, worked out once. */
import type { Basis } from '../disbursement';
import type { Id } from '../rules/model';
import type { Subject } from './facts';

export type Memory<T> = Readonly<Record<Basis, Map<Subject, Map<Id, T>>>>;

export function memory<T>(): Memory<T> {
  return { actual: new Map(), estimate: new Map() };
}

export function recalled<T>(of: Memory<T>, subject: Subject, id: Id, basis: Basis): T | undefined {
  return of[basis].get(subject)?.get(id);
}

/** Keeps a result and gives it back. */
export function kept<T>(of: Memory<T>, subject: Subject, id: Id, basis: Basis, result: T): T {
  const own = of[basis].get(subject);
  if (own === undefined) of[basis].set(subject, new Map([[id, result]]));
  else own.set(id, result);
  return result;
}

/** Takes away what was remembered of a subject: all of it, or under some ids. */
export function forgotten(of: Memory<unknown>, subject: Subject, ids?: ReadonlySet<Id>): void {
  for (const own of [of.actual, of.estimate]) {
    if (ids === undefined) own.delete(subject);
    else for (const id of ids) own.get(subject)?.delete(id);
  }
}
