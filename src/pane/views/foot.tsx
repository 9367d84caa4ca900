/** Below the view: the way back after following a figure, undoing the last write, when a host was last looked at. */
import { address } from '../../core/cell';
import { usePane } from '../context';
import { TextButton } from '../parts/button';

export function Foot() {
  const { state, dispatch, effects, t, said } = usePane();
  const { jump, undo, notice, lookedAt, capabilities } = state;
  return (
    <footer class="foot">
      {notice && !(undo && notice.key === 'pane.write.done') && (
        <div class="strip">
          <span class="grow">{said(notice)}</span>
          <TextButton onPress={() => dispatch({ type: 'notice', notice: null })}>{t('notice.close')}</TextButton>
        </div>
      )}
      {undo && (
        <div class="strip">
          <span class="grow">{t('undo.what', { what: said(undo.label) })}</span>
          <TextButton onPress={() => void effects.undo()}>{t('undo.go')}</TextButton>
        </div>
      )}
      {jump && (
        <div class="strip">
          <span class="grow">{t('jump.at', { cell: address(jump.to) })}</span>
          <TextButton onPress={() => void effects.goBack()}>{t(jump.from ? 'jump.back' : 'jump.close')}</TextButton>
        </div>
      )}
      {capabilities?.canEdit === false && <div class="strip muted small">{t('readonly.why')}</div>}
      {capabilities?.events === 'poll' && lookedAt !== null && (
        <div class="strip muted small">{t('stale.lookedAt', { time: clock(lookedAt) })}</div>
      )}
    </footer>
  );
}

/** '09:41', the reader's own time. */
function clock(ms: number): string {
  const at = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
