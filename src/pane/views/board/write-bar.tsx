/** How many rows were changed and are not written; writing them after a look. */
import { useEffect, useState } from 'preact/hooks';
import type { StoredRow } from '../../../core/store';
import type { Message } from '../../../messages';
import { usePane } from '../../context';
import { Button, TextButton } from '../../parts/button';
import { Signed } from '../../parts/signed';
import type { Edits } from './edits';

interface WriteBarProps {
  readonly edits: Edits;
  readonly sheet: string;
  readonly nameOf: (values: StoredRow) => string;
}

export function WriteBar({ edits, sheet, nameOf }: WriteBarProps) {
  const { state, t, said } = usePane();
  const [problem, setProblem] = useState<Message | null>(null);
  useEffect(() => setProblem(null), [edits.rows]);
  if (!state.capabilities?.canEdit || edits.pending === 0) return null;
  return (
    <div class="writebar">
      {problem && (
        <Signed tone="bad" role="alert">
          {said(problem)}
        </Signed>
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
