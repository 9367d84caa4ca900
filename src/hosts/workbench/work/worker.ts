/** The worker: one job at a time, ended from outside. */
import { assess, type AssessmentOptions } from '../../../core/assessment';
import { patchWorkbook } from '../../../files';
import { openFile, openedBuffers } from '../book/opened';
import type { Answer, Job } from './jobs';
import { unpackGrid } from './packed-grid';
import { piecesOf } from './pieces';
import { afterTravel, forTravel } from './travel';

interface WorkerScope {
  postMessage(answer: Answer, transfer?: ArrayBuffer[]): void;
  addEventListener(type: 'message', heard: (event: { readonly data: Job }) => void): void;
}

const scope = self as unknown as WorkerScope;

async function run(job: Job): Promise<void> {
  switch (job.kind) {
    case 'open': {
      const progress = (share: number) => scope.postMessage({ progress: share });
      const opened = await openFile(job.bytes, job.name, progress);
      return scope.postMessage({ opened }, openedBuffers(opened));
    }
    case 'save':
      return scope.postMessage({ saved: patchWorkbook(job.bytes, job.edits, job.name) });
    case 'assess': {
      const options = afterTravel<AssessmentOptions>(job.options);
      const assessment = forTravel(assess(job.grids.map(unpackGrid), options)) as Record<string, unknown>;
      for (const piece of piecesOf(assessment)) scope.postMessage({ piece });
      return scope.postMessage({ assessment });
    }
  }
}

scope.addEventListener('message', ({ data }) => {
  run(data).catch((problem: unknown) => scope.postMessage({ failed: String(problem) }));
});
