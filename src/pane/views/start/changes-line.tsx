/** One line for those who come back: the tables differ from what was kept, and where that is shown. */
import { usePane } from '../../context';
import { changesOf } from '../../model/mapping';
import { TextButton } from '../../parts/button';
import { Sign } from '../../parts/sign';

export default function ChangesLine() {
  const { state, dispatch, t } = usePane();
  const n = changesOf(state).length;
  if (n === 0) return null;
  return (
    <p class="sum changed">
      <Sign tone="ask" />
      <span class="grow">{t('mapping.changed', { n })}</span>
      <TextButton onPress={() => dispatch({ type: 'tab', tab: 'setup', page: 'mapping' })}>
        {t('mapping.see')}
      </TextButton>
    </p>
  );
}
