/** The WorkPort over the worker. */
import type { Assessment } from '../../../core/assessment';
import type { WorkPort } from '../../../ports/work';
import { gridBuffers, packGrid } from './packed-grid';
import { runJob } from './run';
import { afterTravel, forTravel } from './travel';

/** Share of the progress that packing takes; the assessment itself tells nothing until it is done. */
const PACKING = 0.3;

export const workPort: WorkPort = {
  async assess(grids, options, { signal, progress } = {}) {
    const packed = [];
    for (const [i, grid] of grids.entries()) {
      const step = (share: number) => progress?.((PACKING * (i + share)) / grids.length);
      packed.push(await packGrid(grid, { ...(signal && { signal }), progress: step }));
    }
    const job = { kind: 'assess', grids: packed, options: forTravel(options) } as const;
    const result = await runJob(job, { ...(signal && { signal }) }, packed.flatMap(gridBuffers));
    if (!('assessment' in result)) throw new TypeError('assess: another answer');
    progress?.(1);
    return afterTravel<Assessment>(result.assessment);
  },
};
