/** What agrees and what does not: sums, counts, and the lines that need attention on top. */
import { showDong } from '../../../core/amount';
import { keyOf, type Line, type Reconciliation } from '../../../core/reconcile';
import { fold } from '../../../core/text';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { Choice, Field } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Search } from '../../parts/search';
import { LineRow } from './line-row';
import { type Kept, useReconcile } from './sides';

const STATES = ['open', 'differs', 'only-treasury', 'only-books', 'agrees', 'all'] as const;

export function Summary({ found }: { found: Reconciliation }) {
  const { said, t } = usePane();
  const { totals } = found;
  return (
    <div class="screen">
      <dl class="fields">
        {(['books', 'treasury', 'difference'] as const).map((what) => (
          <div key={what} class="figure">
            <dt>{what === 'difference' ? t('reconcile.difference') : said(message(`reconcile.side.${what}`))}</dt>
            <dd class="num">{showDong(totals[what])}</dd>
          </div>
        ))}
      </dl>
      <p class="small" role="status">
        {t('reconcile.counts', {
          agrees: totals.states.agrees,
          differs: totals.states.differs,
          books: totals.states['only-books'],
          treasury: totals.states['only-treasury'],
        })}
      </p>
      <Pairs found={found} />
    </div>
  );
}

/** Sources that only the Treasury names: the user may say which of the books' they are. */
function Pairs({ found }: { found: Reconciliation }) {
  const { said, t } = usePane();
  const [kept, keep] = useReconcile();
  const own = [...new Set(found.books.entries.flatMap(({ source }) => source ?? []))].sort();
  return (
    <>
      {found.loneSources.map(({ side, key, shown }) =>
        side === 'books' ? (
          <p key={side + key} class="small">
            {said(message('reconcile.lone.books', { source: shown }))}
          </p>
        ) : (
          <Field
            key={side + key}
            label={said(message('reconcile.lone.treasury', { source: shown }))}
            value={kept.pairs[key] ?? ''}
            options={[
              { value: '', label: t('reconcile.pair.none') },
              ...own.map((value) => ({ value, label: t('reconcile.pair.is', { source: value }) })),
              { value: key, label: t('reconcile.pair.own') },
            ]}
            onChoose={(value) => {
              const rest = Object.fromEntries(Object.entries(kept.pairs).filter(([one]) => one !== key));
              keep({ pairs: value === '' ? rest : { ...rest, [key]: value } });
            }}
          />
        ),
      )}
    </>
  );
}

export function Lines({ found, linked }: { found: Reconciliation; linked: boolean }) {
  const { said, t } = usePane();
  const [kept, keep] = useReconcile();
  const wanted = fold(kept.query);
  const fits = (line: Line) =>
    (kept.state === 'all' || (kept.state === 'open' ? line.state !== 'agrees' : line.state === kept.state)) &&
    (wanted === '' || fold(`${line.code} ${line.name}`).includes(wanted));
  const list = found.lines.filter(fits);
  const count = (state: (typeof STATES)[number]) =>
    found.lines.filter((line) => state === 'all' || (state === 'open' ? line.state !== 'agrees' : line.state === state))
      .length;
  const hintsOf = new Map<Line, string[]>();
  for (const { line, code, name, why } of found.suggestions) {
    const at = found.lines[line]!;
    const hint = t('reconcile.hint', { why: said(message(`reconcile.suggest.${why}`)), code, name });
    hintsOf.set(at, [...(hintsOf.get(at) ?? []), hint]);
  }
  return (
    <>
      <div class="tools">
        <Choice
          label={t('reconcile.show')}
          value={kept.state}
          options={STATES.map((value) => ({
            value,
            label: `${value === 'open' || value === 'all' ? t(`reconcile.show.${value}`) : said(message(`reconcile.state.${value}`))} (${count(value)})`,
          }))}
          onChoose={(value) => keep({ state: value as Kept['state'] })}
        />
        <Search value={kept.query} onSearch={(query) => keep({ query })} />
      </div>
      {list.length === 0 ? (
        <p class="screen muted">
          {t(kept.state === 'open' && wanted === '' ? 'reconcile.allAgree' : 'reconcile.none')}
        </p>
      ) : (
        <LongList
          label={t('page.reconcile')}
          items={list}
          keyOf={(line, at) => `${kept.state} ${keyOf(line)} ${at}`}
          guess={150}
          row={(line, tabIndex) => (
            <LineRow line={line} tabIndex={tabIndex} linked={linked} hints={hintsOf.get(line) ?? []} />
          )}
        />
      )}
    </>
  );
}
