/** The next seal of a workbook: the first, or one that follows the last and says why. */
import { message, type Message } from '../../messages/message';
import { tidy } from '../text';
import type { Seal, SealHead } from './model';
import type { StoredSeals } from './read-seals';
import { makeSeal, type Sealed } from './seal';

/** Refuses to follow a sheet that was tampered with, and to seal again without a reason. */
export function nextSeal(
  stored: StoredSeals,
  sealed: Sealed,
  head: Omit<SealHead, 'engine' | 'previous'>,
): { readonly seal: Seal } | { readonly problem: Message } {
  if (stored.faults.length > 0) return { problem: message('seal.refused.faults') };
  const last = stored.seals[stored.seals.length - 1];
  if (last !== undefined && tidy(head.reason) === '') return { problem: message('seal.refused.reason') };
  return { seal: makeSeal(sealed, { ...head, previous: last?.code ?? '' }) };
}
