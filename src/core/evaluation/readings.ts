/** "Hội đồng thống nhất: …": the readings that a clause or a missing plan rests on, with their minutes. */
import { message, type Message } from '../../messages/message';
import type { Citation, Id } from '../rules/model';
import { saysAnother } from '../rules/reading-text';
import type { Context } from './context';

/** The sentence of a reading; what nobody has agreed yet is proposed to the council. */
export function readingSaid(context: Context, id: Id | undefined): Message[] {
  const reading = context.readings.get(id ?? '');
  if (reading === undefined || reading.text === '') return [];
  const { text, choice, agreedIn } = reading;
  if (!saysAnother(reading)) return [message(keyOf(agreedIn), { text, minutes: agreedIn })];
  const key = agreedIn === '' ? 'decision.reading.proposed.differs' : 'decision.reading.differs';
  return [message(key, { text, minutes: agreedIn, choice })];
}

/** Minutes that were entered by their number alone are called minutes. */
function keyOf(agreedIn: string): string {
  if (agreedIn === '') return 'decision.reading.proposed';
  return /^\d/.test(agreedIn) ? 'decision.reading.number' : 'decision.reading';
}

/** The readings that a row cites or that its cells stand on, each once. */
export function readingsOf(context: Context, citations: readonly Citation[], row: Id): Message[] {
  const cited = citations.map(({ reading }) => reading);
  const ids = new Set([...cited, ...(context.readingsByRow.get(row) ?? [])]);
  return [...ids].flatMap((id) => readingSaid(context, id));
}
