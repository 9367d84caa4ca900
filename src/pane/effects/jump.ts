/** Follows a figure to its cell, and back to where the user stood. */
import type { Ref } from '../../core/cell';
import type { WorkbookPort } from '../../ports/workbook';
import type { Store } from '../model/store';
import { problemOf } from './problem';

export async function follow(store: Store, port: WorkbookPort, to: Ref): Promise<void> {
  try {
    // Several figures in a row: the way back still leads to where the user came from.
    const from = store.get().jump?.from ?? (await port.selection());
    await port.select(to);
    store.dispatch({ type: 'jumped', jump: { to, from } });
  } catch (failure) {
    store.dispatch({ type: 'notice', notice: problemOf(failure) });
  }
}

export async function goBack(store: Store, port: WorkbookPort): Promise<void> {
  const { jump } = store.get();
  if (!jump) return;
  try {
    if (jump.from) await port.select(jump.from);
  } catch (failure) {
    store.dispatch({ type: 'notice', notice: problemOf(failure) });
  }
  store.dispatch({ type: 'jumped', jump: null });
}
