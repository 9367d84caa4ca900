/** How many have which result, now and in the other reading. */
import type { Decision } from '../../../core/evaluation/decision';
import { usePane } from '../../context';
import { OUTCOMES, outcomeKey, toneOf } from '../../model/verdict';
import { Sign } from '../../parts/sign';

interface SideBySideProps {
  readonly now: readonly Decision[];
  readonly then: readonly Decision[];
  readonly label: string;
}

export function SideBySide({ now, then, label }: SideBySideProps) {
  const { t } = usePane();
  const rows = OUTCOMES.map((outcome) => ({
    outcome,
    counts: [then, now].map((all) => all.filter((one) => one.outcome === outcome).length),
  })).filter(({ counts }) => counts.some((count) => count > 0));
  return (
    <table class="counted">
      <caption class="small muted">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.counts.result')}</th>
          <th scope="col" class="num">
            {t('report.thenColumn')}
          </th>
          <th scope="col" class="num">
            {t('report.nowColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ outcome, counts }) => (
          <tr key={outcome}>
            <th scope="row">
              <span class={`outcome ${toneOf(outcome)}`}>
                <Sign tone={toneOf(outcome)} /> {t(outcomeKey(outcome))}
              </span>
            </th>
            {counts.map((count, i) => (
              <td key={i} class="num">
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
