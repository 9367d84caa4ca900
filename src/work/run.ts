/** Runs a job in the worker. Cancelling ends the worker at once; every job gets a new one. */
import { type CancelSignal, PortError } from '../ports/workbook';
import type { More, Part, Told } from './jobs';
import type { Piece } from './pieces';
import { startWorker } from './start-worker';

export interface Run {
  readonly signal?: CancelSignal;
  readonly progress?: (share: number) => void;
  /** Hears of what comes ahead of the result. */
  readonly piece?: (piece: Piece) => void;
  /** Which worker; left out, the one that assesses. */
  readonly script?: string;
  /** The text of a part that the worker asks for, where it can load nothing by address. */
  readonly part?: (file: string) => Promise<string>;
}

/** What the job gave. Rejects with PortError 'cancelled', or 'other' when the worker failed. */
export function runJob<Result extends object>(
  job: { readonly kind: string },
  { signal, progress, piece, script, part }: Run = {},
  transfer: ArrayBuffer[] = [],
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return void reject(new PortError('cancelled', job.kind));
    const worker = startWorker(script);
    const end = (finish: () => void) => {
      worker.terminate();
      finish();
    };
    signal?.addEventListener('abort', () => end(() => reject(new PortError('cancelled', job.kind))));
    worker.onerror = (event) => end(() => reject(new PortError('other', event.message)));
    worker.onmessage = ({ data }: MessageEvent<Told | Result>) => {
      if ('progress' in data) progress?.(data.progress);
      else if ('piece' in data) {
        piece?.(data.piece);
        const more: More = { kind: 'more' };
        worker.postMessage(more);
      } else if ('wants' in data) {
        const give = (answer: Omit<Part, 'kind'>) => worker.postMessage({ kind: 'part', ...answer } satisfies Part);
        const coming = part?.(data.wants) ?? Promise.reject(new PortError('other', data.wants));
        coming.then(
          (text) => give({ file: data.wants, text }),
          (problem: unknown) =>
            give({ file: data.wants, problem: problem instanceof PortError ? problem.detail : String(problem) }),
        );
      } else if ('failed' in data) end(() => reject(new PortError('other', data.failed)));
      else end(() => resolve(data));
    };
    worker.postMessage(job, transfer);
  });
}
