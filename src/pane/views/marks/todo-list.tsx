/** Who still owes what, ready to be sent. */
import { useMemo } from 'preact/hooks';
import { usePane } from '../../context';
import { CopyText } from '../../parts/copy-text';
import { Fold } from '../../parts/fold';
import { todos, todoText } from './todo';
import type { Marks } from './use-marks';

export function TodoList({ marks }: { readonly marks: Marks }) {
  const { state, t } = usePane();
  const { decisions, facts } = state.assessment!;
  const all = useMemo(
    () => todos(decisions, facts, state.language, t('marks.nobody')),
    [decisions, facts, state.language],
  );
  const count = all.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return null;
  const { todoOpen } = marks.view;
  return (
    <Fold title={t('marks.todo')} aside={count} open={todoOpen} onToggle={() => marks.change({ todoOpen: !todoOpen })}>
      <CopyText text={todoText(all)} label={t('marks.copyTodo')} />
      <ul class="owed">
        {all.map(({ owner, lines }) => (
          <li key={owner}>
            <strong>{owner}</strong> ({lines.length})
            <ul>
              {lines.slice(0, 20).map((line) => (
                <li key={line}>{line}</li>
              ))}
              {lines.length > 20 && <li>{t('marks.andMore', { n: lines.length - 20 })}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
