/** *Lịch công việc*: the next three duties, what is not ready for them, and all duties of the year. */
import { useMemo } from 'preact/hooks';
import { dutiesOf, type Duty, storedDuties, usualDuties } from '../../../core/board';
import { showDay } from '../../../core/cell';
import { readSnapshots } from '../../../core/monthly';
import type { StoredRow } from '../../../core/store';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { CardList } from './card-list';
import { type EditedRow, readableRow, useEdits } from './edits';
import { NextDuties } from './next-duties';
import { useSeals } from '../seal/compared';

const SHEET = 'DL_LichCongViec';
const FIELDS = ['due', 'title', 'unit', 'basis', 'confirmed', 'status', 'evidence', 'note'];

/** Comes after every day. */
const UNKNOWN = '…';

interface Line extends EditedRow {
  readonly duty: Duty;
}

const nameOf = (values: StoredRow) => String(values['title'] ?? '');

export default function Calendar() {
  const { state, t } = usePane();
  const edits = useEdits(SHEET);
  const [kept, keep] = useKept('calendar', { open: '' });
  const today = state.dates!.dataAt;
  const assessment = state.assessment!;
  const lines = useMemo(() => edits.rows.flatMap(lineOf), [edits.rows]);
  const sealed = useSeals().compared?.comparison.states.includes('match') === true;
  const keptDays = useMemo(() => readSnapshots(state.grids).map(({ through }) => through), [state.grids]);
  const canEdit = state.capabilities!.canEdit;
  const year = assessment.tables[0]?.year ?? Number(today.slice(0, 4));
  const add = canEdit && (
    <Button onPress={() => keep({ open: edits.add({ due: today, title: '', status: 'open', confirmed: 'no' }) })}>
      {t('board.addDuty')}
    </Button>
  );
  if (edits.rows.length === 0) {
    const propose = canEdit && (
      <Button main onPress={() => edits.add(...storedDuties(usualDuties(year)))}>
        {t('board.propose', { year })}
      </Button>
    );
    return (
      <Calm
        title={t('board.noDuties')}
        actions={
          <>
            {propose}
            {add}
          </>
        }
      >
        {t('board.noDutiesWhy')}
      </Calm>
    );
  }
  const duties = lines.filter(({ lacking }) => lacking.length === 0).map(({ duty }) => duty);
  const ordered = [...lines].sort((a, b) => (a.duty.due < b.duty.due ? -1 : a.duty.due > b.duty.due ? 1 : 0));
  return (
    <>
      <section class="screen" aria-label={t('board.next')}>
        <h2>{t('board.next')}</h2>
        <p class="small muted">{t('board.asOf', { day: showDay(today) })}</p>
        <NextDuties duties={duties} today={today} facts={{ assessment, keptDays, sealed }} />
        <div class="actions">{add}</div>
      </section>
      <CardList
        label={t('page.calendar')}
        sheet={SHEET}
        fields={FIELDS}
        lines={ordered}
        edits={edits}
        opened={kept.open}
        onOpen={(open) => keep({ open })}
        nameOf={nameOf}
        told={({ duty: { due, title, status, confirmed, basis } }) => ({
          tone: status === 'done' ? 'good' : due < today ? 'bad' : 'none',
          name: title,
          aside: due === UNKNOWN ? '' : showDay(due),
          under: [t(`board.status.${status}`), ...(confirmed ? [basis] : [t('board.unconfirmed')])].join(' · '),
        })}
      />
    </>
  );
}

function lineOf(row: EditedRow): Line[] {
  const [duty] = dutiesOf([readableRow(row, { due: UNKNOWN, title: '…' })]);
  return duty ? [{ ...row, duty }] : [];
}
