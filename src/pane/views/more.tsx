/** "⋯": the tabs that are not always in sight, as a menu. Arrow keys move in it, Esc closes it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../context';
import type { Tab } from '../model/state';
import { MORE_TABS } from '../pages';

export function More() {
  const { state, dispatch, t } = usePane();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('button')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const go = (tab: Tab) => {
    close();
    dispatch({ type: 'tab', tab });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...menu.current!.querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (to !== undefined) items[to % items.length]!.focus();
    else return;
    event.preventDefault();
  };
  const left = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !(event.currentTarget as HTMLElement).contains(to)) setOpen(false);
  };
  const here = MORE_TABS.includes(state.tab);
  return (
    <div class="more" onFocusOut={left}>
      <button
        type="button"
        ref={opener}
        class={here ? 'tab on' : 'tab'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={here ? t('more.here', { tab: t(`tab.${state.tab}`) }) : t('more.label')}
        title={t('more.label')}
        onClick={() => setOpen(!open)}
      >
        ⋯
      </button>
      {open && (
        <div role="menu" class="menu" aria-label={t('more.label')} ref={menu} onKeyDown={onKeyDown}>
          {MORE_TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              role="menuitemradio"
              aria-checked={state.tab === tab}
              tabIndex={-1}
              onClick={() => go(tab)}
            >
              {t(`tab.${tab}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
