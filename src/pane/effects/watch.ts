/** Notices that cells behind the figures changed: at once where the host tells, on looking where it does not. */
import { type Grid, type Ref, overlaps } from '../../core/cell';
import type { WorkbookPort } from '../../ports/workbook';
import type { Store } from '../model/store';
import { sameValues } from './same-values';

/** Rows below a table in which new projects may be typed. */
const BELOW = 200;
/** How long events of our own write may still arrive. */
const ECHO = 2000;
/** Shortest and regular pause between two looks, ms. */
const PAUSE = 2000;
const EVERY = 30_000;

export interface Watcher {
  /** Watches the ranges of the grids now in the state. */
  renew(): void;
  /** Asks a host that cannot push; resolves to whether something changed. */
  look(): Promise<boolean>;
  /** Ranges that the pane itself has just written. */
  wrote(refs: readonly Ref[]): void;
  stop(): void;
}

export function createWatcher(store: Store, port: WorkbookPort, now: () => number = Date.now): Watcher {
  let unwatch = (): void => undefined;
  let own: { readonly refs: readonly Ref[]; readonly until: number } = { refs: [], until: 0 };
  const timer = setInterval(() => {
    if (typeof document === 'undefined' || document.visibilityState === 'visible') void look();
  }, EVERY);

  function heard(refs: readonly Ref[]): void {
    const echo = (ref: Ref) => own.refs.some((mine) => mine.sheet === ref.sheet && overlaps(mine, ref));
    if (now() < own.until && refs.every(echo)) return;
    store.dispatch({ type: 'stale' });
  }

  async function look(): Promise<boolean> {
    const { capabilities, assessment, stale, lookedAt, grids, busy } = store.get();
    if (capabilities?.events !== 'poll' || !assessment || stale || busy) return stale;
    if (lookedAt !== null && now() - lookedAt < PAUSE) return false;
    store.dispatch({ type: 'looked', at: now() });
    const watched = watchedGrids(grids, assessment.tables);
    const seen = await port
      .read(watched.map((grid) => ({ range: reach(grid), facets: ['values'] as const })))
      .catch(() => null);
    const changed = seen !== null && !watched.every((grid, i) => sameValues(grid, seen[i]!));
    if (changed) store.dispatch({ type: 'stale' });
    return changed;
  }

  return {
    look,
    renew() {
      unwatch();
      const { grids, assessment } = store.get();
      unwatch = assessment ? port.watch(watchedGrids(grids, assessment.tables).map(reach), heard) : () => undefined;
    },
    wrote(refs) {
      own = { refs, until: now() + ECHO };
    },
    stop() {
      unwatch();
      clearInterval(timer);
    },
  };
}

/** Sheets that carry a table, and our own. */
function watchedGrids(grids: readonly Grid[], tables: readonly { readonly sheet: string }[]): readonly Grid[] {
  return grids.filter(({ ref }) => /^(DL|QD)_/.test(ref.sheet) || tables.some((table) => table.sheet === ref.sheet));
}

function reach({ ref }: Grid): Ref {
  return { ...ref, rows: ref.rows + BELOW };
}
