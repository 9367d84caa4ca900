/** The figures of one subject: every plan it has, each amount with its cells, and what has to be paid by when. */
import { isZeroDong, showDong } from '../../../core/amount';
import type { Attainment } from '../../../core/assessment/model';
import { showDay } from '../../../core/cell';
import { pace } from '../../../core/disbursement';
import { usePane } from '../../context';
import { rowKey } from '../../model/attainment-list';
import { Figure } from '../../parts/figure';
import { rateText } from '../../parts/amount';
import { HeldUp } from './held-up';
import { OtherPlans } from './other-plans';

export function Details({ row }: { readonly row: Attainment }) {
  const { state, dispatch, t, said } = usePane();
  const deadline = `${row.asOf.slice(0, 4)}-12-31`;
  const monthly =
    row.rate !== null && row.asOf < deadline
      ? pace({ disbursed: row.disbursed, plan: row.plan, day: row.asOf, deadline, step: 'month' })
      : null;
  const decided = state.assessment?.decisions.some(
    (decision) => row.subject !== '' && decision.subject === row.subject,
  );
  return (
    <div class="details">
      <dl>
        {row.planSrc.length > 0 && (
          <Figure
            name={t('figure.planOf', { plan: said({ key: `attainment.${row.planKind}`, args: {} }) })}
            src={row.planSrc}
          >
            {showDong(row.plan)}
          </Figure>
        )}
        {row.disbursedSrc.length > 0 && (
          <Figure name={t('figure.disbursedTo', { day: showDay(row.asOf) })} src={row.disbursedSrc}>
            {showDong(row.disbursed)}
          </Figure>
        )}
        {row.rate !== null && <Figure name={t('figure.rate')}>{rateText(row)}</Figure>}
        {row.shortfall !== null && <Figure name={t('figure.remaining')}>{showDong(row.shortfall)}</Figure>}
        {monthly !== null && !isZeroDong(monthly) && (
          <Figure name={t('figure.monthly', { day: showDay(deadline) })}>{showDong(monthly)}</Figure>
        )}
        <OtherPlans row={row} />
      </dl>
      {row.planSrc.length + row.disbursedSrc.length === 0 && <p class="muted">{t('progress.noFigures')}</p>}
      {row.planSrc.length > 0 && <p class="muted small">{t('figure.inDong')}</p>}
      <HeldUp row={row} />
      {row.kind === 'project' && row.met === false && state.capabilities!.canEdit && (
        <button
          type="button"
          class="textbutton"
          onClick={() => {
            dispatch({ type: 'kept', place: 'bottlenecks', value: { about: rowKey(row) } });
            dispatch({ type: 'tab', tab: 'board', page: 'bottlenecks' });
          }}
        >
          {t('progress.bottleneck')}
        </button>
      )}
      {decided && (
        <button
          type="button"
          class="textbutton"
          onClick={() => {
            dispatch({ type: 'view', view: 'award', patch: { subject: row.subject } });
            dispatch({ type: 'tab', tab: 'award' });
          }}
        >
          {t('progress.why')}
        </button>
      )}
    </div>
  );
}
