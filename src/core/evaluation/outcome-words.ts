/** An outcome as a sentence of the catalogue. */
import { type Message, message } from '../../messages';
import type { Outcome } from './decision';

/** 'on hold' → 'decision.outcome.on-hold'. */
export function outcomeMessage(outcome: Outcome): Message {
  return message(`decision.outcome.${outcome.replace(/ /g, '-')}`);
}
