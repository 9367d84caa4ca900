/** The one way into Excel: a batch that waits while a cell is edited, undoes as one step, and fails in our words. */
import { type CancelSignal, PortError } from '../../ports/workbook';
import { toPortError } from './errors';

/** Runs a batch. Throws PortError; rejects with 'cancelled' as soon as the signal says so, even while Excel waits. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, signal?: CancelSignal): Promise<T> {
  if (typeof Excel === 'undefined') throw new PortError('lost-host', 'Excel');
  if (signal?.aborted) throw new PortError('cancelled', '');
  const running = Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch).catch((failure: unknown) => {
    throw toPortError(failure);
  });
  return signal ? Promise.race([running, cancelled(signal, running)]) : running;
}

function cancelled(signal: CancelSignal, running: Promise<unknown>): Promise<never> {
  running.catch(() => undefined);
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new PortError('cancelled', '')));
  });
}
