/** The Treasury's confirmation as the user states it. It is written only after the preview, and raises no figure by itself. */
import { useState } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import { confirmRows, type Reconciliation } from '../../../core/reconcile';
import { CONFIRMED, decode, type StoredRow } from '../../../core/store';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { storedDraft } from '../../drafts/stored';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/text-field';

const EMPTY = { at: '', number: '', treasury: '', note: '', adjusted: false };

export function Confirm({ found }: { found: Reconciliation }) {
  const { state, dispatch, t, said } = usePane();
  const [typed, type] = useKept('reconcile.confirm', EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  // Only what both sides count to the same day or later was reconciled to the Treasury's day.
  const through = found.treasury.asOf;
  const grid = state.grids.find(({ ref }) => ref.sheet === CONFIRMED.name);
  if (!(state.capabilities?.canEdit ?? false)) return <p class="screen muted">{t('readonly.why')}</p>;

  function write(): void {
    const made = confirmRows(found, { ...typed, through, by: state.settings.by }, said);
    if ('problem' in made) return setProblem(said(made.problem));
    if (made.rows.length === 0) return setProblem(t('reconcile.confirm.nothing'));
    setProblem(null);
    const id = ({ code, kind, through: day }: StoredRow) => `${String(code)}|${String(kind ?? '')}|${String(day)}`;
    const renewed = new Set(made.rows.map(id));
    const before = (grid ? decode(CONFIRMED, grid).rows : []).map((row): StoredRow => row);
    const kept = before.filter((row) => !renewed.has(id(row)));
    const args = { n: made.rows.length, left: made.left.length, number: typed.number };
    const lines = [
      { row: kept.length, what: t('reconcile.confirm.what', args), sample: t('reconcile.confirm.left', args) },
    ];
    const title = message('pane.reconcile.confirm.title');
    const draft = storedDraft(state, [{ name: CONFIRMED.name, rows: [...kept, ...made.rows], lines }], title);
    if (draft === null) setProblem(t('reconcile.notOurs', { sheet: CONFIRMED.name }));
    else dispatch({ type: 'drafted', draft });
  }

  return (
    <div class="screen">
      <p class="small">
        {t('reconcile.confirm.why', { day: through === null ? t('reconcile.noDay') : showDay(through) })}
      </p>
      <div class="fields">
        <TextField
          label={t('reconcile.confirm.at')}
          value={typed.at}
          hint={t('reconcile.confirm.atHint')}
          onEnter={(at) => type({ at })}
        />
        <TextField label={t('reconcile.confirm.number')} value={typed.number} onEnter={(number) => type({ number })} />
        <TextField
          label={t('reconcile.confirm.treasury')}
          value={typed.treasury}
          onEnter={(treasury) => type({ treasury })}
        />
        <label class="candidate">
          <input
            type="checkbox"
            checked={typed.adjusted}
            onChange={(event) => type({ adjusted: event.currentTarget.checked })}
          />
          <span>{t('reconcile.confirm.adjusted')}</span>
        </label>
        <TextField label={t('reconcile.confirm.note')} value={typed.note} onEnter={(note) => type({ note })} />
      </div>
      {problem !== null && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <Button onPress={write}>{t('reconcile.confirm.write')}</Button>
      </div>
    </div>
  );
}
