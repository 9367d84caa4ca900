/** Always on top: the tabs, then which data date, which plan, which rule set, actual or estimate; each one click to change. */
import { usePane } from '../context';
import { Context } from './context-line';
import { StaleBar } from './stale-bar';
import { Tabs } from './tabs';

export function Head() {
  const { state } = usePane();
  if (state.phase !== 'ready') return <FirstHead />;
  return (
    <header class="head">
      <Tabs />
      <Context />
      <StaleBar />
    </header>
  );
}

/** In the first ten minutes nothing is asked but the table itself. */
function FirstHead() {
  const { t } = usePane();
  return (
    <header class="head">
      <div class="first">
        <span class="grow">{t('title')}</span>
        <LanguageSwitch />
      </div>
      <StaleBar />
    </header>
  );
}

export function LanguageSwitch() {
  const { state, effects } = usePane();
  const other = state.language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" class="textbutton language" lang={other} onClick={() => void effects.speak(other)}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
