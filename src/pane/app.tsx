/** The whole page: head, what is stale, the view, what can be undone. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from './context';
import type { Phase, Tab } from './model/state';
import { Emulation } from './views/emulation';
import { Foot } from './views/foot';
import { Head } from './views/head';
import { Live } from './views/live';
import { PageLine } from './views/page-line';
import { Confirm } from './views/start/confirm';
import { Result } from './views/start/result';
import { Crash, Empty, Failed, Loading } from './views/states';
import { Preview } from './views/write/preview';
import { useKeys } from './keys';
import { Boundary } from './parts/boundary';
import { MAIN_TABS, pageOf } from './pages';

const SCREENS: Readonly<Record<Exclude<Phase, 'ready'>, () => preact.JSX.Element | null>> = {
  loading: Loading,
  failed: Failed,
  empty: Empty,
  confirm: Confirm,
  result: Result,
  emulation: Emulation,
};

/** Screens that begin with a heading of their own. */
const OWN_HEADING: readonly Phase[] = ['confirm', 'result', 'emulation'];

export function App() {
  const { state } = usePane();
  const { phase, tab, views, draft, stale } = state;
  const page = pageOf(tab, state.pages[tab]).id;
  const onKeyDown = useKeys();
  const place = draft
    ? 'draft'
    : phase !== 'ready'
      ? phase
      : page === 'award' && views.award.subject !== null
        ? 'subject'
        : page;
  const inTabs = phase === 'ready' && MAIN_TABS.includes(tab);
  return (
    <div class="pane" lang={state.language} onKeyDown={onKeyDown}>
      <Head />
      <main class={stale ? 'scroller old' : 'scroller'} ref={useScroll(place)}>
        <div id="view" {...(inTabs && { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}>
          <Boundary place={place} failed={(detail, again) => <Crash detail={detail} again={again} />}>
            {draft ? <Preview /> : <Screen phase={phase} tab={tab} />}
          </Boundary>
        </div>
      </main>
      <Foot />
      <Live />
    </div>
  );
}

function Screen({ phase, tab }: { readonly phase: Phase; readonly tab: Tab }) {
  const { state, t } = usePane();
  if (phase !== 'ready') {
    const First = SCREENS[phase];
    return (
      <>
        {!OWN_HEADING.includes(phase) && <h1 class="sr">{t('title')}</h1>}
        <First />
      </>
    );
  }
  const { id, view: View } = pageOf(tab, state.pages[tab]);
  // A tab behind "⋯" is named here, as nothing above says where the reader is.
  return (
    <>
      <h1 class={MAIN_TABS.includes(tab) ? 'sr' : 'tabname'}>{t(`tab.${tab}`)}</h1>
      <PageLine />
      <View key={id} />
    </>
  );
}

/** Every place keeps how far it was scrolled; a new screen puts the reader on its heading. */
function useScroll(place: string) {
  const { state, dispatch } = usePane();
  const box = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    element.scrollTop = place === 'subject' ? 0 : (state.scroll[place] ?? 0);
    if (before.current !== null && isOurs(element))
      element.querySelector<HTMLElement>('h1:not(.sr)')?.focus({ preventScroll: true });
    before.current = place === 'loading' ? null : place;
    return () => dispatch({ type: 'scroll', place, top: element.scrollTop });
  }, [place]);
  return box;
}

/** Whether the keyboard is in the pane, or was on a button of it that is gone; never taken from the sheet beside it. */
function isOurs(element: HTMLElement): boolean {
  const { activeElement, body } = element.ownerDocument;
  return activeElement === body || element.closest('.pane')!.contains(activeElement);
}
