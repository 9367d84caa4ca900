/** What follows from the verdicts: no > on hold > evidence missing > to council > conditional > award or nominate. */
import type { Tier } from '../rules/model';
import type { Outcome } from './decision';
import type { Verdict } from './judge';

export interface Part {
  readonly verdict: Verdict | 'hold';
  readonly conditional: boolean;
}

const PRECEDENCE: readonly (readonly [Part['verdict'], Outcome])[] = [
  ['unmet', 'no'],
  ['hold', 'on hold'],
  ['missing', 'evidence missing'],
  ['council', 'to council'],
];

/** The precedence of design §1; every part counts, in any order. */
export function outcomeOf(parts: readonly Part[], gives: Tier['gives']): Outcome {
  for (const [verdict, outcome] of PRECEDENCE) {
    if (parts.some((part) => part.verdict === verdict)) return outcome;
  }
  if (parts.some(({ conditional }) => conditional)) return 'conditional';
  return gives === 'award' ? 'award' : 'nominate';
}

/** Decided in the subject's favour by what is known, without any estimate. */
export function isFirm(outcome: Outcome): boolean {
  return outcome === 'award' || outcome === 'nominate';
}

/** Outcomes that take a place: what was decided in the subject's favour. */
export function inFavour(outcome: Outcome): boolean {
  return isFirm(outcome) || outcome === 'conditional';
}

/** Outcomes that may still turn out in the subject's favour. */
export function undecided(outcome: Outcome): boolean {
  return outcome === 'on hold' || outcome === 'evidence missing' || outcome === 'to council';
}
