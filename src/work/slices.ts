/** Long loops in the page's thread, cut into slices so that the page keeps answering. */
import { PortError, type ReadOptions } from '../ports/workbook';

/** How long the page may be kept from answering, ms. */
const SLICE = 24;

/** Calls `each` for 0 … count − 1 and lets the page breathe between. Throws PortError 'cancelled'. */
export async function inSlices(
  count: number,
  each: (i: number) => void,
  { signal, progress }: ReadOptions,
): Promise<void> {
  let from = performance.now();
  for (let i = 0; i < count; i += 1) {
    each(i);
    if (i % 64 !== 0 || performance.now() - from < SLICE) continue;
    progress?.(i / count);
    await new Promise((go) => setTimeout(go));
    if (signal?.aborted) throw new PortError('cancelled', '');
    from = performance.now();
  }
}
