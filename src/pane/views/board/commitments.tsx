/** *Cam kết*: what each project committed to, month by month, held against what was paid. */
import { useMemo } from 'preact/hooks';
import { type HeldCommitment, heldCommitments, commitmentsOf } from '../../../core/board';
import { showDong } from '../../../core/amount';
import { monthEnd, showDay } from '../../../core/cell';
import type { StoredRow } from '../../../core/store';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { CellLinks } from '../../parts/cell-links';
import { Choice } from '../../parts/choice';
import { CardList } from './card-list';
import { type EditedRow, useEdits } from './edits';

const SHEET = 'DL_CamKet';
const FIELDS = ['project', 'name', 'month', 'amount', 'reason', 'action', 'by', 'at'];

interface Line extends EditedRow {
  /** Null while it is not complete, or its day is still to come. */
  readonly held: HeldCommitment | null;
}

const nameOf = (values: StoredRow) => [values['project'], values['name']].filter(Boolean).join(' · ');

export default function Commitments() {
  const { state, t } = usePane();
  const edits = useEdits(SHEET);
  const [kept, keep] = useKept('commitments', { open: '', shown: 'all' });
  const assessment = state.assessment!;
  const dataAt = state.dates!.dataAt;
  const year = assessment.tables[0]?.year ?? Number(dataAt.slice(0, 4));
  const lines = useMemo(
    () =>
      edits.rows.map((row): Line => {
        const [held] = heldCommitments(commitmentsOf([row.values]), assessment.data, { dataAt, year });
        return { ...row, held: held ?? null };
      }),
    [edits.rows, assessment, dataAt, year],
  );
  const canEdit = state.capabilities!.canEdit;
  const fresh = { project: '', name: '', month: monthEnd(Number(dataAt.slice(0, 4)), Number(dataAt.slice(5, 7))) };
  const add = canEdit && (
    <Button main={lines.length === 0} onPress={() => keep({ open: edits.add(fresh) })}>
      {t('board.addCommitment')}
    </Button>
  );
  if (lines.length === 0) {
    return (
      <Calm title={t('board.noCommitments')} actions={add}>
        {t('board.noCommitmentsWhy')}
      </Calm>
    );
  }
  const short = lines.filter(({ held }) => held?.kept === false);
  const listed =
    kept.shown === 'short' ? lines.filter((line) => short.includes(line) || line.id === edits.newest) : lines;
  return (
    <>
      <div class="tools">
        <Choice
          label={t('board.shown')}
          value={kept.shown}
          options={[
            { value: 'all', label: t('board.allCommitments', { n: lines.length }) },
            { value: 'short', label: t('board.shortOnes', { n: short.length }) },
          ]}
          onChoose={(shown) => keep({ shown })}
        />
        {add}
      </div>
      <CardList
        label={t('page.commitments')}
        sheet={SHEET}
        fields={FIELDS}
        lines={[...listed].sort((a, b) => rank(a) - rank(b))}
        edits={edits}
        opened={kept.open}
        onOpen={(open) => keep({ open })}
        nameOf={nameOf}
        told={({ held, values }) => ({
          tone: held === null ? 'none' : held.kept === null ? 'ask' : held.kept ? 'good' : 'bad',
          name: nameOf(values),
          aside: typeof values['month'] === 'string' ? showDay(values['month']) : '',
          under: <Told held={held} values={values} />,
          children: held && <CellLinks src={held.src} />,
        })}
      />
    </>
  );
}

function rank({ held }: Line): number {
  return held === null ? 2 : held.kept === false ? 0 : held.kept === null ? 1 : 3;
}

function Told({ held, values }: { readonly held: HeldCommitment | null; readonly values: StoredRow }) {
  const { t } = usePane();
  const amount = values['amount'];
  return (
    <>
      {typeof amount === 'number' && <div>{t('board.committed', { amount: showDong(amount) })}</div>}
      {held === null && <div>{t('board.stillOpen')}</div>}
      {held?.paid === null && <div>{t('board.notKnown')}</div>}
      {held && held.paid !== null && <div>{t('board.paid', { amount: showDong(held.paid) })}</div>}
      {held && held.short !== null && (
        <div class="outcome bad">{t('board.short', { amount: showDong(held.short) })}</div>
      )}
      {held?.kept === false && held.reason === '' && <div>{t('board.noReason')}</div>}
      {held !== null && held.reason !== '' && <div>{held.reason}</div>}
    </>
  );
}
