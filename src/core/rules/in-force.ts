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

/** The same for one chosen set: a problem where it is not in force at `lawAt`. */
export function notInForce(set: RuleSet, lawAt: Day): Message | null {
  if (inForce(set, lawAt)) return null;
  return message('decision.inForce.none', { day: showDay(lawAt), scope: set.scope, sets: named(set) });
}

function named({ id, from, to }: RuleSet): string {
  return to === undefined ? `${id} (${showDay(from)} – )` : `${id} (${showDay(from)} – ${showDay(to)})`;
}
