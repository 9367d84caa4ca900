/** Votes of one subject: closed, a line; open, the counts, added up while they are typed. */
import { address, cellRef, parseDay, showDay } from '../../../core/cell';
import type { Subject } from '../../../core/evaluation/facts';
import type { Item } from '../../../core/rules/model';
import { usePane } from '../../context';
import { CellLink } from '../../parts/cell-link';
import { Field } from '../../parts/choice';
import { Sign } from '../../parts/sign';
import { Signed } from '../../parts/signed';
import { TextField } from '../../parts/text-field';
import { ballotProblem, SECRET } from './check';
import { METHOD_CHOICES } from './core';
import { type Ballot as Votes, entryKey } from './model';
import type { Marks } from './use-marks';

interface BallotProps {
  readonly marks: Marks;
  readonly item: Item;
  readonly subject: Subject;
  readonly title: string;
  readonly tabIndex: number;
}

export function Ballot({ marks, item, subject, title, tabIndex }: BallotProps) {
  const { t } = usePane();
  const key = entryKey(item.id, subject.id, '');
  const open = marks.view.open === key;
  const stored = marks.stored.ballots.get(key);
  const votes = marks.view.ballots[key] ?? stored?.ballot;
  const problem = votes ? ballotProblem(votes, marks.until) : null;
  return (
    <div class="ballot">
      <button
        type="button"
        data-row
        class="row"
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={() => marks.change({ open: open ? '' : key })}
      >
        <Sign tone={!votes || problem === 'incomplete' ? 'ask' : problem ? 'bad' : 'good'} />
        <span class="name">{title}</span>
        <span class="num small">
          {votes?.['yes']
            ? t('marks.votes', { yes: votes['yes'], members: votes['members'] ?? '' })
            : t('marks.absent')}
        </span>
      </button>
      {open && <Form marks={marks} id={key} votes={votes ?? startOf(marks)} />}
      {open && stored && (
        <p class="cells">
          <CellLink src={address(cellRef('DL_KiemPhieu', stored.row.row, stored.column))} />
        </p>
      )}
    </div>
  );
}

/** Method, day, minutes and members of the ballot typed last: one meeting usually votes on many. */
function startOf({ view, until }: Marks): Votes {
  const typed = Object.values(view.ballots);
  const last = typed[typed.length - 1];
  const { method = 'show of hands', members = '', at = until, document = '' } = last ?? {};
  return { method, members, at, document, absent: '0', recused: '0' };
}

function Form({ marks, id, votes }: { readonly marks: Marks; readonly id: string; readonly votes: Votes }) {
  const { state, t, said } = usePane();
  const canEdit = state.capabilities?.canEdit ?? false;
  const set = (key: string, text: string) =>
    marks.change({ ballots: { ...marks.view.ballots, [id]: { ...votes, [key]: text } } });
  const secret = votes['method'] === 'secret ballot';
  const counts = ['members', 'present', 'absent', 'recused', ...(secret ? SECRET : ['invalid']), 'yes', 'no'];
  const problem = ballotProblem(votes, marks.until);
  return (
    <div class="details">
      <Signed tone={problem === null ? 'good' : problem === 'incomplete' ? 'ask' : 'bad'} role="status">
        {problem === null ? t('marks.addsUp') : problem === 'incomplete' ? t('marks.incomplete') : said(problem)}
      </Signed>
      <fieldset disabled={!canEdit} class="counts">
        <legend class="sr">{t('marks.ballot')}</legend>
        <Field
          label={t('marks.method')}
          value={votes['method'] ?? ''}
          options={METHOD_CHOICES.map(({ code, label }) => ({ value: code, label }))}
          onChoose={(value) => set('method', value)}
        />
        {counts.map((key) => (
          <label class="field" key={key}>
            <span>{t(`marks.votes.${key}`)}</span>
            <input
              type="text"
              inputMode="numeric"
              value={votes[key] ?? ''}
              onInput={(event) => set(key, event.currentTarget.value.trim())}
            />
          </label>
        ))}
        <TextField
          label={t('marks.meeting')}
          value={votes['at'] ? showDay(votes['at']) : ''}
          check={(text) => (parseDay(text) === null ? t('field.noDay') : null)}
          onEnter={(text) => set('at', parseDay(text) ?? '')}
        />
        <TextField
          label={t('marks.minutes')}
          value={votes['document'] ?? ''}
          onEnter={(text) => set('document', text)}
        />
      </fieldset>
    </div>
  );
}
