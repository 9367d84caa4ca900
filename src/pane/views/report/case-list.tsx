/** The list with its filters: stays quick at thousands of cases. */
import { usePane } from '../../context';
import { OUTCOMES, outcomeKey } from '../../model/verdict';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Search } from '../../parts/search';
import { DecisionRow } from '../award/row';
import { tierLabel } from '../award/tier-label';
import { ALL, type Case, caseKey, type Filter } from './cases';
import { TakeList } from './take-list';

interface CaseListProps {
  readonly list: readonly Case[];
  readonly filter: Filter;
  readonly keep: (patch: Partial<Filter>) => void;
  /** The row that the reader comes back to; -1 for none. */
  readonly back: number;
  readonly onOpen: (key: string) => void;
}

export function CaseList({ list, filter, keep, back, onOpen }: CaseListProps) {
  const { state, rules, t } = usePane();
  const tierOf = ({ decision }: Case) => {
    const tier = rules!.tiers.find(({ id }) => id === decision.tier);
    return tier ? tierLabel(tier, state.language) : decision.tier;
  };
  // The list goes form by form.
  const firsts = new Set(list.filter((one, i) => one.decision.tier !== list[i - 1]?.decision.tier));
  return (
    <section aria-label={t('report.list')}>
      <Tools filter={filter} keep={keep} />
      <p class="small muted found" role="status">
        {t('report.found', { n: list.length })}
      </p>
      {list.length > 0 && <TakeList list={list} filter={filter} tierOf={tierOf} />}
      {list.length === 0 ? (
        <Calm title={t('list.nothing')} actions={<Button onPress={() => keep(ALL)}>{t('list.showAll')}</Button>} />
      ) : (
        <LongList
          label={t('report.list')}
          items={list}
          keyOf={caseKey}
          guess={52}
          start={back}
          row={(item, tabIndex) => (
            <>
              {firsts.has(item) && <h3 class="tierhead">{tierOf(item)}</h3>}
              <DecisionRow item={item} tabIndex={tabIndex} onOpen={() => onOpen(caseKey(item))} />
            </>
          )}
        />
      )}
    </section>
  );
}

function Tools({ filter, keep }: Pick<CaseListProps, 'filter' | 'keep'>) {
  const { state, rules, t } = usePane();
  const tiers = rules!.tiers.map((tier) => ({ value: tier.id, label: tierLabel(tier, state.language) }));
  return (
    <div class="tools">
      <Choice
        label={t('report.tier')}
        value={filter.tier}
        options={[{ value: '', label: t('report.anyTier') }, ...tiers]}
        onChoose={(tier) => keep({ tier })}
      />
      <Choice
        label={t('report.outcome')}
        value={filter.outcome}
        options={[
          { value: '', label: t('report.anyOutcome') },
          ...OUTCOMES.map((outcome) => ({ value: outcome, label: t(outcomeKey(outcome)) })),
        ]}
        onChoose={(outcome) => keep({ outcome })}
      />
      <Choice
        label={t('report.kind')}
        value={filter.kind}
        options={[
          { value: '', label: t('report.anyKind') },
          ...(['collective', 'individual'] as const).map((kind) => ({ value: kind, label: t(`report.${kind}`) })),
        ]}
        onChoose={(kind) => keep({ kind })}
      />
      <Search value={filter.query} onSearch={(query) => keep({ query })} />
    </div>
  );
}
