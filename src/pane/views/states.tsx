/** The pane without figures: loading, stopped, failed, nothing to read. Each says what to do next. */
import { usePane } from '../context';
import { Busy } from '../parts/busy';
import { Button } from '../parts/button';
import { Calm } from '../parts/calm';

export function Loading() {
  const { state, effects, t } = usePane();
  if (state.busy) return <Busy />;
  return (
    <Calm
      title={t('stopped.title')}
      actions={
        <Button main onPress={() => void effects.refresh()}>
          {t('stopped.again')}
        </Button>
      }
    >
      {t('stopped.why')}
    </Calm>
  );
}

export function Failed() {
  const { state, effects, t, said } = usePane();
  return (
    <Calm
      tone="bad"
      title={t('failed.title')}
      actions={
        <Button main onPress={() => void effects.start()}>
          {t('failed.again')}
        </Button>
      }
    >
      {state.problem && said(state.problem)}
    </Calm>
  );
}

export function Empty() {
  const { state, effects, t, said } = usePane();
  const found = state.assessment?.findings.find((finding) => finding.check === 'no-table');
  return (
    <Calm
      tone="ask"
      title={t('empty.title')}
      actions={
        <Button main onPress={() => void effects.refresh()}>
          {t('empty.again')}
        </Button>
      }
    >
      {found && state.grids.length > 0 ? (
        <p>
          {said(found.message)} → {said(found.advice)}
        </p>
      ) : (
        <p>{t('empty.why')}</p>
      )}
    </Calm>
  );
}

export function Crash({ detail, again }: { readonly detail: string; readonly again: () => void }) {
  const { t } = usePane();
  return (
    <Calm
      tone="bad"
      title={t('crash.title')}
      actions={
        <Button main onPress={again}>
          {t('crash.again')}
        </Button>
      }
    >
      {t('crash.why', { detail })}
    </Calm>
  );
}
