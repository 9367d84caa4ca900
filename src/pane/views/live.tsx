/** What is said to a screen reader when it happens: work, verdicts, changes, notices. */
import { usePane } from '../context';
import { planInUse, wholeOf } from '../model/attainment-list';
import { outcomeKey } from '../model/verdict';
import { rateText } from '../parts/amount';
import { nameOf, tierInUse } from '../model/decision-list';

export function Live() {
  const { state, t, said } = usePane();
  return (
    <div class="sr" aria-live="polite" role="status">
      {state.notice ? (
        said(state.notice)
      ) : state.busy ? (
        said(state.busy.what)
      ) : state.stale ? (
        t('stale.changed')
      ) : (
        <Said />
      )}
    </div>
  );
}

/** The verdict on the page that is open, else the rate of the whole. */
function Said() {
  const { state, rules, t } = usePane();
  const { assessment, views, tab } = state;
  if (!assessment || state.phase !== 'ready') return null;
  if (tab === 'award' && views.award.subject !== null && rules) {
    const tier = tierInUse(rules, assessment.decisions, views.award.tier);
    const decision = assessment.decisions.find((one) => one.tier === tier?.id && one.subject === views.award.subject);
    return decision ? <>{`${nameOf(assessment.facts, decision.subject)}: ${t(outcomeKey(decision.outcome))}`}</> : null;
  }
  const whole = wholeOf(assessment.attainment, planInUse(assessment.attainment, state.settings), state.settings.basis);
  return whole ? <>{`${t('progress.whole')}: ${rateText(whole) ?? '–'}`}</> : null;
}
