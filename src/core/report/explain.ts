/** Explains a decision to a reviewer: verdict first, then every reason with its figures, cells and clauses. */
import { outcomeMessage } from '../evaluation/outcome-words';
import { type Language, message, say } from '../../messages';
import { type Day, showDay } from '../cell';
import type { Decision, Reason } from '../evaluation/decision';
import type { Facts } from '../evaluation/facts';
import type { Citation, RuleSet } from '../rules/model';
import { citationsText } from './explain-citations';
import { labelIn, rowLabel } from './explain-labels';
import { markOf, outcomeMark } from './explain-marks';
import { scoreText } from './explain-score';

/** A reason as it is printed; the pane shows the same parts as links. */
export interface ExplainedReason {
  readonly mark: string;
  readonly label: string;
  /** 'gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …', or "quy định nội bộ của cơ quan". */
  readonly citations: string;
  /** What was found, required, missing, agreed: one sentence each. */
  readonly details: readonly string[];
  readonly src: readonly string[];
  readonly why: readonly ExplainedReason[];
  readonly reason: Reason;
}

export interface Explanation {
  readonly mark: string;
  /** 'Phòng CNTT – Giấy khen của Giám đốc Sở (tập thể): CHƯA ĐỦ ĐIỀU KIỆN'. */
  readonly title: string;
  /** Data date and law date; points and rank where there are any. */
  readonly context: readonly string[];
  readonly reasons: readonly ExplainedReason[];
}

export interface ExplainOptions {
  readonly language: Language;
  readonly lawAt: Day;
  readonly dataAt: Day;
}

/** Texts in `language`; names, labels of rules and readings stay as they were written. */
export function explainDecision(
  decision: Decision,
  rules: RuleSet,
  facts: Facts,
  { language, lawAt, dataAt }: ExplainOptions,
): Explanation {
  const outcome = say(language, outcomeMessage(decision.outcome));
  const subject = facts.subjects.find(({ id }) => id === decision.subject)?.name ?? decision.subject;
  const tier = rowLabel(rules, decision.tier, language) ?? decision.tier;
  const { score, rank } = decision;
  return {
    mark: outcomeMark(decision.outcome),
    title: say(language, message('decision.title', { subject, tier, outcome: outcome.toUpperCase() })),
    context: [
      say(language, message('decision.dataAt', { day: showDay(dataAt) })),
      say(language, message('decision.lawAt', { day: showDay(lawAt) })),
      ...(score === undefined ? [] : [scoreText(score, language)]),
      ...(rank === undefined ? [] : [say(language, message('decision.rank', { rank }))]),
    ],
    reasons: decision.reasons.map((reason) => explainReason(reason, rules, language)),
  };
}

/** A group without a name ("một trong các …") belongs to the clause of what it stands in: `above`. */
export function explainReason(
  reason: Reason,
  rules: RuleSet,
  language: Language,
  above: readonly Citation[] = [],
): ExplainedReason {
  const citations = reason.row === '' && reason.citations.length === 0 ? above : reason.citations;
  return {
    mark: markOf(reason),
    label: labelIn(reason, rules, language),
    citations: citationsText(citations, rules, language),
    details: reason.says.map((sentence) => say(language, sentence)),
    src: reason.src,
    why: reason.why.map((each) => explainReason(each, rules, language, citations)),
    reason,
  };
}
