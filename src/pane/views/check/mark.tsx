/** The form under a finding: a note, who looked, and one finding or all of its kind. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Judged } from '../../../core/doctor/seen';
import { message } from '../../../messages';
import { today } from '../../clock';
import { usePane } from '../../context';
import { seenDraft } from '../../drafts/seen';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/text-field';

interface MarkProps {
  readonly one: Judged;
  /** Findings of the same check that nobody has marked, this one included. */
  readonly same: readonly Judged[];
  readonly onClose: () => void;
}

export function Mark({ one, same, onClose }: MarkProps) {
  const { state, dispatch, t } = usePane();
  const [kept, keep] = useKept('check.note', { note: '' });
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const mark = (marked: readonly Judged[]) => {
    const note = form.current!.querySelectorAll('input')[0]!.value.trim();
    const by = form.current!.querySelectorAll('input')[1]!.value.trim();
    const draft = seenDraft(state, marked, { note, by, at: today() });
    if (draft) dispatch({ type: 'drafted', draft });
    else dispatch({ type: 'notice', notice: message('pane.check.notOurs', { sheet: 'DL_DaXem' }) });
  };
  return (
    <div
      class="mark-form fields"
      ref={form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField label={t('check.note')} value={kept.note} onEnter={(note) => keep({ note })} />
      <TextField
        label={t('check.by')}
        value={state.settings.by}
        onEnter={(by) => dispatch({ type: 'settings', patch: { by } })}
      />
      <div class="actions">
        <Button main onPress={() => mark([one])}>
          {t('check.markOne')}
        </Button>
        {same.length > 1 && <Button onPress={() => mark(same)}>{t('check.markAll', { n: same.length })}</Button>}
        <Button onPress={onClose}>{t('check.cancel')}</Button>
      </div>
    </div>
  );
}
