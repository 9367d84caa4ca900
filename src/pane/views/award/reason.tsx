/** One reason: verdict, what was found and required, its cells, its clause; under it the reasons it rests on. */
import { showDong } from '../../../core/amount';
import type { Reason as ReasonModel } from '../../../core/evaluation/decision';
import { citationsText } from '../../../core/report';
import { labelIn } from '../../../core/report/explain-labels';
import { usePane } from '../../context';
import { byWeight, reasonKey, reasonTone } from '../../model/verdict';
import { CellLinks } from '../../parts/cell-links';
import { Figure } from '../../parts/figure';
import { Sign } from '../../parts/sign';
import { found, readings } from './sentences';

export function Reason({ reason }: { readonly reason: ReasonModel }) {
  const { state, rules, t, said } = usePane();
  const { amounts } = reason;
  if (!rules) return null;
  return (
    <li class="reason">
      <Sign tone={reasonTone(reason)} />
      <div>
        <p class="label">
          <span class="sr">{t(reasonKey(reason))}: </span>
          {labelIn(reason, rules, state.language)}
        </p>
        {amounts && (
          <dl>
            <Figure name={t('figure.plan')} src={amounts.planSrc}>
              {showDong(amounts.plan)}
            </Figure>
            <Figure name={t(reason.conditional ? 'figure.estimated' : 'figure.disbursed')} src={amounts.disbursedSrc}>
              {showDong(amounts.disbursed)}
            </Figure>
          </dl>
        )}
        {found(reason).map((sentence, i) => (
          <p key={i} class="says">
            {said(sentence)}
          </p>
        ))}
        {!amounts && <CellLinks src={reason.src} />}
        <p class="clause">{citationsText(reason.citations, rules, state.language)}</p>
        {readings(reason).map((sentence, i) => (
          <p key={i} class="clause reading">
            {said(sentence)}
          </p>
        ))}
        {reason.why.length > 0 && (
          <ul class="reasons">
            {byWeight(reason.why).map((deeper, i) => (
              <Reason key={`${deeper.row} ${deeper.subject} ${i}`} reason={deeper} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
