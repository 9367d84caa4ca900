/** *Lịch công việc*: the next three duties, what is not ready for them, and all duties of the year. */
import { useMemo } from 'preact/hooks';
import { dutiesOf, type Duty, nextDuties, notReady, storedDuties, usualDuties } from '../../../core/board';
import { showDay } from '../../../core/cell';
import { readSnapshots } from '../../../core/monthly';
import type { StoredRow } from '../../../core/store';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { LongList } from '../../parts/long-list';
import { Sign } from '../../parts/sign';
import { type EditedRow, useEdits } from './edits';
import { SheetCard } from './sheet-card';
import { useSeals } from '../seal/compared';
import { WriteBar } from './write-bar';

const SHEET = 'DL_LichCongViec';
const FIELDS = ['due', 'title', 'unit', 'basis', 'confirmed', 'status', 'evidence', 'note'];

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
  const { overdue, next } = nextDuties(
    lines.map(({ duty }) => duty),
    today,
  );
  const ordered = [...lines].sort((a, b) => (a.duty.due < b.duty.due ? -1 : a.duty.due > b.duty.due ? 1 : 0));
  return (
    <>
      <section class="screen" aria-label={t('board.next')}>
        <h2>{t('board.next')}</h2>
        <p class="small muted">{t('board.asOf', { day: showDay(today) })}</p>
        {[...overdue, ...next].map((duty) => (
          <Next
            key={`${duty.due} ${duty.title}`}
            duty={duty}
            late={overdue.includes(duty)}
            facts={{ assessment, keptDays, sealed }}
          />
        ))}
        {overdue.length + next.length === 0 && <p>{t('board.nothingNext')}</p>}
        <div class="actions">{add}</div>
      </section>
      <LongList
        label={t('page.calendar')}
        items={ordered}
        keyOf={({ id }) => id}
        guess={56}
        row={(line, tabIndex) => {
          const { due, title, status, confirmed, basis } = line.duty;
          const late = status !== 'done' && due < today;
          return (
            <SheetCard
              sheet={SHEET}
              fields={FIELDS}
              line={line}
              edits={edits}
              opened={kept.open}
              onOpen={(open) => keep({ open })}
              tabIndex={tabIndex}
              tone={status === 'done' ? 'good' : late ? 'bad' : 'none'}
              name={title}
              aside={showDay(due)}
              under={[t(`board.status.${status}`), ...(confirmed ? [basis] : [t('board.unconfirmed')])].join(' · ')}
            />
          );
        }}
      />
      <WriteBar edits={edits} sheet={SHEET} nameOf={nameOf} />
    </>
  );
}

interface NextProps {
  readonly duty: Duty;
  readonly late: boolean;
  readonly facts: Parameters<typeof notReady>[1];
}

function Next({ duty, late, facts }: NextProps) {
  const { t, said } = usePane();
  const lacking = notReady(duty, facts);
  return (
    <div class="duty">
      <div class="split">
        <strong>{duty.title}</strong>
        <span class="num">{showDay(duty.due)}</span>
      </div>
      {late && <div class="small outcome bad">{t('board.is.overdue')}</div>}
      {!duty.confirmed && <div class="small muted">{t('board.unconfirmed')}</div>}
      {lacking.length === 0 ? (
        <div class="sum">
          <Sign tone="good" />
          <span>{t('board.ready')}</span>
        </div>
      ) : (
        lacking.map((one) => (
          <div class="sum" key={one.key}>
            <Sign tone="ask" />
            <span>{said(one)}</span>
          </div>
        ))
      )}
    </div>
  );
}

function lineOf(row: EditedRow): Line[] {
  const [duty] = dutiesOf([{ ...row.values, title: row.values['title'] ?? '' }]);
  return duty ? [{ ...row, duty }] : [];
}
