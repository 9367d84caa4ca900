/** Work under way: how far it is, and the way to stop it. */
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../context';
import { Button } from './button';

export function Busy() {
  const { state, effects, t, said } = usePane();
  const [shown, setShown] = useState(state.assessment === null);
  useEffect(() => {
    // Quick work over figures that are there passes without a flicker.
    const timer = setTimeout(() => setShown(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!state.busy || !shown) return null;
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
