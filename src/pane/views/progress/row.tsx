/** One subject in *Tiến độ*: sign, name, rate, bar; opened, its figures with their cells. */
import { showDong } from '../../../core/amount';
import type { Attainment } from '../../../core/assessment/model';
import { usePane } from '../../context';
import { rowKey } from '../../model/attainment-list';
import { heldIn } from '../../model/decision-list';
import { rateText } from '../../parts/amount';
import { Bar } from '../../parts/bar';
import { Sign, type Tone } from '../../parts/sign';
import { Details } from './details';
import { percentOf } from './percent';

interface RowProps {
  readonly row: Attainment;
  readonly tabIndex: number;
  /** Percent of the milestone. */
  readonly mark: number;
}

export function AttainmentRow({ row, tabIndex, mark }: RowProps) {
  const { state, dispatch, t } = usePane();
  const { open } = state.views.progress;
  const id = `${row.kind}:${rowKey(row)}`;
  const isOpen = open === id;
  const rate = rateText(row);
  const held = row.subject !== '' && heldIn(state.assessment!.decisions).has(row.subject);
  const tone: Tone = row.missing ? 'ask' : row.met === true ? 'good' : row.met === false ? 'bad' : 'none';
  return (
    <>
      <button
        type="button"
        data-row
        class="row"
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        onClick={() => dispatch({ type: 'view', view: 'progress', patch: { open: isOpen ? null : id } })}
      >
        <Sign tone={tone} />
        <span class="name">{row.name}</span>
        <span class="num">{rate ?? <span class="muted">–</span>}</span>
        {rate !== null && <Bar percent={percentOf(row)} mark={mark} tone={row.met ? 'good' : 'bad'} />}
        <span class="under">
          <span class="sr">{t(wordKey(row))}. </span>
          {row.met === false && row.shortfall !== null && t('progress.remaining', { amount: showDong(row.shortfall) })}
          {rate === null && t(wordKey(row))}
          {held && <span class="held">{t('outcome.on-hold')}</span>}
        </span>
      </button>
      {isOpen && <Details row={row} />}
    </>
  );
}

function wordKey(row: Attainment): string {
  if (row.missing) return `progress.missing.${row.missing}`;
  return row.met === true ? 'progress.met' : row.met === false ? 'progress.unmet' : 'progress.noPlan';
}
