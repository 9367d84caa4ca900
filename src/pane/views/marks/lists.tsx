/** Down the people of one criterion, or down the criteria of one person: one column at a time fits a narrow pane. */
import type { Subject } from '../../../core/evaluation/facts';
import type { Item } from '../../../core/rules/model';
import { fold } from '../../../core/text';
import { usePane } from '../../context';
import { Calm } from '../../parts/calm';
import { LongList } from '../../parts/long-list';
import { Ballot } from './ballot';
import { entryKey, itemLabel } from './model';
import { MarkRow } from './row';
import type { Marks } from './use-marks';

export function ByItem({ marks, item, rater }: { readonly marks: Marks; readonly item: Item; readonly rater: string }) {
  const { state, t } = usePane();
  const query = fold(marks.view.query);
  const shown = marks.subjects.filter(
    (one) =>
      (query === '' || fold(one.name).includes(query)) &&
      (marks.view.shown === 'all' || marks.view.open.includes(`|${one.id}|`) || isMissing(marks, item, one, rater)),
  );
  if (shown.length === 0) return <Calm title={t('list.nothing')} />;
  return (
    <LongList
      label={itemLabel(item, state.language)}
      items={shown}
      keyOf={(subject) => `${item.id} ${rater} ${subject.id}`}
      guess={56}
      row={(subject, tabIndex) => <One {...{ marks, item, rater, subject, tabIndex }} title={subject.name} />}
    />
  );
}

export function BySubject({
  marks,
  subject,
  rater,
}: {
  readonly marks: Marks;
  readonly subject: Subject;
  readonly rater: string;
}) {
  const { state } = usePane();
  const items = marks.items.filter(
    (item) =>
      (item.kind === 'both' || item.kind === subject.kind) && (item.standing?.includes(subject.standing) ?? true),
  );
  return (
    <LongList
      label={subject.name}
      items={items}
      keyOf={(item) => `${item.id} ${rater} ${subject.id}`}
      guess={56}
      row={(item, tabIndex) => (
        <One {...{ marks, item, rater, subject, tabIndex }} title={itemLabel(item, state.language)} />
      )}
    />
  );
}

interface OneProps {
  readonly marks: Marks;
  readonly item: Item;
  readonly subject: Subject;
  readonly rater: string;
  readonly title: string;
  readonly tabIndex: number;
}

function One(props: OneProps) {
  return props.item.source === 'tally' ? <Ballot {...props} /> : <MarkRow {...props} />;
}

function isMissing(marks: Marks, item: Item, { id }: Subject, rater: string): boolean {
  if (item.source === 'tally') return !marks.stored.ballots.has(entryKey(item.id, id, ''));
  return (marks.stored.entries.get(entryKey(item.id, id, item.source === 'mark' ? rater : ''))?.value ?? '') === '';
}
