/** Points by criterion, where the rule set gives points. */
import { parseRational, roundTo, showExact } from '../../../core/amount';
import type { Score as ScoreModel } from '../../../core/evaluation/decision';
import { rowLabel, scoreText } from '../../../core/report';
import { usePane } from '../../context';

/** Exact text ('147/2') as people read it: '73,5'. */
function points(text: string): string {
  const value = parseRational(text);
  return value ? showExact(roundTo(value, 2)) : text;
}

export function Score({ score }: { readonly score: ScoreModel }) {
  const { state, rules, t } = usePane();
  if (!rules) return null;
  return (
    <table class="plain-table">
      <caption>{scoreText(score, state.language)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('score.criterion')}</th>
          <th scope="col" class="num">
            {t('score.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {score.rows.map((row) => (
          <tr key={row.criterion}>
            <th scope="row">{rowLabel(rules, row.criterion, state.language) ?? row.criterion}</th>
            <td class="num">
              {row.exempt ? t('score.exempt') : `${row.points === null ? '?' : points(row.points)}/${points(row.max)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
