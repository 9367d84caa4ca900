/** *Phân công*: contents of the movement × role × unit, who answers for it, by when, how far it is. */
import { useMemo } from 'preact/hooks';
import { findMovementPlan } from '../../../../presets/assignments';
import {
  type AssignmentRow,
  assignmentsOf,
  attentionOf,
  boardSummary,
  missingRows,
  prefilled,
  storedAssignments,
} from '../../../core/board';
import { showDay } from '../../../core/cell';
import type { StoredRow } from '../../../core/store';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Search } from '../../parts/search';
import { fold } from '../../../core/text';
import { Card } from './card';
import { type EditedRow, useEdits } from './edits';
import { RowFields } from './row-fields';
import { WriteBar } from './write-bar';

const SHEET = 'DL_PhanCong';
const FIELDS = ['owner', 'due', 'status', 'at', 'evidence', 'note'];
const NEW: StoredRow = { content: '', text: '', role: 'carry-out', unit: '', status: 'open' };

interface Line extends EditedRow {
  readonly assignment: AssignmentRow;
}

const nameOf = (values: StoredRow) => `${String(values['content'] ?? '')} · ${String(values['unit'] ?? '')}`;

export default function Board() {
  const { state, t } = usePane();
  const edits = useEdits(SHEET);
  const [kept, keep] = useKept('board', { content: 'all', shown: 'all', query: '', open: '' });
  const today = state.dates!.dataAt;
  const plan = findMovementPlan(state.settings.ruleId);
  const subjects = state.assessment!.facts.subjects;
  const lines = useMemo(() => edits.rows.flatMap(lineOf), [edits.rows]);
  const lacking = plan
    ? missingRows(
        lines.map((line) => line.assignment),
        prefilled(plan, subjects),
      )
    : [];
  const canEdit = state.capabilities!.canEdit;
  const fill = canEdit && plan && lacking.length > 0 && (
    <Button main={lines.length === 0} onPress={() => edits.add(...storedAssignments(lacking))}>
      {t('board.prefill', { n: lacking.length })}
    </Button>
  );
  const add = canEdit && <Button onPress={() => keep({ open: edits.add(NEW) })}>{t('board.add')}</Button>;
  if (lines.length === 0 && edits.rows.length === 0) {
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
  const listed = lines
    .filter(({ assignment: one }) => kept.content === 'all' || one.content === kept.content)
    .filter(({ assignment: one }) => kept.shown === 'all' || attentionOf(one, today).length > 0)
    .filter(({ assignment: one }) => words === '' || fold(`${one.unit} ${one.owner} ${one.text}`).includes(words))
    .sort((a, b) => rank(a.assignment, today) - rank(b.assignment, today));
  const summary = boardSummary(
    lines.map((line) => line.assignment),
    today,
  );
  return (
    <>
      <div class="screen">
        <p class="small muted">{t('board.asOf', { day: showDay(today) })}</p>
        <table class="trend">
          <caption class="sr">{t('board.summary')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.content')}</th>
              <th scope="col" class="num">
                {t('board.done')}
              </th>
              <th scope="col" class="num">
                {t('board.overdue')}
              </th>
              <th scope="col" class="num">
                {t('board.unproven')}
              </th>
            </tr>
          </thead>
          <tbody>
            {summary.map((one) => (
              <tr key={one.content}>
                <th scope="row" title={one.text}>
                  {one.content}
                </th>
                <td class="num">{`${one.done}/${one.all}`}</td>
                <td class="num">{one.overdue}</td>
                <td class="num">{one.unproven}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="actions">
          {fill}
          {add}
        </div>
      </div>
      <div class="tools">
        <Choice
          label={t('board.content')}
          value={kept.content}
          options={[
            { value: 'all', label: t('board.all') },
            ...summary.map(({ content }) => ({ value: content, label: t('board.contentOf', { content }) })),
          ]}
          onChoose={(content) => keep({ content })}
        />
        <Choice
          label={t('board.shown')}
          value={kept.shown}
          options={['all', 'attention'].map((value) => ({ value, label: t(`board.shown.${value}`) }))}
          onChoose={(shown) => keep({ shown })}
        />
        <Search value={kept.query} onSearch={(query) => keep({ query })} />
      </div>
      <LongList
        label={t('tab.board')}
        items={listed}
        keyOf={({ id }) => id}
        guess={64}
        row={(line, tabIndex) => {
          const attention = attentionOf(line.assignment, today);
          const open = kept.open === line.id;
          const { content, role, unit, due, status } = line.assignment;
          return (
            <Card
              tone={
                attention.includes('overdue')
                  ? 'bad'
                  : status === 'done'
                    ? 'good'
                    : attention.length > 0
                      ? 'ask'
                      : 'none'
              }
              name={`${content} ${t(`board.role.${role}`)} · ${unit === '' ? '…' : unit}`}
              aside={due === null ? '' : showDay(due)}
              under={[t(`board.status.${status}`), ...attention.map((one) => t(`board.is.${one}`))].join(' · ')}
              open={open}
              changed={line.changed}
              tabIndex={tabIndex}
              onToggle={() => keep({ open: open ? '' : line.id })}
            >
              {line.assignment.text !== '' && <p class="small">{line.assignment.text}</p>}
              {canEdit && (
                <RowFields
                  sheet={SHEET}
                  keys={line.row === null ? ['content', 'text', 'role', 'unit', ...FIELDS] : FIELDS}
                  values={line.values}
                  onEdit={(values) => edits.edit(line.id, values)}
                />
              )}
            </Card>
          );
        }}
      />
      <WriteBar edits={edits} sheet={SHEET} nameOf={nameOf} />
    </>
  );
}

/** A new row counts from the start, though its content is still to be typed. */
function lineOf(row: EditedRow): Line[] {
  const [assignment] = assignmentsOf([row.values]);
  return assignment ? [{ ...row, assignment }] : [];
}

function rank(row: AssignmentRow, today: string): number {
  const attention = attentionOf(row, today);
  return attention.includes('overdue') ? 0 : attention.length > 0 ? 1 : row.status === 'done' ? 3 : 2;
}
