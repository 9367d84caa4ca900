/** The whole department: disbursed of plan, the bar with its milestone, what is still to disburse. */
import { isZeroDong, showDong } from '../../../core/amount';
import type { Attainment } from '../../../core/assessment/model';
import { usePane } from '../../context';
import { carriedOver } from '../../model/apart';
import { markOf } from '../../model/milestone';
import { inUnitOf, rateText, useUnit } from '../../parts/amount';
import { Bar } from '../../parts/bar';
import { CellLinks } from '../../parts/cell-links';
import { percentOf } from './percent';

export function Whole({ row }: { readonly row: Attainment }) {
  const { state, t } = usePane();
  const unit = useUnit();
  const { settings } = state;
  const mark = markOf(state);
  const apart = carriedOver(state.assessment?.attainment ?? [], row);
  return (
    <section class="whole" aria-label={t('progress.whole')}>
      <div class="split">
        <strong>{t('progress.whole')}</strong>
        <span class="muted">{t(`unit.${unit}`)}</span>
      </div>
      <div class="split">
        <span class="num big">{rateText(row) ?? '–'}</span>
        <span class="num">
          {inUnitOf(row.disbursed, unit)} / {inUnitOf(row.plan, unit)}
        </span>
      </div>
      <Bar percent={percentOf(row)} mark={mark.percent} tone={row.met ? 'good' : 'bad'} />
      <div class="split small">
        <span>
          {row.shortfall !== null && !isZeroDong(row.shortfall)
            ? t('progress.remaining', { amount: showDong(row.shortfall) })
            : t('progress.reached')}
        </span>
        {settings.milestone !== '' && <span class="muted">{t('progress.mark', { percent: mark.text })}</span>}
      </div>
      {apart !== undefined && (
        <p class="small muted">
          {t('progress.apart', { amount: inUnitOf(apart.disbursed, unit), unit: t(`unit.${unit}`) })}
        </p>
      )}
      <div class="sources">
        <span>
          <span class="muted">{t('figure.plan')}</span> <CellLinks src={row.planSrc} first={1} />
        </span>
        <span>
          <span class="muted">{t('figure.disbursed')}</span> <CellLinks src={row.disbursedSrc} first={1} />
        </span>
      </div>
    </section>
  );
}
