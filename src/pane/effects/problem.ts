/** What a failure says to the user. */
import { type Message, message } from '../../messages';
import { PortError } from '../../ports/workbook';

/** Why a part did not come, where a person can do something about it. */
const KNOWN = ['timeout', 'changed', 'damaged'];

export function problemOf(failure: unknown): Message {
  if (failure instanceof PortError) return message(`pane.port.${failure.code}`, { detail: failure.detail });
  if (failure instanceof Error && failure.name === 'ChunkLoadError') {
    const detail = whyNot(failure);
    return message(KNOWN.includes(detail) ? `pane.lazy.${detail}` : 'pane.lazy.why', { detail });
  }
  return message('pane.port.other', { detail: failure instanceof Error ? failure.message : String(failure) });
}

/** Parts loaded when asked: the bundle says which file did not come, or, in Google Sheets, why. */
function whyNot({ message: text, request }: Error & { readonly request?: string }): string {
  return request ?? text;
}

export function wasCancelled(failure: unknown): boolean {
  return failure instanceof PortError && failure.code === 'cancelled';
}
