/** Joins the store to the page: every change draws the pane anew. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RuleSet } from '../core/rules/model';
import type { FilesPort } from '../ports/files';
import { App } from './app';
import { type Pane, PaneProvider, speaker } from './context';
import type { Effects } from './effects';
import { rulesInUse } from './model/rules';
import type { Store } from './model/store';

interface RootProps {
  readonly store: Store;
  readonly effects: Effects;
  readonly presets: readonly RuleSet[];
  readonly files: FilesPort | null;
}

export function Root({ store, effects, presets, files }: RootProps) {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    const heard = () => setState(store.get());
    // What happened before anybody listened.
    heard();
    return store.subscribe(heard);
  }, [store]);
  const rules = useMemo(() => rulesInUse(presets, state.settings, state.own), [presets, state.settings, state.own]);
  const words = useMemo(() => speaker(state.language), [state.language]);
  const pane: Pane = { state, dispatch: store.dispatch, effects, presets, files, rules, ...words };
  return (
    <PaneProvider value={pane}>
      <App />
    </PaneProvider>
  );
}
