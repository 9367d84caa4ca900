/** File work inside a worker: the grids of a file go back packed, bytes are handed over. */
import type { Message } from '../messages';
import { gridBuffers, type PackedGrid, packGrid } from '../work/packed-grid';
import type { Told } from '../work/jobs';
import type { Tell } from '../work/serve';
import { afterTravel } from '../work/travel';
import { type FileTask, make, readFile } from './tasks';

export interface FileJob {
  readonly kind: 'file';
  /** A FileTask after `forTravel`. */
  readonly task: unknown;
}

export type FileDone =
  { readonly grids: readonly PackedGrid[] } | { readonly bytes: Uint8Array } | { readonly problem: Message };

/** Share of the time that reading takes; the rest is packing. */
const READING = 0.9;

export async function runFileJob({ task }: FileJob, tell: Tell): Promise<void> {
  const asked = afterTravel<FileTask>(task);
  if (asked.do !== 'read') {
    const made = await make(asked);
    return tell(made satisfies FileDone, 'bytes' in made ? [made.bytes.buffer as ArrayBuffer] : []);
  }
  const progress = (share: number) => tell({ progress: share } satisfies Told);
  const read = await readFile(asked.file, { progress: (share) => progress(share * READING) });
  if ('problem' in read) return tell(read satisfies FileDone);
  const grids: PackedGrid[] = [];
  for (const [i, grid] of read.grids.entries()) {
    grids.push(await packGrid(grid, {}));
    if (i % 64 === 0) progress(READING + (1 - READING) * (i / read.grids.length));
  }
  tell({ grids } satisfies FileDone, grids.flatMap(gridBuffers));
}
