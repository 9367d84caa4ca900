/** How much is typed and not written yet, and writing it after a look at what comes where. */
import { useState } from 'preact/hooks';
import { type Message, message } from '../../../messages';
import { usePane } from '../../context';
import { Button, TextButton } from '../../parts/button';
import { Signed } from '../../parts/signed';
import { marksDraft } from './draft';
import { type Marks, pendingOf } from './use-marks';

export function WriteBar({ marks }: { readonly marks: Marks }) {
  const { state, dispatch, effects, t, said } = usePane();
  const [problem, setProblem] = useState<Message | null>(null);
  if (!state.capabilities?.canEdit) return null;
  const pending = pendingOf(marks);
  if (pending.count + pending.wrong === 0) return null;
  async function write(): Promise<void> {
    if (await effects.look()) {
      // Rows may stand elsewhere now: the draft is made from what is read next.
      await effects.refresh();
      return setProblem(message('pane.write.outdated'));
    }
    setProblem(null);
    const made = marksDraft(state, marks.items, marks.stored, pending);
    if ('problem' in made) setProblem(made.problem);
    else dispatch({ type: 'drafted', draft: made.draft });
  }
  return (
    <div class="writebar">
      {pending.wrong > 0 && <Signed tone="bad">{t('marks.wrongCells', { n: pending.wrong })}</Signed>}
      {problem && (
        <Signed tone="bad" role="alert">
          {said(problem)}
        </Signed>
      )}
      <div class="actions">
        {pending.count > 0 && (
          <Button main onPress={() => void write()}>
            {t('marks.write', { n: pending.count })}
          </Button>
        )}
        <TextButton onPress={() => marks.change({ entries: {}, ballots: {} })}>{t('marks.drop')}</TextButton>
      </div>
    </div>
  );
}
