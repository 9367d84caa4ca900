/** Setting up the emulation movement, step by step; every step can be skipped. */
import type { ComponentType } from 'preact';
import { usePane } from '../context';
import { Button } from '../parts/button';
import { Dates } from './setup/dates';
import { OurSheets } from './setup/our-sheets';
import { Readings } from './setup/readings';
import { Rules } from './setup/rules';

const STEPS: readonly { readonly id: string; readonly body: ComponentType }[] = [
  { id: 'rules', body: Rules },
  { id: 'dates', body: Dates },
  { id: 'readings', body: Readings },
  { id: 'people', body: OurSheets },
];

export function Emulation() {
  const { state, dispatch, t } = usePane();
  const { step } = state.views.setup;
  const { id, body: Body } = STEPS[step] ?? STEPS[0]!;
  const finish = () => {
    dispatch({ type: 'tab', tab: 'award' });
    dispatch({ type: 'phase', phase: 'ready' });
  };
  const go = (to: number) =>
    to >= STEPS.length ? finish() : dispatch({ type: 'view', view: 'setup', patch: { step: to } });
  return (
    <article class="screen">
      <p class="muted small">{t('emulation.step', { step: step + 1, of: STEPS.length })}</p>
      <h1 tabIndex={-1} key={id}>
        {t(`setup.${id}`)}
      </h1>
      <Body />
      <div class="actions">
        <Button main onPress={() => go(step + 1)}>
          {step + 1 < STEPS.length ? t('emulation.next') : t('emulation.done')}
        </Button>
        {step > 0 && <Button onPress={() => go(step - 1)}>{t('emulation.back')}</Button>}
        <Button onPress={finish}>{t('emulation.skip')}</Button>
      </div>
    </article>
  );
}
