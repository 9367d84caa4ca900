/** How many rows were changed and are not written; writing them after a look. */
import { useState } from 'preact/hooks';
import type { StoredRow } from '../../../core/store';
import type { Message } from '../../../messages';
import { usePane } from '../../context';
import { Button, TextButton } from '../../parts/button';
import { Sign } from '../../parts/sign';
import type { Edits } from './edits';

interface WriteBarProps {
  readonly edits: Edits;
  readonly sheet: string;
  readonly nameOf: (values: StoredRow) => string;
}

export function WriteBar({ edits, sheet, nameOf }: WriteBarProps) {
  const { state, t, said } = usePane();
  const [problem, setProblem] = useState<Message | null>(null);
  if (!state.capabilities?.canEdit || edits.pending === 0) return null;
  return (
    <div class="writebar">
      {problem && (
        <p class="sum" role="alert">
          <Sign tone="bad" />
          <span>{said(problem)}</span>
        </p>
      )}
      <div class="actions">
        <Button main onPress={() => setProblem(edits.draft(nameOf, `pane.board.draft.${sheet}`))}>
          {t('board.write', { n: edits.pending, sheet })}
        </Button>
        <TextButton onPress={() => edits.forget()}>{t('board.forget')}</TextButton>
      </div>
    </div>
  );
}
