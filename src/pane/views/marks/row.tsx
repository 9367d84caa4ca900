/** One criterion of one subject: the cell to type into, what stands, what is wrong with what is typed. */
import { useId } from 'preact/hooks';
import { address, cellRef, showDay } from '../../../core/cell';
import type { Subject } from '../../../core/evaluation/facts';
import type { Item } from '../../../core/rules/model';
import { usePane } from '../../context';
import { TextButton } from '../../parts/button';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';
import { asWord, MET, UNMET } from './check';
import { RATER_CHOICES } from './core';
import { EntryInput } from './entry-input';
import { entryKey } from './model';
import type { StoredEntry } from './stored';
import type { Marks } from './use-marks';

interface MarkRowProps {
  readonly marks: Marks;
  readonly item: Item;
  readonly subject: Subject;
  readonly rater: string;
  /** What the row is called: the person down a criterion, the criterion down a person. */
  readonly title: string;
  readonly tabIndex: number;
}

export function MarkRow({ marks, item, subject, rater, title, tabIndex }: MarkRowProps) {
  const { state, t, said } = usePane();
  const id = useId();
  const counted = item.source === 'evidence' && item.values === 'count';
  const key = entryKey(item.id, subject.id, counted ? '+' : item.source === 'mark' ? rater : '');
  const value = marks.valueOf(key);
  const problem = marks.problemOf(key);
  const rows = marks.stored.rows.get(entryKey(item.id, subject.id, '')) ?? [];
  const before = marks.stored.entries.get(key);
  const canEdit = state.capabilities?.canEdit ?? false;
  const type = (text: string) => marks.type(item, subject.id, key.split('|')[2]!, text);
  const pending = marks.view.entries[key] !== undefined && value !== (before?.value ?? '') && value !== '';
  const tone = problem ? 'bad' : value !== '' || (counted && rows.length > 0) ? 'good' : 'ask';
  return (
    <div class="markrow">
      <Sign tone={tone} />
      <span class="name">{title}</span>
      <EntryInput
        label={`${title}, ${item.label}`}
        value={value}
        invalid={problem !== null}
        tabIndex={tabIndex}
        wide={counted || item.values === 'text'}
        disabled={!canEdit}
        describedBy={id}
        {...(item.values === 'yes-no' && { asTyped: asWord })}
        onType={type}
      />
      <div class="under small" id={id}>
        {problem ? (
          <span class="wrong">{said(problem)}</span>
        ) : (
          <Standing
            entry={counted ? rows[rows.length - 1] : before}
            count={counted ? rows.length : null}
            pending={pending}
          />
        )}
        {item.source === 'mark' && <OtherRaters marks={marks} item={item} subject={subject} rater={rater} />}
        {item.values === 'yes-no' && canEdit && value === '' && (
          <span>
            <TextButton label={`${title}: ${t('marks.met')}`} onPress={() => type(MET)}>
              {t('marks.met')}
            </TextButton>
            <TextButton label={`${title}: ${t('marks.unmet')}`} onPress={() => type(UNMET)}>
              {t('marks.unmet')}
            </TextButton>
          </span>
        )}
      </div>
    </div>
  );
}

/** Document, day and who wrote it, with the cell; what is typed and not written yet is said so. */
function Standing({
  entry,
  count,
  pending,
}: {
  readonly entry: StoredEntry | undefined;
  readonly count: number | null;
  readonly pending: boolean;
}) {
  const { t } = usePane();
  if (pending) return <span class="muted">{t('marks.pending')}</span>;
  if (!entry || entry.value === '') return <span class="muted">{t('marks.absent')}</span>;
  const { at, document, by, sheet, row, column } = entry;
  const parts = [
    ...(count === null ? [] : [t('marks.count', { n: count })]),
    ...(document === '' ? [] : [document]),
    ...(at === '' ? [t('marks.noDay')] : [showDay(at)]),
    ...(by === '' ? [] : [by]),
  ];
  return (
    <span class="muted">
      {parts.join(' · ')} <CellLink src={address(cellRef(sheet, row.row, column))} />
    </span>
  );
}

/** The other columns of DL_Cham beside the one that is typed. */
function OtherRaters({ marks, item, subject, rater }: Pick<MarkRowProps, 'marks' | 'item' | 'subject' | 'rater'>) {
  const said = RATER_CHOICES.filter(({ code }) => code !== rater).flatMap(({ code, label }) => {
    const value = marks.valueOf(entryKey(item.id, subject.id, code));
    return value === '' ? [] : [`${label}: ${value}`];
  });
  return said.length === 0 ? null : <span class="muted"> {said.join(' · ')}</span>;
}
