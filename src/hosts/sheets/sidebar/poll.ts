/** Hears of changes by asking: Sheets cannot push into a sidebar. */
import type { Ref } from '../../../core/cell';
import type { Ask } from './run-script';

/** At most this often while the sidebar is visible, and whenever it gets the focus. */
const EVERY_MS = 30_000;

export interface PollClock {
  visible(): boolean;
  /** Calls back at every focus; returns the way to stop. */
  onFocus(heard: () => void): () => void;
  every(ms: number, heard: () => void): () => void;
}

export function poll(
  ask: Ask,
  clock: PollClock,
  refs: readonly Ref[],
  changed: (refs: readonly Ref[]) => void,
): () => void {
  let known: string | null = null;
  let stopped = false;
  let asking = false;
  const look = async (): Promise<void> => {
    if (stopped || asking || !clock.visible()) return;
    asking = true;
    // A look that fails tells nothing; the next one will.
    const now = await ask('digest', refs).catch(() => null);
    asking = false;
    if (stopped || now === null) return;
    if (known !== null && known !== now) changed(refs);
    known = now;
  };
  const ends = [clock.onFocus(() => void look()), clock.every(EVERY_MS, () => void look())];
  void look();
  return () => {
    stopped = true;
    for (const end of ends) end();
  };
}

export const pageClock: PollClock = {
  visible: () => document.visibilityState === 'visible',
  onFocus(heard) {
    window.addEventListener('focus', heard);
    return () => window.removeEventListener('focus', heard);
  },
  every(ms, heard) {
    const timer = setInterval(heard, ms);
    return () => clearInterval(timer);
  },
};
