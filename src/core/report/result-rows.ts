/** Decisions as rows of our result sheets KQ_XetKhenThuong and KQ_ThuyetMinh. */
import { outcomeMessage } from '../evaluation/outcome-words';
import { type Language, say } from '../../messages';
import type { Decision } from '../evaluation/decision';
import type { Facts } from '../evaluation/facts';
import type { RuleSet } from '../rules/model';
import type { StoredRow } from '../store/spec';
import { type ExplainedReason, type ExplainOptions, explainDecision } from './explain';
import { rowLabel } from './explain-labels';
import { outcomeMark } from './explain-marks';
import { scoreText } from './explain-score';
import { decisionSummary } from './explain-summary';

interface Told {
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly options: ExplainOptions;
}

const nameOf = (decision: Decision, facts: Facts): string =>
  facts.subjects.find(({ id }) => id === decision.subject)?.name ?? decision.subject;

const tierOf = (decision: Decision, rules: RuleSet, language: Language): string =>
  rowLabel(rules, decision.tier, language) ?? decision.tier;

const sourcesOf = (reasons: Decision['reasons']): string[] => [
  ...new Set(reasons.flatMap((reason): string[] => [...reason.src, ...sourcesOf(reason.why)])),
];

const outcomeOf = (decision: Decision, language: Language): string =>
  `${outcomeMark(decision.outcome)} ${say(language, outcomeMessage(decision.outcome))}`;

/** One row per decision, for the spec VERDICTS. */
export function verdictRows(decisions: readonly Decision[], { rules, facts, options }: Told): StoredRow[] {
  const { language, dataAt, lawAt } = options;
  return decisions.map((decision) => ({
    subject: decision.subject,
    name: nameOf(decision, facts),
    tier: tierOf(decision, rules, language),
    outcome: outcomeOf(decision, language),
    score: decision.score === undefined ? null : scoreText(decision.score, language),
    rank: decision.rank ?? null,
    reason: decisionSummary(decision, rules, language),
    src: sourcesOf(decision.reasons),
    dataAt,
    lawAt,
    rules: rules.id,
  }));
}

interface Line {
  readonly depth: number;
  readonly sign: string;
  readonly text: string;
  readonly citation: string;
  readonly src: readonly string[];
}

function reasonLines(reason: ExplainedReason, depth: number): Line[] {
  const text = [reason.label, ...reason.details].join(' · ');
  const own = { depth, sign: reason.mark, text, citation: reason.citations, src: reason.src };
  return [own, ...reason.why.flatMap((each) => reasonLines(each, depth + 1))];
}

/** One row per reason, the verdict itself first (depth 0), for the spec EXPLANATIONS. */
export function explanationRows(decisions: readonly Decision[], { rules, facts, options }: Told): StoredRow[] {
  return decisions.flatMap((decision) => {
    const { mark, title, context, reasons } = explainDecision(decision, rules, facts, options);
    const head = { depth: 0, sign: mark, text: [title, ...context].join(' · '), citation: '', src: [] };
    const lines: Line[] = [head, ...reasons.flatMap((reason) => reasonLines(reason, 1))];
    return lines.map((line, order) => ({
      subject: decision.subject,
      name: nameOf(decision, facts),
      tier: tierOf(decision, rules, options.language),
      order: order + 1,
      ...line,
    }));
  });
}
