/** A decision as its reader sees it: the lines of the explanation. */
import { evaluate, type Facts } from '../../../../src/core/evaluation';
import { decisionSummary, explainDecision, explanationLines } from '../../../../src/core/report';
import type { RuleSet } from '../../../../src/core/rules';
import { DATES, facts } from '../build';

/** Head line and reasons of one subject for one tier, in Vietnamese; internal clauses are left out of the text. */
export function told(rules: RuleSet, known: Partial<Facts>, subject: string, tier = rules.tiers[0]!.id): string[] {
  const decision = evaluate(rules, facts(known), DATES).find((one) => one.subject === subject && one.tier === tier);
  if (decision === undefined) throw new Error(`no decision on ${subject} for ${tier}`);
  const lines = explanationLines(explainDecision(decision, rules, facts(known), { ...DATES, language: 'vi' }), 'vi');
  const head = lines[0]!.split(' · ')[0]!;
  return [head, ...lines.slice(1).filter((line) => !/^\s*Căn cứ: quy định nội bộ/.test(line))];
}

/** The lines of one reason: the one that starts with its label, and what stands indented below it. */
export function about(lines: readonly string[], label: string): string[] {
  const start = lines.findIndex((line) => /^\S/.test(line) && line.slice(2).startsWith(label));
  if (start < 0) throw new Error(`no reason "${label}" in\n${lines.join('\n')}`);
  const end = lines.findIndex((line, i) => i > start && /^\S/.test(line));
  return lines.slice(start, end < 0 ? undefined : end);
}

/** The one line that stands beside the outcome in lists. */
export function inOneLine(rules: RuleSet, known: Partial<Facts>, subject: string, tier = rules.tiers[0]!.id): string {
  const decision = evaluate(rules, facts(known), DATES).find((one) => one.subject === subject && one.tier === tier)!;
  return decisionSummary(decision, rules, 'vi');
}
