/** Carries out trials on a copy of what is known and says which verdicts flip. Pure: the workbook stays untouched. */
import { message, type Message } from '../../messages/message';
import { evaluator } from '../evaluation/again';
import type { Facts } from '../evaluation/facts';
import { notInForce } from '../rules';
import { apportioned } from './apportion';
import { type CanonicalRow, changedRows, flipsIn, resultRows } from '../seal';
import type { Situation, Trial, TrialResult } from './model';

/** Where a fact that was only tried out comes from. */
const TRIED = '';

type Step = { readonly situation: Situation } | { readonly problem: Message };

/** Trials follow one another; one that cannot be carried out is reported and changes nothing. */
export function whatIf(base: Situation, trials: readonly Trial[]): TrialResult {
  return sandbox(base)(trials);
}

/** `whatIf` on one situation for as many trials as somebody wants: each judges again only whom it concerns. */
export function sandbox(base: Situation): (trials: readonly Trial[]) => TrialResult {
  const judge = evaluator();
  const before = resultRows(judge(base.rules, base.facts, base));
  return (trials) => tried(base, trials, before, judge);
}

function tried(
  base: Situation,
  trials: readonly Trial[],
  before: readonly CanonicalRow[],
  judge: ReturnType<typeof evaluator>,
): TrialResult {
  let situation = base;
  const problems: Message[] = [];
  for (const trial of trials) {
    const step = carriedOut(situation, trial);
    if ('problem' in step) problems.push(step.problem);
    else situation = step.situation;
  }
  const after = resultRows(judge(situation.rules, situation.facts, situation));
  return { situation, flips: flipsIn(changedRows(before, after)), problems };
}

function carriedOut(situation: Situation, trial: Trial): Step {
  const { facts } = situation;
  const known = (part: Partial<Facts>): Step => ({ situation: { ...situation, facts: { ...facts, ...part } } });
  switch (trial.kind) {
    case 'figure':
      return figureTried(situation, trial);
    case 'mark': {
      const { subject, item, rater } = trial.mark;
      const others = facts.marks.filter((one) => one.subject !== subject || one.item !== item || one.rater !== rater);
      return aboutKnown(facts, subject, () => known({ marks: [...others, { ...trial.mark, src: TRIED }] }));
    }
    case 'evidence':
      return aboutKnown(facts, trial.add.subject, () =>
        known({ evidence: [...facts.evidence, { ...trial.add, src: TRIED }] }),
      );
    case 'tally': {
      const { subject, item, level } = trial.tally;
      const others = facts.tallies.filter((one) => one.subject !== subject || one.item !== item || one.level !== level);
      return aboutKnown(facts, subject, () => known({ tallies: [...others, { ...trial.tally, src: TRIED }] }));
    }
    case 'without':
      return withoutCell(facts, trial.src, known);
    case 'rules':
      return inForce({ ...situation, rules: trial.rules });
    case 'dates':
      return inForce({ ...situation, ...trial.dates });
  }
}

function aboutKnown(facts: Facts, subject: string, make: () => Step): Step {
  if (facts.subjects.some(({ id }) => id === subject)) return make();
  return { problem: message('whatif.unknownSubject', { id: subject }) };
}

function inForce(situation: Situation): Step {
  const problem = notInForce(situation.rules, situation.lawAt);
  return problem === null ? { situation } : { problem };
}

function withoutCell(facts: Facts, src: string, known: (part: Partial<Facts>) => Step): Step {
  const kept = <T extends { readonly src: string }>(rows: readonly T[]) => rows.filter((row) => row.src !== src);
  const part = {
    evidence: kept(facts.evidence),
    closed: kept(facts.closed),
    marks: kept(facts.marks),
    tallies: kept(facts.tallies),
  };
  const names = ['evidence', 'closed', 'marks', 'tallies'] as const;
  if (names.every((name) => part[name].length === facts[name].length)) {
    return { problem: message('whatif.nothingThere', { cell: src }) };
  }
  return known(part);
}

/** The figures that count on the data date: the latest through day not after it; several where projects are told apart. */
function figureTried(situation: Situation, trial: Extract<Trial, { kind: 'figure' }>): Step {
  const { facts, dataAt } = situation;
  const same = facts.figures.filter(
    (one) =>
      one.subject === trial.subject &&
      one.quantity === trial.quantity &&
      one.planKind === trial.planKind &&
      one.basis === trial.basis,
  );
  const usable = trial.basis === 'estimate' ? same : same.filter(({ through }) => through <= dataAt);
  const latest = usable.reduce(
    (day, { year, through }) => (`${year} ${through}` > day ? `${year} ${through}` : day),
    '',
  );
  const meant = usable.filter(({ year, through }) => `${year} ${through}` === latest);
  if (meant.length === 0) return { problem: message('whatif.noFigure', { id: trial.subject }) };
  const amounts = apportioned(meant, facts.figures, trial);
  const figures = facts.figures.map((one) => {
    const amount = amounts.get(one);
    return amount === undefined ? one : { ...one, amount, src: [TRIED] };
  });
  return { situation: { ...situation, facts: { ...facts, figures } } };
}
