/** Verdicts and their reasons as rows of KQ_XetKhenThuong and KQ_ThuyetMinh. */
import { message, say } from '../../messages';
import type { Day } from '../cell';
import type { Decision, Reason } from '../evaluation/decision';
import type { Facts } from '../evaluation/facts';
import { decisionSummary, type ExplainedReason, explainDecision, rowLabel, scoreText } from '../report';
import type { RuleSet } from '../rules/model';
import type { StoredRow } from './spec';

/** What results are computed from; printed beside them. */
export interface ResultContext {
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly dataAt: Day;
  readonly lawAt: Day;
}

function nameOf(decision: Decision, facts: Facts): string {
  return facts.subjects.find(({ id }) => id === decision.subject)?.name ?? decision.subject;
}

/** 'Chưa đủ điều kiện'. */
function outcomeText({ outcome }: Decision): string {
  const said = say('vi', message(`decision.outcome.${outcome.replace(/ /g, '-')}`));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function cellsOf(reasons: readonly Reason[]): string[] {
  return [...new Set(reasons.flatMap((reason) => [...reason.src, ...cellsOf(reason.why)]))];
}

/** One row per decision, in the order given. */
export function verdictRows(decisions: readonly Decision[], context: ResultContext): StoredRow[] {
  const { rules, facts, dataAt, lawAt } = context;
  return decisions.map((decision) => ({
    subject: decision.subject,
    name: nameOf(decision, facts),
    tier: rowLabel(rules, decision.tier, 'vi') ?? decision.tier,
    outcome: outcomeText(decision),
    score: decision.score === undefined ? null : scoreText(decision.score, 'vi'),
    rank: decision.rank ?? null,
    reason: decisionSummary(decision, rules, 'vi'),
    src: cellsOf(decision.reasons),
    dataAt,
    lawAt,
    rules: `${rules.id} ${rules.version}`,
  }));
}

interface Line {
  readonly depth: number;
  readonly sign: string;
  readonly text: string;
  readonly citation: string;
  readonly src: readonly string[];
}

function linesOf(explained: ExplainedReason, depth: number): Line[] {
  const { mark, label, details, citations, src, why } = explained;
  const text = details.length === 0 ? label : `${label} – ${details.join(' · ')}`;
  return [{ depth, sign: mark, text, citation: citations, src }, ...why.flatMap((each) => linesOf(each, depth + 1))];
}

/** The reasons of every decision: its title at depth 0, its reasons at depth 1, theirs below. */
export function explanationRows(decisions: readonly Decision[], context: ResultContext): StoredRow[] {
  const { rules, facts, dataAt, lawAt } = context;
  return decisions.flatMap((decision) => {
    const explained = explainDecision(decision, rules, facts, { language: 'vi', dataAt, lawAt });
    const title = [explained.title, ...explained.context].join(' · ');
    const lines: Line[] = [
      { depth: 0, sign: explained.mark, text: title, citation: '', src: [] },
      ...explained.reasons.flatMap((reason) => linesOf(reason, 1)),
    ];
    const fixed = {
      subject: decision.subject,
      name: nameOf(decision, facts),
      tier: rowLabel(rules, decision.tier, 'vi') ?? decision.tier,
    };
    return lines.map((line, index) => ({ ...fixed, order: index + 1, ...line }));
  });
}
