/** How many have which result, by form of commendation and kind; a count opens the list behind it. */
import type { Outcome } from '../../../core/evaluation/decision';
import { usePane } from '../../context';
import { outcomeKey, toneOf } from '../../model/verdict';
import { Sign } from '../../parts/sign';
import { tierLabel } from '../award/tier-label';
import { type Case, type Count, countsOf } from './cases';

interface CountsProps {
  readonly cases: readonly Case[];
  readonly onShow: (tier: string, outcome: string, kind: string) => void;
}

export function Counts({ cases, onShow }: CountsProps) {
  const { state, rules, t } = usePane();
  const tiers = rules!.tiers.map((tier) => ({ tier, counts: countsOf(cases, tier.id) }));
  return (
    <table class="counted">
      <caption class="sr">{t('report.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.counts.result')}</th>
          <th scope="col" class="num">
            {t('report.collective')}
          </th>
          <th scope="col" class="num">
            {t('report.individual')}
          </th>
        </tr>
      </thead>
      {tiers.map(
        ({ tier, counts }) =>
          counts.length > 0 && (
            <tbody key={tier.id}>
              <tr>
                <th scope="rowgroup" colSpan={3} class="tier">
                  {tierLabel(tier, state.language)}
                </th>
              </tr>
              {counts.map((count) => (
                <Row
                  key={count.outcome}
                  count={count}
                  tier={tierLabel(tier, state.language)}
                  onShow={(outcome, kind) => onShow(tier.id, outcome, kind)}
                />
              ))}
              <Whole counts={counts} />
            </tbody>
          ),
      )}
    </table>
  );
}

interface RowProps {
  readonly count: Count;
  readonly tier: string;
  readonly onShow: (outcome: Outcome, kind: string) => void;
}

function Row({ count, tier, onShow }: RowProps) {
  const { t } = usePane();
  const { outcome } = count;
  const words = t(outcomeKey(outcome));
  return (
    <tr>
      <th scope="row">
        <span class={`outcome ${toneOf(outcome)}`}>
          <Sign tone={toneOf(outcome)} /> {words}
        </span>
      </th>
      {(['collective', 'individual'] as const).map((kind) => (
        <td key={kind} class="num">
          {count[kind] === 0 ? (
            <span class="muted">0</span>
          ) : (
            <button
              type="button"
              class="textbutton"
              aria-label={t('report.show', { n: count[kind], outcome: words, tier })}
              onClick={() => onShow(outcome, kind)}
            >
              {count[kind]}
            </button>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Nobody, everybody: said, so that an empty or a full list is no surprise. */
function Whole({ counts }: { readonly counts: readonly Count[] }) {
  const { t } = usePane();
  const sum = (of: readonly Count[]) => of.reduce((n, { collective, individual }) => n + collective + individual, 0);
  const good = sum(counts.filter(({ outcome }) => outcome === 'award' || outcome === 'nominate'));
  const all = sum(counts);
  if (good > 0 && good < all) return null;
  return (
    <tr>
      <td colSpan={3} class="small muted">
        {good === 0 ? t('report.nobody') : t('report.everybody', { n: all })}
      </td>
    </tr>
  );
}
