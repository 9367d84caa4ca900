/** Work under way: how far it is, and the way to stop it. */
import { usePane } from '../context';
import { Button } from './button';

export function Busy() {
  const { state, effects, t, said } = usePane();
  if (!state.busy) return null;
  const { share, what, stoppable } = state.busy;
  return (
    <div class="busy">
      <div class="grow">
        <span id="busy-what">{said(what)}</span>
        <progress aria-labelledby="busy-what" max={1} {...(share !== null && { value: share })} />
      </div>
      {stoppable && <Button onPress={effects.cancel}>{t('busy.cancel')}</Button>}
    </div>
  );
}
