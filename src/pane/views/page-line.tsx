/** The pages of the open tab, where it has several. */
import { usePane } from '../context';
import { PAGES, pageOf } from '../pages';

export function PageLine() {
  const { state, dispatch, t } = usePane();
  const { tab, pages } = state;
  const all = PAGES[tab];
  if (all.length < 2) return null;
  const open = pageOf(tab, pages[tab]).id;
  return (
    <nav class="pages" aria-label={t('page.label', { tab: t(`tab.${tab}`) })}>
      {all.map(({ id }) => (
        <button
          key={id}
          type="button"
          class="textbutton"
          aria-current={id === open ? 'page' : undefined}
          onClick={() => dispatch({ type: 'tab', tab, page: id })}
        >
          {t(`page.${id}`)}
        </button>
      ))}
    </nav>
  );
}
