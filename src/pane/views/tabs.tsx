/** The tabs of the pane, and the others behind "⋯". Arrow keys move between tabs, as in every tab list. */
import { usePane } from '../context';
import { judgedOf } from '../model/judged';
import type { Tab } from '../model/state';
import { MAIN_TABS } from '../pages';
import { More } from './more';

export function Tabs() {
  const { state, dispatch, effects, t } = usePane();
  const go = (tab: Tab) => {
    if (tab === 'award') void effects.look();
    dispatch({ type: 'tab', tab });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = Math.max(0, MAIN_TABS.indexOf(state.tab));
    const to = MAIN_TABS[(from + step + MAIN_TABS.length) % MAIN_TABS.length]!;
    go(to);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  const reachable = MAIN_TABS.includes(state.tab) ? state.tab : MAIN_TABS[0];
  return (
    <nav class="tabs">
      <div role="tablist" aria-label={t('title')} class="tablist" onKeyDown={onKeyDown}>
        {MAIN_TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={state.tab === tab}
            aria-controls="view"
            tabIndex={reachable === tab ? 0 : -1}
            onClick={() => go(tab)}
          >
            {tab === 'check' ? <CheckLabel /> : t(`tab.${tab}`)}
          </button>
        ))}
      </div>
      <More />
    </nav>
  );
}

function CheckLabel() {
  const { state, t } = usePane();
  const grave = judgedOf(state).filter(
    ({ finding: { severity }, seen }) => severity === 'blocking' || (severity === 'error' && seen === null),
  ).length;
  return (
    <>
      <span aria-hidden="true">{t('tab.short.check')}</span>
      <span class="sr">{grave > 0 ? t('tab.checkWith', { n: grave }) : t('tab.check')}</span>
      {grave > 0 && (
        <span class="count" aria-hidden="true">
          {grave}
        </span>
      )}
    </>
  );
}
