/** The other result: the same rules on another day, or other rules on the same facts. */
import type { Assessment } from '../../../core/assessment/model';
import type { Day } from '../../../core/cell';
import { evaluate } from '../../../core/evaluation';
import type { Decision } from '../../../core/evaluation/decision';
import { inForce } from '../../../core/rules/in-force';
import type { RuleSet } from '../../../core/rules/model';
import type { Effects } from '../../effects';

export interface Other {
  readonly decisions: readonly Decision[];
  readonly rules: RuleSet;
  readonly lawAt: Day;
  /** Nothing is decided there: questions or blocking findings. */
  readonly open: boolean;
}

interface Asked {
  readonly rules: RuleSet;
  /** Another rule set; null: another day. */
  readonly set: RuleSet | null;
  readonly day: Day;
  readonly assessment: Assessment;
  readonly dates: { readonly dataAt: Day; readonly lawAt: Day };
  readonly effects: Pick<Effects, 'judge'>;
}

export async function otherBy({ rules, set, day, assessment, dates, effects }: Asked): Promise<Other> {
  if (set === null) {
    const { decisions, questions, findings } = await effects.judge(rules, { dataAt: day, lawAt: dates.lawAt });
    const open = questions.length > 0 || findings.some(({ severity }) => severity === 'blocking');
    return { decisions, rules, lawAt: dates.lawAt, open };
  }
  const lawAt = inForce(set, dates.lawAt) ? dates.lawAt : set.from > dates.lawAt ? set.from : (set.to ?? set.from);
  // Both judge the same year's money.
  const same = { ...set, ...(rules.year !== undefined && { year: rules.year }) };
  return { decisions: evaluate(same, assessment.facts, { ...dates, lawAt }), rules: set, lawAt, open: false };
}
