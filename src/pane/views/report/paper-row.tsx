/** One paper in the list: what it is, who reads it, whether anything is blank in it. */
import type { PaperState } from '../../../core/report/papers';
import { usePane } from '../../context';
import { Sign } from '../../parts/sign';

export function PaperRow({
  state: { title, reader, ready, blanks },
  onOpen,
}: {
  state: PaperState;
  onOpen: () => void;
}) {
  const { t, said } = usePane();
  return (
    <li class="item">
      <button type="button" class="row" onClick={onOpen}>
        <Sign tone={ready ? 'good' : 'soon'} />
        <span class="name">{said(title)}</span>
        <span class="small muted">{ready ? t('report.ready') : t('report.blank', { n: blanks })}</span>
        <span class="under">{t('report.reader', { reader: said(reader) })}</span>
      </button>
    </li>
  );
}
