/** Why, for the room: what keeps the case back one by one with its figures; what is met in one line. */
import { showDong } from '../../../core/amount';
import type { Decision, Reason } from '../../../core/evaluation/decision';
import { citationsText, scoreText } from '../../../core/report';
import { labelIn } from '../../../core/report/explain-labels';
import { usePane } from '../../context';
import { byWeight, reasonTone } from '../../model/verdict';
import { CellLinks } from '../../parts/cell-links';
import { Sign } from '../../parts/sign';
import { found } from '../award/sentences';

export function MeetingReasons({ decision: { reasons, score } }: { readonly decision: Decision }) {
  const { state, rules, t } = usePane();
  const sorted = byWeight(reasons);
  const open = sorted.filter((reason) => reasonTone(reason) !== 'good' && reasonTone(reason) !== 'none');
  const met = sorted.filter((reason) => reasonTone(reason) === 'good');
  return (
    <>
      <h2>{t('report.meet.reasons')}</h2>
      {score && <p>{scoreText(score, state.language)}</p>}
      <ul class="reasons">
        {open.map((reason, i) => (
          <One key={i} reason={reason} />
        ))}
      </ul>
      {open.length === 0 && met.length > 0 && <p>{t('report.meet.allMet')}</p>}
      {open.length === 0 ? (
        <ul class="reasons">
          {met.map((reason, i) => (
            <One key={i} reason={reason} />
          ))}
        </ul>
      ) : (
        met.length > 0 && (
          <p>{t('report.meet.also', { met: met.map((one) => labelIn(one, rules!, state.language)).join('; ') })}</p>
        )
      )}
    </>
  );
}

function One({ reason }: { readonly reason: Reason }) {
  const { state, rules, t, said } = usePane();
  const { amounts } = reason;
  return (
    <li class="reason">
      <Sign tone={reasonTone(reason)} />
      <div>
        <p class="label">{labelIn(reason, rules!, state.language)}</p>
        {amounts && (
          <p class="figures">
            {t('figure.plan')} <span class="num">{showDong(amounts.plan)}</span>{' '}
            <CellLinks src={amounts.planSrc} first={1} />
            <br />
            {t(reason.conditional ? 'figure.estimated' : 'figure.disbursed')}{' '}
            <span class="num">{showDong(amounts.disbursed)}</span> <CellLinks src={amounts.disbursedSrc} first={1} />
          </p>
        )}
        {found(reason).map((sentence, i) => (
          <p key={i}>{said(sentence)}</p>
        ))}
        <p class="clause">{citationsText(reason.citations, rules!, state.language)}</p>
      </div>
    </li>
  );
}
