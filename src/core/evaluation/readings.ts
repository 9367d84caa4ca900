/** "Hội đồng thống nhất: …": the readings that a clause or a missing plan rests on, with their minutes. */
import { message, type Message } from '../../messages/message';
import type { Citation, Id } from '../rules/model';
import type { Context } from './context';

/** The sentence of a reading; what nobody has agreed yet is proposed to the council. */
export function readingSaid(context: Context, id: Id | undefined): Message[] {
  const reading = context.readings.get(id ?? '');
  if (reading === undefined || reading.text === '') return [];
  const { text, agreedIn } = reading;
  return [message(agreedIn === '' ? 'decision.reading.proposed' : 'decision.reading', { text, minutes: agreedIn })];
}

export function readingsOf(context: Context, citations: readonly Citation[]): Message[] {
  return [...new Set(citations.map(({ reading }) => reading))].flatMap((id) => readingSaid(context, id));
}
