/** *Đối chiếu Kho bạc*: the books beside an extract of the State Treasury, what differs and why, and what follows from it. */
import { message } from '../../../messages';
import { usePane } from '../../context';
import { TextButton } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Fold } from '../../parts/fold';
import { Confirm } from './confirm';
import { Export } from './export';
import { Lines, Summary } from './result';
import { useReconcile, useSides, withAside } from './sides';
import { Source } from './source';
import { Understood } from './understood';

export default function Reconcile() {
  const { state, effects, t, said } = usePane();
  const [kept, keep] = useReconcile();
  const sides = useSides();
  function another(): void {
    keep({ sheet: '', grids: [], from: '', answers: {}, pairs: {} });
    // The sheet that was the extract counts among the books again, unless it says itself what it is.
    if (kept.sheet !== '') void effects.choose({ answers: withAside(state.settings.answers, kept.sheet, '') });
  }
  const fold = (id: string) => ({
    open: kept.open.includes(id),
    onToggle: () => keep({ open: kept.open.includes(id) ? kept.open.filter((one) => one !== id) : [...kept.open, id] }),
  });
  if (sides === null) {
    return (
      <>
        <Calm title={t('reconcile.start')}>
          <p>{t('reconcile.startWhy')}</p>
        </Calm>
        <div class="screen">
          <Source />
        </div>
      </>
    );
  }
  const { books, treasury, found } = sides;
  const linked = kept.sheet !== '';
  return (
    <div class="reconcile">
      <div class="screen split">
        <span class="small">{t('reconcile.from', { from: kept.from })}</span>
        <TextButton onPress={another}>{t('reconcile.other')}</TextButton>
      </div>
      {found === null ? (
        <div class="screen">
          <h2>{t('reconcile.open')}</h2>
          <Understood side={books} name="books" linked />
          <Understood side={treasury} name="treasury" linked={linked} />
        </div>
      ) : (
        <>
          <Summary found={found} />
          <Fold title={t('reconcile.howRead')} {...fold('read')}>
            <Understood side={books} name="books" linked />
            <Understood side={treasury} name="treasury" linked={linked} />
          </Fold>
          <Fold title={t('reconcile.export')} {...fold('export')}>
            <Export found={found} />
          </Fold>
          <Fold title={said(message('pane.reconcile.confirm.title'))} {...fold('confirm')}>
            <Confirm found={found} />
          </Fold>
          <Lines found={found} linked={linked} />
        </>
      )}
    </div>
  );
}
