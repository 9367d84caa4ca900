/** Assessing in the page itself, for hosts without workers: it cannot be cancelled once it runs. */
import { PortError } from '../ports/workbook';
import type { WorkPort } from '../ports/work';

export const workHere: WorkPort = {
  stoppable: false,
  async assess(grids, options, run) {
    // Asked for only where no worker does it; meanwhile the page draws its progress bar, and "Dừng" still counts.
    const { assess } = await import('../core/assessment');
    if (run?.signal?.aborted) throw new PortError('cancelled', '');
    return assess(grids, options);
  },
};
