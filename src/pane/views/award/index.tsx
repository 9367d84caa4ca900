/** *Xét khen thưởng*: who qualifies for which commendation, and why. */
import type { Outcome } from '../../../core/evaluation/decision';
import { usePane } from '../../context';
import { counts, listedDecisions, tierInUse } from '../../model/decision-list';
import { outcomeKey } from '../../model/verdict';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Search } from '../../parts/search';
import { OwedList } from './owed-list';
import { DecisionRow } from './row';
import { Subject } from './subject';
import { Undecided } from './undecided';
import { tierLabel } from './tier-label';

export function Award() {
  const { state, dispatch, rules, t } = usePane();
  const { decisions, facts } = state.assessment!;
  const view = state.views.award;
  const change = (patch: Partial<typeof view>) => dispatch({ type: 'view', view: 'award', patch });
  const tier = rules ? tierInUse(rules, decisions, view.tier) : undefined;
  if (!rules || !tier || decisions.length === 0) return <Undecided />;

  const list = listedDecisions(decisions, facts, tier.id, view);
  const whole = listedDecisions(decisions, facts, tier.id, { ...view, outcome: 'all', query: '' });
  const inList = list.findIndex(({ decision }) => decision.subject === view.subject);
  const inWhole = whole.findIndex(({ decision }) => decision.subject === view.subject);
  if (inList >= 0) return <Subject list={list} at={inList} />;
  if (inWhole >= 0) return <Subject list={whole} at={inWhole} />;

  const found = counts(decisions, tier.id);
  const label = (outcome: Outcome, count: number) => `${t(outcomeKey(outcome))} (${count})`;
  return (
    <>
      <div class="tools">
        <Choice
          label={t('award.tier')}
          value={tier.id}
          options={rules.tiers.map((one) => ({ value: one.id, label: tierLabel(one, state.language) }))}
          onChoose={(value) => change({ tier: value, outcome: 'all' })}
        />
        <Choice
          label={t('award.outcome')}
          value={view.outcome}
          options={[
            { value: 'all', label: t('award.all', { n: whole.length }) },
            ...found.map(([outcome, count]) => ({ value: outcome, label: label(outcome, count) })),
          ]}
          onChoose={(value) => change({ outcome: value })}
        />
        {whole.length > 12 && <Search value={view.query} onSearch={(query) => change({ query })} />}
      </div>
      <OwedList tier={tier.id} />
      {list.length === 0 ? (
        <Calm
          title={t('list.nothing')}
          actions={<Button onPress={() => change({ outcome: 'all', query: '' })}>{t('list.showAll')}</Button>}
        />
      ) : (
        <LongList
          label={tierLabel(tier, state.language)}
          items={list}
          keyOf={({ decision }) => decision.subject}
          guess={52}
          row={(item, tabIndex) => <DecisionRow item={item} tabIndex={tabIndex} />}
        />
      )}
    </>
  );
}
