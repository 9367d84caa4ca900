/** One small store: a state, a reducer, listeners. */
import type { Action, Dispatch } from './action';
import { reduce } from './reduce';
import type { State } from './state';

export interface Store {
  get(): State;
  readonly dispatch: Dispatch;
  /** Hears of every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export function createStore(first: State): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action: Action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
