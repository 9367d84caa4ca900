/** *Phân công*: contents of the movement × role × unit, who answers for it, by when, how far it is. */
import { useMemo } from 'preact/hooks';
import { findMovementPlan } from '../../../../presets/assignments';
import {
  type AssignmentRow,
  assignmentsOf,
  attentionOf,
  missingRows,
  prefilled,
  storedAssignments,
} from '../../../core/board';
import { showDay } from '../../../core/cell';
import type { StoredRow } from '../../../core/store';
import { fold } from '../../../core/text';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { Search } from '../../parts/search';
import { toldOf } from './assignment';
import { CardList } from './card-list';
import { type EditedRow, readableRow, useEdits } from './edits';
import { Summary } from './summary';

const SHEET = 'DL_PhanCong';
const FIELDS = ['owner', 'due', 'status', 'at', 'evidence', 'note'];
const NEW: StoredRow = { content: '', text: '', role: 'carry-out', unit: '', status: 'open' };

interface AssignmentLine extends EditedRow {
  readonly assignment: AssignmentRow;
}

const nameOf = (values: StoredRow) => [values['content'], values['unit']].filter(Boolean).join(' · ');

export default function Board() {
  const { state, t } = usePane();
  const edits = useEdits(SHEET);
  const [kept, keep] = useKept('board', { content: 'all', shown: 'all', query: '', open: '' });
  const today = state.dates!.dataAt;
  const plan = findMovementPlan(state.settings.ruleId);
  const subjects = state.assessment!.facts.subjects;
  const lines = useMemo(() => edits.rows.flatMap(lineOf), [edits.rows]);
  const assignments = lines.filter(({ lacking }) => lacking.length === 0).map(({ assignment }) => assignment);
  const lacking = plan ? missingRows(assignments, prefilled(plan, subjects)) : [];
  const canEdit = state.capabilities!.canEdit;
  const fill = canEdit && plan && lacking.length > 0 && (
    <Button main={lines.length === 0} onPress={() => edits.add(...storedAssignments(lacking))}>
      {t('board.prefill', { n: lacking.length })}
    </Button>
  );
  const add = canEdit && <Button onPress={() => keep({ open: edits.add(NEW) })}>{t('board.add')}</Button>;
  if (lines.length === 0) {
    return (
      <Calm
        title={t('board.empty')}
        actions={
          <>
            {fill}
            {add}
          </>
        }
      >
        {plan ? t('board.emptyWhy', { document: plan.document }) : t('board.emptyNoPlan')}
      </Calm>
    );
  }
  const words = fold(kept.query);
  const contents = [...new Set(assignments.map(({ content }) => content))];
  const content = contents.includes(kept.content) ? kept.content : 'all';
  const listed = lines.filter(
    ({ id, assignment: one }) =>
      id === edits.newest ||
      ((content === 'all' || one.content === content) &&
        (kept.shown === 'all' || attentionOf(one, today).length > 0) &&
        (words === '' || fold(`${one.unit} ${one.owner} ${one.text}`).includes(words))),
  );
  const ordered = [...listed].sort((a, b) => rank(a.assignment, today) - rank(b.assignment, today));
  return (
    <>
      <div class="screen">
        <p class="small muted">{t('board.asOf', { day: showDay(today) })}</p>
        <Summary assignments={assignments} today={today} />
        <div class="actions">
          {fill}
          {add}
        </div>
      </div>
      <div class="tools">
        <Choice
          label={t('board.content')}
          value={content}
          options={[
            { value: 'all', label: t('board.all') },
            ...contents.map((one) => ({ value: one, label: t('board.contentOf', { content: one }) })),
          ]}
          onChoose={(chosen) => keep({ content: chosen })}
        />
        <Choice
          label={t('board.shown')}
          value={kept.shown}
          options={['all', 'attention'].map((value) => ({ value, label: t(`board.shown.${value}`) }))}
          onChoose={(shown) => keep({ shown })}
        />
        <Search value={kept.query} onSearch={(query) => keep({ query })} />
      </div>
      <CardList
        label={t('tab.board')}
        sheet={SHEET}
        // What the plan says is changed in the sheet alone; a row of one's own is typed whole.
        fields={({ row }) => (row === null ? ['content', 'text', 'role', 'unit', ...FIELDS] : FIELDS)}
        lines={ordered}
        edits={edits}
        opened={kept.open}
        onOpen={(open) => keep({ open })}
        nameOf={nameOf}
        told={({ assignment }) => toldOf(assignment, today, t)}
      />
    </>
  );
}

/** A new row counts from the start, though its content is still to be typed. */
function lineOf(row: EditedRow): AssignmentLine[] {
  const [assignment] = assignmentsOf([readableRow(row, { content: '…', role: 'carry-out', unit: '…' })]);
  return assignment ? [{ ...row, assignment }] : [];
}

function rank(row: AssignmentRow, today: string): number {
  const attention = attentionOf(row, today);
  return attention.includes('overdue') ? 0 : attention.length > 0 ? 1 : row.status === 'done' ? 3 : 2;
}
