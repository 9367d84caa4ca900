/** "Theo quy định năm …": another version beside the one in use, row by row, and the decisions that differ. */
import { useMemo } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import type { RuleSet } from '../../../core/rules/model';
import { flipText } from '../../../core/seal';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { ruleOptions } from '../../model/rule-label';
import { OWN_RULES } from '../../model/rules';
import { Field } from '../../parts/choice';
import { judgedBy, toldDifferences } from './differences';

export function Compare() {
  const { state, presets, t } = usePane();
  const [{ other }, change] = useKept('rulebook.compare', { other: '' });
  const options = ruleOptions({ presets, state, t }).filter(({ value }) => value !== state.settings.ruleId);
  const chosen = other === OWN_RULES ? (state.own?.rules ?? null) : (presets.find(({ id }) => id === other) ?? null);
  return (
    <section>
      <h2 class="plain">{t('rulebook.compare')}</h2>
      <Field
        label={t('rulebook.with')}
        value={chosen === null ? '' : other}
        options={[{ value: '', label: t('rulebook.choose') }, ...options]}
        onChoose={(value) => change({ other: value })}
      />
      {chosen && <Rows other={chosen} />}
      {chosen && <Decisions other={chosen} />}
    </section>
  );
}

function Rows({ other }: { readonly other: RuleSet }) {
  const { state, rules, t } = usePane();
  const { language } = state;
  const found = useMemo(() => toldDifferences(rules!, other, language), [rules, other, language]);
  return (
    <>
      <h3>{t('rulebook.differences', { n: found.length })}</h3>
      <ul class="told">
        {found.map(({ table, label, kind, before, after }, i) => (
          <li key={i}>
            {table !== found[i - 1]?.table && <h4 class="small muted">{t(`rulebook.${table}`)}</h4>}
            <p>{t(`rulebook.row.${kind}`, { label })}</p>
            {before.map((text) => (
              <p key={text} class="small clause reading">
                {t('rulebook.was', { text })}
              </p>
            ))}
            {after.map((text) => (
              <p key={text} class="small clause reading">
                {t('rulebook.now', { text })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Decisions({ other }: { readonly other: RuleSet }) {
  const { state, rules, t } = usePane();
  const { assessment, dates, language } = state;
  const judged = useMemo(() => judgedBy(rules!, other, assessment!.facts, dates!), [rules, other, assessment, dates]);
  if (assessment!.decisions.length === 0) return null;
  const naming = { language, facts: assessment!.facts, rules: { ...other, tiers: [...other.tiers, ...rules!.tiers] } };
  return (
    <div role="status">
      <h3>{t('rulebook.flips', { n: judged.flips.length })}</h3>
      {judged.lawAt !== dates!.lawAt && (
        <p class="small muted">{t('rulebook.onDay', { day: showDay(judged.lawAt) })}</p>
      )}
      <ul class="told">
        {judged.flips.slice(0, 100).map((flip, i) => (
          <li key={i}>{flipText(flip, naming)}</li>
        ))}
      </ul>
      {judged.flips.length > 100 && <p class="small muted">{t('rows.more', { n: judged.flips.length - 100 })}</p>}
    </div>
  );
}
