/** What a failure says to the user. */
import { type Message, message } from '../../messages';
import { PortError } from '../../ports/workbook';

export function problemOf(failure: unknown): Message {
  if (failure instanceof PortError) return message(`pane.port.${failure.code}`, { detail: failure.detail });
  return message('pane.port.other', { detail: failure instanceof Error ? failure.message : String(failure) });
}

export function wasCancelled(failure: unknown): boolean {
  return failure instanceof PortError && failure.code === 'cancelled';
}
