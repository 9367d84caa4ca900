/** Outcomes and verdicts as people read them: sign, words, and what needs attention first. */
import type { Outcome, Reason } from '../../core/evaluation/decision';
import type { Tone } from '../parts/sign';

/** In the order of attention: somebody owes something, the council has to speak, then the refusals, then the clear ones. */
export const OUTCOMES: readonly Outcome[] = [
  'evidence missing',
  'to council',
  'on hold',
  'conditional',
  'no',
  'award',
  'nominate',
];

const TONES: Readonly<Record<Outcome, Tone>> = {
  'evidence missing': 'ask',
  'to council': 'council',
  'on hold': 'hold',
  conditional: 'soon',
  no: 'bad',
  award: 'good',
  nominate: 'good',
};

export function toneOf(outcome: Outcome): Tone {
  return TONES[outcome];
}

/** Key of the words in the pane's area: 'outcome.evidence-missing'. */
export function outcomeKey(outcome: Outcome): string {
  return `outcome.${outcome.replace(' ', '-')}`;
}

const REASON_TONES: Readonly<Record<Reason['verdict'], Tone>> = {
  met: 'good',
  unmet: 'bad',
  missing: 'ask',
  exempt: 'none',
  council: 'council',
  hold: 'hold',
};

export function reasonTone(reason: Reason): Tone {
  if (reason.part) return 'part';
  return reason.conditional ? 'soon' : REASON_TONES[reason.verdict];
}

/** Key of the words of a reason's sign in the pane's area. */
export function reasonKey({ part, conditional, verdict }: Reason): string {
  return `verdict.${part ? 'part' : conditional ? 'conditional' : verdict}`;
}

/** Verdicts that keep a subject from the award come first; within one kind the order of the rules holds. */
const WEIGHT: readonly Tone[] = ['hold', 'bad', 'ask', 'council', 'part', 'soon', 'good', 'none'];

export function byWeight(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort((a, b) => WEIGHT.indexOf(reasonTone(a)) - WEIGHT.indexOf(reasonTone(b)));
}
