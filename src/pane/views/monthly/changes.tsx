/** Every cell of the report that changes: what stood there, what comes, and the cells of the books behind it. */
import { a1 } from '../../../core/cell';
import type { FillChange, MonthlyFill } from '../../../core/monthly';
import { usePane } from '../../context';
import { CellLinks } from '../../parts/cell-links';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { shownChange } from './core';

const KINDS = ['all', 'amount', 'total', 'rate', 'text', 'blank'] as const;

interface ChangesProps {
  readonly fill: MonthlyFill;
  readonly kind: string;
  readonly onKind: (kind: string) => void;
}

export function Changes({ fill: { changes, formulas }, kind, onKind }: ChangesProps) {
  const { t } = usePane();
  const of = (one: string) => (one === 'all' ? changes : changes.filter((change) => change.kind === one));
  const present = KINDS.filter((one) => of(one).length > 0);
  const shown = of(kind).length > 0 ? of(kind) : changes;
  if (changes.length === 0) return <p>{t('monthly.nothing')}</p>;
  return (
    <section aria-label={t('monthly.list')} class="flush">
      <div class="tools">
        <Choice
          label={t('monthly.kind')}
          value={shown === changes ? 'all' : kind}
          options={present.map((one) => ({ value: one, label: t(`monthly.kind.${one}`, { n: of(one).length }) }))}
          onChoose={onKind}
        />
        <span class="muted small">{t('monthly.summary', { n: changes.length, formulas })}</span>
      </div>
      <LongList
        label={t('monthly.list')}
        items={shown}
        keyOf={({ ref }) => `${ref.sheet}!${a1(ref)}`}
        guess={60}
        row={(change, tabIndex) => <ChangeRow change={change} tabIndex={tabIndex} />}
      />
    </section>
  );
}

function ChangeRow({ change, tabIndex }: { readonly change: FillChange; readonly tabIndex: number }) {
  const { t } = usePane();
  const { before, now } = shownChange(change);
  const isText = change.kind === 'text';
  const shown = <strong>{now === '' ? t('monthly.blank') : now}</strong>;
  return (
    <div class="refilled" data-row tabIndex={tabIndex}>
      <div class="split">
        {isText ? shown : <span class="name">{change.row}</span>}
        <span class="muted small">{a1(change.ref)}</span>
      </div>
      {change.column !== '' && <div class="small muted">{change.column}</div>}
      <div class="split">
        <span class="muted small">{t('monthly.was', { old: before === '' ? t('monthly.empty') : before })}</span>
        {!isText && <div class="num">{shown}</div>}
      </div>
      <CellLinks src={change.src} />
    </div>
  );
}
