/** What stands in each tab: its pages, the first one shown first. Pages beyond the first screens are loaded when asked. */
import type { ComponentType } from 'preact';
import { lazily } from './lazy';
import type { Tab } from './model/state';
import { Award } from './views/award';
import { Progress } from './views/progress';

export interface Page {
  /** Said as 'pane.page.<id>' in the line of pages. */
  readonly id: string;
  readonly view: ComponentType;
}

/** Tabs that are always in sight. */
export const MAIN_TABS: readonly Tab[] = ['progress', 'award', 'check'];

/** A tab without pages is not offered. */
export const PAGES: Readonly<Record<Tab, readonly Page[]>> = {
  progress: [{ id: 'progress', view: Progress }],
  award: [
    { id: 'award', view: Award },
    { id: 'whatif', view: lazily(() => import('./views/whatif')) },
  ],
  check: [
    { id: 'check', view: lazily(() => import('./views/check')) },
    { id: 'reconcile', view: lazily(() => import('./views/reconcile')) },
  ],
  marks: [{ id: 'marks', view: lazily(() => import('./views/marks')) }],
  board: [
    { id: 'board', view: lazily(() => import('./views/board')) },
    { id: 'calendar', view: lazily(() => import('./views/board/calendar')) },
    { id: 'dossiers', view: lazily(() => import('./views/board/dossiers')) },
    { id: 'commitments', view: lazily(() => import('./views/board/commitments')) },
    { id: 'bottlenecks', view: lazily(() => import('./views/board/bottlenecks')) },
    { id: 'transfers', view: lazily(() => import('./views/board/transfers')) },
    { id: 'collect', view: lazily(() => import('./views/collect')) },
  ],
  report: [
    { id: 'overview', view: lazily(() => import('./views/report/overview')) },
    { id: 'papers', view: lazily(() => import('./views/report/papers')) },
    { id: 'pace', view: lazily(() => import('./views/report/pace')) },
    { id: 'monthly', view: lazily(() => import('./views/monthly')) },
    { id: 'months', view: lazily(() => import('./views/months')) },
    { id: 'seal', view: lazily(() => import('./views/seal')) },
  ],
  setup: [
    { id: 'setup', view: lazily(() => import('./views/setup').then(({ Setup }) => ({ default: Setup }))) },
    { id: 'rulebook', view: lazily(() => import('./views/rulebook')) },
    { id: 'mapping', view: lazily(() => import('./views/setup/mapping')) },
  ],
};

/** Tabs behind the "⋯" button. */
export const MORE_TABS: readonly Tab[] = (['marks', 'board', 'report', 'setup'] as const).filter(
  (tab) => PAGES[tab].length > 0,
);

/** The page that is open in a tab. */
export function pageOf(tab: Tab, open: string | undefined): Page {
  const pages = PAGES[tab];
  return pages.find((page) => page.id === open) ?? pages[0]!;
}
