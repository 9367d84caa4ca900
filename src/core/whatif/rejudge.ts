/** Judging again at 31/12, at 31/01 and once the treasury has confirmed, against the result that was voted on. */
import { message, type Message } from '../../messages/message';
import { type Comparison, compareSeal, printedCode, type Seal, type Sealed } from '../seal';

export interface Rejudgement {
  /** 'note': a decision was issued, so the result stands and the council is told. 'voted': it may be sealed again. */
  readonly kind: 'unchanged' | 'voted' | 'note';
  /** What is said to the council, in one sentence. */
  readonly says: Message;
  readonly comparison: Comparison;
}

/** `now` is judged on the dates of today: a later data date is what a re-judgement is for. */
export function rejudge(seal: Seal, now: Sealed): Rejudgement {
  const comparison = compareSeal(seal, now);
  const code = printedCode(seal.code);
  if (comparison.states[0] === 'match') {
    return { kind: 'unchanged', says: message('seal.unchanged', { code }), comparison };
  }
  const changes = comparison.inputs.length + comparison.rules.length;
  if (seal.issued === undefined) {
    const args = { code, changes, flips: comparison.flips.length };
    return { kind: 'voted', says: message('seal.voted', args), comparison };
  }
  return { kind: 'note', says: message('seal.note', { code, changes, issued: seal.issued }), comparison };
}
