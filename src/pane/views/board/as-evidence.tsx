/** The share on time of one person as a row of DL_MinhChung: the key by the council's reading, the judgement by the user. */
import { useState } from 'preact/hooks';
import { groupDigits, shownShare } from '../../../core/amount';
import type { OnTime } from '../../../core/board';
import { showDay } from '../../../core/cell';
import { message, say } from '../../../messages';
import { usePane } from '../../context';
import { changedRowsDraft } from '../../drafts/changed-rows';
import { Button } from '../../parts/button';
import { Field } from '../../parts/choice';

const KEY = 'advisory';

/** Offered only where the council has chosen to judge by contents 3.4, 3.5. */
export function AsEvidence({ each }: { readonly each: readonly OnTime[] }) {
  const { state, dispatch, rules, t } = usePane();
  const due = each.filter(({ share, who }) => share !== null && who !== null);
  const [who, setWho] = useState('');
  const [judged, setJudged] = useState('');
  const reading = rules?.readings.find(({ choice }) => choice === KEY);
  if (!state.capabilities!.canEdit || due.length === 0) return null;
  if (!reading) return <p class="small muted">{t('board.evidence.noReading')}</p>;
  const names = new Map(state.assessment!.facts.subjects.map(({ id, name }) => [id, name]));
  const one = due.find((each0) => each0.who === who);
  const dataAt = state.dates!.dataAt;

  function draft({ onTime, late, share }: OnTime): void {
    const told = message('pane.board.evidence.note', {
      ...{ onTime, all: onTime + late, day: showDay(dataAt) },
      rate: `${groupDigits(shownShare(share!).toFixed(2))}%`,
    });
    const values = {
      subjects: [who],
      key: KEY,
      value: judged,
      at: dataAt,
      by: state.settings.by,
      note: say('vi', told),
    };
    const row = { row: null, values, what: names.get(who) ?? who, sample: told };
    const title = message('pane.board.evidence.title');
    const made = changedRowsDraft(state, [{ name: 'DL_MinhChung', changes: [row] }], title);
    if ('problem' in made) dispatch({ type: 'notice', notice: made.problem });
    else dispatch({ type: 'drafted', draft: made.draft });
  }

  const blank = { value: '', label: t('board.choose') };
  return (
    <section>
      <h2>{t('board.evidence.go')}</h2>
      <p class="small muted">{t('board.evidence.about', { text: reading.text })}</p>
      <div class="fields">
        <Field
          label={t('board.who')}
          value={who}
          options={[
            blank,
            ...due.map((person) => ({ value: person.who!, label: names.get(person.who!) ?? person.who! })),
          ]}
          onChoose={setWho}
        />
        <Field
          label={t('board.evidence.judged')}
          value={judged}
          options={[
            blank,
            { value: 'Có', label: t('board.evidence.yes') },
            { value: 'Không', label: t('board.evidence.no') },
          ]}
          onChoose={setJudged}
        />
      </div>
      <div class="actions">
        <Button disabled={!one || judged === ''} onPress={() => one && draft(one)}>
          {t('board.evidence.go')}
        </Button>
      </div>
    </section>
  );
}
