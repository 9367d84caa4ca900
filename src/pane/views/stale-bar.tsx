/** "Số liệu đã thay đổi. Bấm Tính lại": thin, above the figures, which stay readable. */
import { usePane } from '../context';
import { Busy } from '../parts/busy';
import { Button } from '../parts/button';
import { Sign } from '../parts/sign';

export function StaleBar() {
  const { state, effects, t, said } = usePane();
  if (state.busy && state.assessment) return <Busy />;
  if (state.problem && state.phase !== 'failed') {
    return (
      <div class="strip problem" role="alert">
        <Sign tone="bad" />
        <span class="grow">{said(state.problem)}</span>
        <Button onPress={() => void effects.refresh()}>{t('failed.again')}</Button>
      </div>
    );
  }
  if (!state.stale) return null;
  return (
    <div class="strip stale">
      <span class="grow">{t('stale.changed')}</span>
      <Button onPress={() => void effects.refresh()}>{t('stale.refresh')}</Button>
    </div>
  );
}
