/** The line that says what every figure rests on. A choice in it is applied at once. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showDay } from '../../core/cell';
import type { Basis, PlanKind } from '../../core/disbursement';
import { usePane } from '../context';
import { basesIn, planInUse, plansIn } from '../model/attainment-list';
import { ruleOptions } from '../model/rule-label';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { LanguageSwitch } from './head';

export function Context() {
  const { state, effects, presets, t, said } = usePane();
  const [dating, setDating] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => field.current?.querySelector('input')?.select(), [dating]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    // Leaving the field would otherwise count what was typed.
    if (event.target instanceof HTMLInputElement) event.target.value = showDay(dates!.dataAt);
    setDating(false);
    opener.current?.focus();
  };
  const { assessment, settings, dates } = state;
  if (!assessment || !dates) return null;
  const plans = plansIn(assessment.attainment);
  const plan = planInUse(assessment.attainment, settings);
  const bases = basesIn(assessment.attainment);
  return (
    <div class="context" role="group" aria-label={t('context.label')}>
      <button
        type="button"
        ref={opener}
        class="choice inline"
        aria-expanded={dating}
        title={t('dates.dataAt')}
        onClick={() => setDating(!dating)}
      >
        {t('context.dataAt', { day: showDay(dates.dataAt) })}
      </button>
      {plans.length > 0 && (
        <Choice
          inline
          label={t('plans.title')}
          value={plan}
          options={plans.map((kind) => ({
            value: kind,
            label: t('context.plan', { plan: said({ key: `attainment.${kind}`, args: {} }) }),
          }))}
          onChoose={(value) => void effects.choose({ planKind: value as PlanKind })}
        />
      )}
      <Choice
        inline
        label={t('context.basis')}
        value={settings.basis}
        options={bases.map((basis) => ({ value: basis, label: said({ key: `attainment.basis.${basis}`, args: {} }) }))}
        onChoose={(value) => void effects.choose({ basis: value as Basis })}
      />
      <Choice
        inline
        label={t('rules.choose')}
        value={settings.ruleId}
        options={ruleOptions({ presets, state, t })}
        onChoose={(ruleId) => void effects.choose({ ruleId, readings: {} })}
      />
      <LanguageSwitch />
      {dating && (
        <div class="dating" ref={field} onKeyDown={onKeyDown}>
          <DayField
            label={t('dates.dataAt')}
            value={dates.dataAt}
            onEnter={(dataAt) => {
              setDating(false);
              void effects.choose({ dataAt });
            }}
          />
        </div>
      )}
    </div>
  );
}
