/** The WorkPort over the worker. */
import type { Assessment } from '../core/assessment';
import type { WorkPort } from '../ports/work';
import type { AssessJob, Assessed } from './jobs';
import { gridBuffers, packGrid } from './packed-grid';
import { joinPiece, type Piece, withPieces } from './pieces';
import { runJob } from './run';
import { afterTravel, forTravel } from './travel';

/** Share of the progress that packing takes. */
const PACKING = 0.1;

export const workPort: WorkPort = {
  async assess(grids, options, { signal, progress } = {}) {
    const packed = [];
    for (const [i, grid] of grids.entries()) {
      const step = (share: number) => progress?.((PACKING * (i + share)) / grids.length);
      packed.push(await packGrid(grid, { ...(signal && { signal }), progress: step }));
    }
    const job: AssessJob = { kind: 'assess', grids: packed, options: forTravel(options) };
    const ahead: Record<string, unknown> = {};
    const piece = ({ path, items }: Piece) => joinPiece(ahead, path, afterTravel(items));
    const told = (share: number) => progress?.(PACKING + (1 - PACKING) * share);
    const run = { ...(signal && { signal }), progress: told, piece };
    const result = await runJob<Assessed>(job, run, packed.flatMap(gridBuffers));
    progress?.(1);
    return withPieces(afterTravel<Record<string, unknown>>(result.assessment), ahead) as unknown as Assessment;
  },
};
