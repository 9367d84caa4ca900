/** Other rules on the same facts, for the same year's money. Only views that are loaded when asked import this. */
import type { Day } from '../../core/cell';
import { evaluate } from '../../core/evaluation';
import type { Decision } from '../../core/evaluation/decision';
import type { Facts } from '../../core/evaluation/facts';
import { inForce } from '../../core/rules/in-force';
import type { RuleSet } from '../../core/rules/model';

export interface JudgedByOthers {
  readonly decisions: readonly Decision[];
  /** The council's day that they were judged on; another one where they are not in force on ours. */
  readonly lawAt: Day;
}

export function judgedByOthers(
  mine: RuleSet,
  other: RuleSet,
  facts: Facts,
  dates: { readonly dataAt: Day; readonly lawAt: Day },
): JudgedByOthers {
  const lawAt = dayOf(other, dates.lawAt);
  const sameYear = { ...other, ...(mine.year !== undefined && { year: mine.year }) };
  return { decisions: evaluate(sameYear, facts, { ...dates, lawAt }), lawAt };
}

/** The day itself where the rules are in force on it, else the nearest on which they are. */
function dayOf(rules: RuleSet, day: Day): Day {
  if (inForce(rules, day)) return day;
  return rules.from > day ? rules.from : (rules.to ?? rules.from);
}
