/** *Chấm điểm*: judged criteria and ballots, by criterion or by person, kept until they are written. */
import { a1 as a1Of, parseDay, showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { Button, TextButton } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { Search } from '../../parts/search';
import { TextField } from '../../parts/text-field';
import { Undecided } from '../award/undecided';
import { Close } from './close';
import { RATER_CHOICES } from './core';
import { ByItem, BySubject } from './lists';
import { itemLabel } from './model';
import { Paste } from './paste-view';
import { TodoList } from './todo-list';
import { type Marks, useMarks } from './use-marks';
import { WriteBar } from './write-bar';

export default function MarksView() {
  const { state, dispatch, t } = usePane();
  const marks = useMarks();
  if (!marks || state.assessment!.facts.subjects.length === 0) return <Undecided />;
  const { item, view } = marks;
  if (!item) {
    return (
      <Calm
        tone="none"
        title={t('marks.noItems')}
        actions={<Button onPress={() => dispatch({ type: 'tab', tab: 'setup' })}>{t('setup.rules')}</Button>}
      >
        {t('marks.noItemsWhy')}
      </Calm>
    );
  }
  const rater = view.rater === '' ? (item.rater ?? 'authority') : view.rater;
  const people = [...new Map(state.assessment!.facts.subjects.map((one) => [one.id, one])).values()];
  const subject = people.find(({ id }) => id === view.subject) ?? people[0]!;
  return (
    <>
      <Tools marks={marks} rater={rater} subject={subject.id} people={people} />
      <Shared marks={marks} />
      <TodoList marks={marks} />
      <Paste marks={marks} rater={rater} />
      {view.by === 'item' && item.register && <Close marks={marks} item={item} />}
      {view.by === 'item' ? <ByItem {...{ marks, item, rater }} /> : <BySubject {...{ marks, subject, rater }} />}
      <WriteBar marks={marks} />
    </>
  );
}

interface ToolsProps {
  readonly marks: Marks;
  readonly rater: string;
  readonly subject: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

function Tools({ marks, rater, subject, people }: ToolsProps) {
  const { state, t } = usePane();
  const { view, change, items, item } = marks;
  const markItem = view.by === 'subject' ? items.some(({ source }) => source === 'mark') : item?.source === 'mark';
  return (
    <div class="tools">
      <Choice
        label={t('marks.by')}
        value={view.by}
        options={(['item', 'subject'] as const).map((value) => ({ value, label: t(`marks.by.${value}`) }))}
        onChoose={(value) => change({ by: value as 'item', open: '' })}
      />
      {view.by === 'item' ? (
        <Choice
          label={t('marks.item')}
          value={item?.id ?? ''}
          options={items.map((one) => ({ value: one.id, label: itemLabel(one, state.language) }))}
          onChoose={(value) => change({ item: value, open: '' })}
        />
      ) : (
        <Choice
          label={t('marks.subject')}
          value={subject}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(value) => change({ subject: value, open: '' })}
        />
      )}
      {markItem && (
        <Choice
          label={t('marks.rater')}
          value={rater}
          options={RATER_CHOICES.map(({ code, label }) => ({
            value: code,
            label: code === item?.rater ? t('marks.counts', { rater: label }) : label,
          }))}
          onChoose={(value) => change({ rater: value })}
        />
      )}
      {view.by === 'item' && (
        <>
          <Choice
            label={t('marks.shown')}
            value={view.shown}
            options={(['all', 'missing'] as const).map((value) => ({ value, label: t(`marks.shown.${value}`) }))}
            onChoose={(value) => change({ shown: value as 'all' })}
          />
          <Search value={view.query} onSearch={(query) => change({ query })} />
        </>
      )}
      {markItem && item && item.rater === undefined && <p class="small muted">{t('marks.noRater')}</p>}
    </div>
  );
}

/** Day and document that go with what is typed next; a cell of the workbook can stand for the document. */
function Shared({ marks }: { readonly marks: Marks }) {
  const { state, effects, t } = usePane();
  if (!state.capabilities?.canEdit || marks.item?.source === 'tally') return null;
  const { view, change, until } = marks;
  const day = (text: string) => parseDay(text);
  const later = (text: string) =>
    day(text) === null
      ? t('field.noDay')
      : day(text)! > until
        ? t('marks.wrong.later', { at: text, until: showDay(until) })
        : null;
  return (
    <div class="fields shared">
      <TextField
        label={t('marks.at')}
        value={showDay(view.at)}
        check={later}
        onEnter={(text) => change({ at: day(text) ?? '' })}
      />
      <TextField
        label={t('marks.document')}
        value={view.document}
        hint={t('marks.documentHint')}
        onEnter={(document) => change({ document })}
      />
      <TextButton
        onPress={() => void effects.selection().then((ref) => ref && change({ document: `${ref.sheet}!${a1Of(ref)}` }))}
      >
        {t('marks.cell')}
      </TextButton>
    </div>
  );
}
