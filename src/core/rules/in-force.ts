/** Which rule set is in force on a day: exactly one, or an error that names what there is. */
import { message, type Message } from '../../messages/message';
import { type Day, showDay } from '../cell';
import type { RuleSet } from './model';

/** True from `from` to `to`, both days included. */
export function inForce(dated: { readonly from?: Day; readonly to?: Day }, day: Day): boolean {
  return (dated.from === undefined || dated.from <= day) && (dated.to === undefined || day <= dated.to);
}

/** The rule set of a scope ('binh-phuoc') in force at `lawAt`; none or two are a problem, never a default. */
export function ruleSetInForce(
  sets: readonly RuleSet[],
  scope: string,
  lawAt: Day,
): { readonly rules: RuleSet } | { readonly problem: Message } {
  const own = sets.filter((set) => set.scope === scope);
  const found = own.filter((set) => inForce(set, lawAt));
  if (found.length === 1) return { rules: found[0]! };
  const args = { day: showDay(lawAt), scope, sets: (found.length > 1 ? found : own).map(named).join('; ') };
  if (found.length > 1) return { problem: message('decision.inForce.several', args) };
  return { problem: message(own.length === 0 ? 'decision.inForce.scope' : 'decision.inForce.none', args) };
}

/** One chosen set that is not in force at `lawAt` is a problem, which lists those of its scope in `sets` with their dates. */
export function notInForce(set: RuleSet, lawAt: Day, sets: readonly RuleSet[] = [set]): Message | null {
  if (inForce(set, lawAt)) return null;
  const own = sets.filter(({ scope }) => scope === set.scope).sort((a, b) => (a.from < b.from ? -1 : 1));
  return message('decision.inForce.chosen', {
    id: set.id,
    day: showDay(lawAt),
    sets: (own.length > 0 ? own : [set]).map(named).join('; '),
  });
}

function named({ id, from, to }: RuleSet): string {
  return to === undefined ? `${id} (${showDay(from)} – )` : `${id} (${showDay(from)} – ${showDay(to)})`;
}
