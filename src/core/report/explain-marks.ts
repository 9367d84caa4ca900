/** Signs of verdicts and outcomes: never colour alone. */
import type { Outcome, Reason } from '../evaluation/decision';

const VERDICT = { met: '✓', unmet: '✗', missing: '?', exempt: '–', council: '⚖', hold: '⏸' } as const;

const OUTCOME: Readonly<Record<Outcome, string>> = {
  award: '✓',
  nominate: '✓',
  conditional: '◑',
  no: '✗',
  'on hold': '⏸',
  'evidence missing': '?',
  'to council': '⚖',
};

export function markOf({ verdict, conditional, part }: Pick<Reason, 'verdict' | 'conditional' | 'part'>): string {
  if (part === true) return '•';
  return conditional === true ? '◑' : VERDICT[verdict];
}

export function outcomeMark(outcome: Outcome): string {
  return OUTCOME[outcome];
}
