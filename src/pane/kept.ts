/** What a view keeps while the user is elsewhere in the pane: filters, what is open, what was typed and is not written yet. */
import { useCallback } from 'preact/hooks';
import { usePane } from './context';

/** `place` is the view's own name, e.g. 'report.list'. The second function changes some of it. */
export function useKept<T extends object>(place: string, initial: T): readonly [T, (patch: Partial<T>) => void] {
  const { state, dispatch } = usePane();
  const value = { ...initial, ...(state.kept[place] as Partial<T> | undefined) };
  const change = useCallback(
    (patch: Partial<T>) => dispatch({ type: 'kept', place, value: { ...value, ...patch } }),
    [dispatch, place, state.kept[place]],
  );
  return [value, change];
}
