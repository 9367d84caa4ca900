/** Keys that work everywhere in the pane: Esc steps back, Backspace returns to where the user stood in the sheet. */
import { usePane } from './context';
import { pageOf } from './pages';

export function useKeys(): (event: KeyboardEvent) => void {
  const { state, dispatch, effects } = usePane();
  const { draft, phase, tab, views, jump } = state;
  return (event) => {
    if (event.defaultPrevented || typing(event.target)) return;
    if (event.key === 'Backspace' && jump) {
      event.preventDefault();
      void effects.goBack();
    }
    if (event.key !== 'Escape') return;
    if (state.busy?.stoppable) effects.cancel();
    else if (draft) dispatch({ type: 'drafted', draft: null });
    else if (
      phase === 'ready' &&
      tab === 'award' &&
      pageOf(tab, state.pages[tab]).id === 'award' &&
      views.award.subject !== null
    ) {
      dispatch({ type: 'view', view: 'award', patch: { subject: null } });
    } else if (phase === 'ready' && views.progress.open !== null) {
      dispatch({ type: 'view', view: 'progress', patch: { open: null } });
    } else if (phase === 'emulation') dispatch({ type: 'phase', phase: 'result' });
  };
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search');
}
