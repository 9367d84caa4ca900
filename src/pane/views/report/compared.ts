/** The other result: the same rules on another day, or other rules on the same facts. */
import type { Assessment } from '../../../core/assessment/model';
import type { Day } from '../../../core/cell';
import type { Decision } from '../../../core/evaluation/decision';
import type { RuleSet } from '../../../core/rules/model';
import type { Effects } from '../../effects';
import { judgedByOthers } from '../../model/other-rules';

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
  return { ...judgedByOthers(rules, set, assessment.facts, dates), rules: set, open: false };
}
