/** Every decision with the names a reader knows it by; narrowed as fast as one types. */
import type { Assessment } from '../../../core/assessment/model';
import type { Decision, Outcome } from '../../../core/evaluation/decision';
import { subjectsOn } from '../../../core/identity';
import type { Id, RuleSet, SubjectKind } from '../../../core/rules/model';
import { fold } from '../../../core/text';
import { OUTCOMES } from '../../model/verdict';

export interface Case {
  readonly decision: Decision;
  readonly name: string;
  readonly kind: SubjectKind;
  /** Name of the unit; of a collective its own. */
  readonly unit: string;
  /** Folded name and unit: what a search is held against. */
  readonly words: string;
}

export interface Filter {
  readonly tier: string;
  readonly outcome: string;
  readonly kind: string;
  readonly query: string;
}

export const ALL: Filter = { tier: '', outcome: '', kind: '', query: '' };

/** Sorted once: tiers in the order of the rules, then what needs attention first, then rank and name. */
export function casesOf({ decisions, facts }: Assessment, rules: RuleSet, dataAt: string): readonly Case[] {
  const all = new Map(facts.subjects.map((subject) => [subject.id, subject]));
  const now = new Map(subjectsOn(facts.subjects, dataAt).map((subject) => [subject.id, subject]));
  const of = (id: Id) => now.get(id) ?? all.get(id);
  const tiers = new Map(rules.tiers.map(({ id }, at) => [id, at]));
  const cases = decisions.map((decision): Case => {
    const subject = of(decision.subject);
    const name = subject?.name ?? decision.subject;
    const unit = subject?.unit === undefined ? name : (of(subject.unit)?.name ?? subject.unit);
    return { decision, name, unit, kind: subject?.kind ?? 'collective', words: fold(`${name} ${unit}`) };
  });
  const place = ({ decision: { tier, outcome, rank = 0 } }: Case) =>
    (tiers.get(tier) ?? tiers.size) * 1e9 + OUTCOMES.indexOf(outcome) * 1e7 + rank;
  return cases
    .map((one) => ({ one, at: place(one) }))
    .sort((a, b) => a.at - b.at || (a.one.words < b.one.words ? -1 : 1))
    .map(({ one }) => one);
}

export function narrowed(cases: readonly Case[], { tier, outcome, kind, query }: Filter): readonly Case[] {
  const words = fold(query);
  return cases.filter(
    (one) =>
      (tier === '' || one.decision.tier === tier) &&
      (outcome === '' || one.decision.outcome === outcome) &&
      (kind === '' || one.kind === kind) &&
      (words === '' || one.words.includes(words)),
  );
}

export interface Count {
  readonly outcome: Outcome;
  readonly collective: number;
  readonly individual: number;
}

/** Of one tier, outcomes that occur, in the order of attention. */
export function countsOf(cases: readonly Case[], tier: Id): readonly Count[] {
  const own = cases.filter(({ decision }) => decision.tier === tier);
  const of = (outcome: Outcome, kind: SubjectKind) =>
    own.filter((one) => one.decision.outcome === outcome && one.kind === kind).length;
  return OUTCOMES.map((outcome) => ({
    outcome,
    collective: of(outcome, 'collective'),
    individual: of(outcome, 'individual'),
  })).filter(({ collective, individual }) => collective + individual > 0);
}

export const caseKey = ({ decision: { subject, tier } }: Case): string => `${subject} ${tier}`;
