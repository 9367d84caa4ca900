/** Second screen: the rate, what is still to disburse, the five slowest projects, the errors found. */
import { showDay } from '../../../core/cell';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { countOf } from '../../model/finding-list';
import { planInUse, rowKey, rowsOf, slowest, wholeOf } from '../../model/attainment-list';
import { markOf } from '../../model/milestone';
import { Button, TextButton } from '../../parts/button';
import { Sign } from '../../parts/sign';
import { AttainmentRow } from '../progress/row';
import { Whole } from '../progress/whole';

export function Result() {
  const { state, dispatch, effects, t, said } = usePane();
  const { assessment, settings, capabilities } = state;
  if (!assessment) return null;
  const plan = planInUse(assessment.attainment, settings);
  const whole = wholeOf(assessment.attainment, plan, settings.basis);
  const slow = slowest(rowsOf(assessment.attainment, 'project', plan, 'actual'), 5);
  const errors = countOf(assessment.findings, 'blocking', 'error');
  const warnings = countOf(assessment.findings, 'warning');
  const found = [
    ...(errors > 0 ? [t('result.errors', { n: errors })] : []),
    ...(warnings > 0 ? [t('result.warnings', { n: warnings })] : []),
  ];
  const written = state.undo !== null;
  const go = (tab: 'progress' | 'check') => {
    dispatch({ type: 'tab', tab });
    dispatch({ type: 'phase', phase: 'ready' });
  };
  return (
    <article class="screen">
      <h1 tabIndex={-1}>{t('result.title')}</h1>
      {whole && (
        <p class="small muted">
          {t('context.dataAt', { day: showDay(whole.asOf) })} ·{' '}
          {t('context.plan', { plan: said(message(`attainment.${whole.planKind}`)) })}
        </p>
      )}
      {whole && <Whole row={whole} />}
      <p class="sum">
        <Sign tone={errors > 0 ? 'bad' : warnings > 0 ? 'ask' : 'good'} />
        <span class="grow">
          {found.length === 0 ? t('result.clean') : t('result.found', { found: found.join(', ') })}
        </span>
        {found.length > 0 && <TextButton onPress={() => go('check')}>{t('result.seeErrors')}</TextButton>}
      </p>
      {slow.length > 0 && (
        <>
          <h2 class="plain">{t('result.slowest', { n: slow.length })}</h2>
          <ul class="list">
            {slow.map((row) => (
              <li class="item" key={rowKey(row)}>
                <AttainmentRow row={row} tabIndex={0} mark={markOf(state).percent} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        {capabilities?.canEdit && !written && (
          <Button main onPress={() => void effects.draftFormulas(0, null)}>
            {t('formulas.offer')}
          </Button>
        )}
        <Button
          main={written || !capabilities?.canEdit}
          onPress={() => dispatch({ type: 'phase', phase: 'emulation' })}
        >
          {t('result.emulation')}
        </Button>
        <Button onPress={() => go('progress')}>{t('result.progress')}</Button>
      </div>
    </article>
  );
}
