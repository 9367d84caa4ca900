/** What is different since the mapping was kept, one line each; shown only where something is. */
import { usePane } from '../../context';
import { keepMapping } from '../../drafts/keep-mapping';
import { changesOf } from '../../model/mapping';
import { Button } from '../../parts/button';
import { Sign } from '../../parts/sign';

/** So many are listed; the rest is counted. */
const SHOWN = 8;

export default function Changes() {
  const { state, dispatch, t, said } = usePane();
  const changes = changesOf(state);
  if (changes.length === 0) return null;
  const canEdit = state.capabilities?.canEdit ?? false;
  return (
    <section class="changes" aria-label={t('mapping.changes')}>
      <h2>
        <Sign tone="ask" /> {t('mapping.changes')}
      </h2>
      <ul>
        {changes.slice(0, SHOWN).map((change, i) => (
          <li key={i}>{said(change.message)}</li>
        ))}
        {changes.length > SHOWN && <li>{t('mapping.more', { n: changes.length - SHOWN })}</li>}
      </ul>
      {canEdit && <Button onPress={() => dispatch(keepMapping(state))}>{t('mapping.keep')}</Button>}
    </section>
  );
}
