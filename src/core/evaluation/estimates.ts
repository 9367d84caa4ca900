/** Where an estimate can make a difference at all: nothing else is worked out twice. */
import type { Basis } from '../disbursement';
import { dependencies } from '../rules/dependencies';
import type { Id, RuleSet } from '../rules/model';
import { isFigure, SCORE } from '../rules/quantities';
import type { Facts, Subject } from './facts';

export interface Estimates {
  /** Subjects with any estimate; 'all' where a rate of the whole department may stand in for a subject's own. */
  readonly subjects: ReadonlySet<Id> | 'all';
  /** Quantities and tiers that rest on figures or evidence of which some are estimates. */
  readonly ids: ReadonlySet<Id>;
  /** Those of `ids` that a quota hands on to everybody: a place may rest on an estimate of somebody else. */
  readonly crowded: ReadonlySet<Id>;
}

/** `rules` with readings applied. */
export function findEstimates(rules: RuleSet, { figures, evidence }: Facts): Estimates {
  const money = figures.filter(({ basis }) => basis === 'estimate');
  const judged = evidence.filter(({ grade }) => grade === 'estimate');
  const everybody = money.length > 0 && rules.measures.some(({ zero }) => zero === 'unit');
  const ids = new Set(judged.map(({ key }) => key));
  if (money.length > 0) {
    for (const measure of rules.measures) if (isFigure(measure.of[0])) ids.add(measure.id);
  }
  spread(ids, rules);
  const crowded = new Set(
    rules.tiers.filter(({ id, quota }) => quota !== undefined && ids.has(id)).map(({ id }) => id),
  );
  spread(crowded, rules);
  const subjects = new Set([...money, ...judged].map(({ subject }) => subject));
  return { subjects: everybody ? 'all' : subjects, ids, crowded };
}

/** The ids named, and whatever depends on them. */
export function dependents(rules: RuleSet, ids: readonly Id[]): Set<Id> {
  const all = new Set(ids);
  spread(all, rules);
  return all;
}

/** Adds whatever depends on what is there; the total score of some tier on any of its criteria. */
function spread(ids: Set<Id>, rules: RuleSet): void {
  const needs = [...dependencies(rules)];
  for (let size = -1; size !== ids.size;) {
    size = ids.size;
    for (const [id, named] of needs) if ([...named].some((each) => ids.has(each))) ids.add(id);
    if (rules.criteria.some(({ id }) => ids.has(id))) ids.add(SCORE);
  }
}

/** 'actual' where no estimate could make a difference. A person may be measured on the unit. */
export function basisFor({ subjects, ids, crowded }: Estimates, id: Id, subject: Subject, basis: Basis): Basis {
  if (basis === 'actual' || !ids.has(id)) return 'actual';
  return crowded.has(id) || subjects === 'all' || subjects.has(subject.id) || subjects.has(subject.unit ?? '')
    ? basis
    : 'actual';
}
