/** Assessing in the page itself, for hosts without workers: it cannot be cancelled once it runs. */
import { assess } from '../core/assessment';
import { PortError } from '../ports/workbook';
import type { WorkPort } from '../ports/work';

export const workHere: WorkPort = {
  stoppable: false,
  async assess(grids, options, run) {
    // Lets the page draw the progress bar first, and a "Dừng" pressed meanwhile count.
    await new Promise((done) => setTimeout(done, 0));
    if (run?.signal?.aborted) throw new PortError('cancelled', '');
    return assess(grids, options);
  },
};
