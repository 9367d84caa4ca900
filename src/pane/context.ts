/** What every view can reach: the state, what can happen, and words in the user's language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RuleSet } from '../core/rules/model';
import type { FilesPort } from '../ports/files';
import { type Message, message, say } from '../messages';
import type { Effects } from './effects';
import type { Dispatch } from './model/action';
import type { State } from './model/state';

export interface Pane {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly effects: Effects;
  readonly presets: readonly RuleSet[];
  /** Null where the host can neither ask for a file nor hand one over. */
  readonly files: FilesPort | null;
  /** The rule set with the readings in use; null where none is known. */
  readonly rules: RuleSet | null;
  /** A sentence of the pane's own area: t('confirm.title') says 'pane.confirm.title'. */
  t(key: string, args?: Record<string, string | number>): string;
  /** A sentence that the core returned. */
  said(what: Message | string): string;
}

const Context = createContext<Pane | null>(null);
export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error('usePane: outside of the pane');
  return pane;
}

export function speaker(language: State['language']): Pick<Pane, 't' | 'said'> {
  return {
    t: (key, args = {}) => say(language, message(`pane.${key}`, args)),
    said: (what) => (typeof what === 'string' ? what : say(language, what)),
  };
}
