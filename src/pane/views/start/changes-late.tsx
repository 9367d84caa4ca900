/** What is different since the mapping was kept: loaded only where something is. */
import type { ComponentType } from 'preact';
import { usePane } from '../../context';
import { lazily } from '../../lazy';
import { changesOf } from '../../model/mapping';

function whereChanged(View: ComponentType): ComponentType {
  return function Changed() {
    return changesOf(usePane().state).length > 0 ? <View /> : null;
  };
}

export const Changes = whereChanged(lazily(() => import('./changes')));
export const ChangesLine = whereChanged(lazily(() => import('./changes-line')));
