/** The tabs of the pane. Arrow keys move between them, as in every tab list. */
import { usePane } from '../context';
import { countOf } from '../model/finding-list';
import type { Tab } from '../model/state';

const TABS: readonly Tab[] = ['progress', 'award', 'check', 'setup'];

export function Tabs() {
  const { state, dispatch, effects, t } = usePane();
  const findings = state.assessment?.findings ?? [];
  const grave = countOf(findings, 'blocking', 'error');
  const go = (tab: Tab) => {
    if (tab === 'award') void effects.look();
    dispatch({ type: 'tab', tab });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = TABS[(TABS.indexOf(state.tab) + step + TABS.length) % TABS.length]!;
    go(to);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t('title')} class="tabs" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={state.tab === tab}
          aria-controls="view"
          tabIndex={state.tab === tab ? 0 : -1}
          onClick={() => go(tab)}
        >
          {tab === 'check' ? (
            <>
              <span aria-hidden="true">{t('tab.short.check')}</span>
              <span class="sr">{grave > 0 ? t('tab.checkWith', { n: grave }) : t('tab.check')}</span>
              {grave > 0 && (
                <span class="count" aria-hidden="true">
                  {grave}
                </span>
              )}
            </>
          ) : (
            t(`tab.${tab}`)
          )}
        </button>
      ))}
    </div>
  );
}
