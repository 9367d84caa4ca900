/** What changed since a kept month, what needs attention first. */
import { compareDong, type Dong, showDong, subtractDong } from '../../../core/amount';
import { type Day, showDay } from '../../../core/cell';
import { type Change, CHANGES } from '../../../core/monthly';
import { usePane } from '../../context';
import { CellLinks } from '../../parts/cell-links';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Sign, type Tone } from '../../parts/sign';

const TONES: Readonly<Partial<Record<string, Tone>>> = {
  finished: 'good',
  behind: 'bad',
  stalled: 'bad',
  decreased: 'bad',
  unreported: 'ask',
  gone: 'ask',
};

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly since: Day;
  readonly kind: string;
  readonly onKind: (kind: string) => void;
}

export function Changes({ changes, since, kind, onKind }: ChangesProps) {
  const { state, t } = usePane();
  const of = (one: string) => changes.filter(({ kinds }) => one === 'all' || kinds.some((own) => own === one));
  const present = CHANGES.filter((one) => of(one).length > 0);
  const chosen = present.some((one) => one === kind) ? kind : 'all';
  const title = t('months.changes', { before: showDay(since), now: showDay(state.dates!.dataAt) });
  return (
    <section aria-label={title}>
      <div class="tools">
        <h2 class="grow">{title}</h2>
        <Choice
          label={t('months.shown')}
          value={chosen}
          options={[
            { value: 'all', label: t('months.all', { n: changes.length }) },
            ...present.map((one) => ({
              value: one,
              label: t('months.option', { kind: t(`months.${one}`), n: of(one).length }),
            })),
          ]}
          onChoose={onKind}
        />
      </div>
      {changes.length === 0 && <p class="screen">{t('months.nothing')}</p>}
      <LongList
        label={title}
        items={sorted(of(chosen))}
        keyOf={(_, at) => `${chosen} ${at}`}
        guess={64}
        row={(change, tabIndex) => <ChangeRow change={change} tabIndex={tabIndex} />}
      />
    </section>
  );
}

function sorted(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kinds }: Change) => Math.min(...kinds.map((kind) => CHANGES.indexOf(kind)));
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

function ChangeRow({ change, tabIndex }: { readonly change: Change; readonly tabIndex: number }) {
  const { t } = usePane();
  const { kinds, before, now, paid } = change;
  const row = (now ?? before)!;
  const tone = kinds.map((kind) => TONES[kind]).find((one) => one !== undefined) ?? 'none';
  const shown = (dong: Dong | null | undefined) =>
    dong === null || dong === undefined ? t('months.unknown') : showDong(dong);
  const planChanged =
    before && now && before.plan !== null && now.plan !== null && compareDong(before.plan, now.plan) !== 0;
  return (
    <div class="row" data-row tabIndex={tabIndex}>
      <Sign tone={tone} />
      <span class="name">{row.name}</span>
      <span class="small">{kinds.map((kind) => t(`months.${kind}`)).join(', ')}</span>
      <span class="under">
        {paid !== null && compareDong(paid, 0) > 0 && <div>{t('months.paid', { amount: showDong(paid) })}</div>}
        {paid !== null && compareDong(paid, 0) < 0 && (
          <div>{t('months.took', { amount: showDong(subtractDong(0, paid)) })}</div>
        )}
        {before && now && (
          <div>{t('months.disbursed', { before: shown(before.disbursed), now: shown(now.disbursed) })}</div>
        )}
        {planChanged && <div>{t('months.plan', { before: shown(before.plan), now: shown(now.plan) })}</div>}
        {now && <CellLinks src={now.src} />}
      </span>
    </div>
  );
}
