/** Which rule set decides, from when to when it holds, and the documents it rests on. */
import { showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { ruleOptions } from '../../model/rule-label';
import { Field } from '../../parts/choice';
import { RuleProblems } from './rule-problems';

export function Rules() {
  const { state, effects, presets, rules, t } = usePane();
  const lawAt = state.dates?.lawAt;
  const outside = rules && lawAt && (lawAt < rules.from || (rules.to !== undefined && lawAt > rules.to));
  return (
    <div class="fields">
      <Field
        label={t('rules.choose')}
        value={state.settings.ruleId}
        options={ruleOptions({ presets, state, t })}
        onChoose={(ruleId) => void effects.choose({ ruleId, readings: {} })}
      />
      <RuleProblems />
      {rules && (
        <>
          <p>{rules.title}</p>
          <p class="small">
            {rules.to === undefined
              ? t('rules.inForceFrom', { from: showDay(rules.from) })
              : t('rules.inForce', { from: showDay(rules.from), to: showDay(rules.to) })}
            {rules.scored ? ` ${t('rules.scored')}` : ` ${t('rules.gatesOnly')}`}
          </p>
          {outside && <p class="wrong small">{t('rules.notInForce', { day: showDay(lawAt) })}</p>}
          <p class="muted small">{t('rules.docs')}</p>
          <ul class="docs">
            {rules.docs.map((doc) => (
              <li key={doc.id}>
                {doc.title}
                {!doc.read && <span class="muted"> {t('rules.unread')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
