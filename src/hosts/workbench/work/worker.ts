/** The worker: one job at a time, ended from outside. */
import { assess, type AssessmentOptions } from '../../../core/assessment';
import { patchWorkbook } from '../../../files';
import { openFile, openedBuffers } from '../book/opened';
import type { Answer, Job, More } from './jobs';
import { unpackGrid } from './packed-grid';
import { piecesOf } from './pieces';
import { afterTravel, forTravel } from './travel';

interface WorkerScope {
  postMessage(answer: Answer, transfer?: ArrayBuffer[]): void;
  addEventListener(type: 'message', heard: (event: { readonly data: Job | More }) => void): void;
}

const scope = self as unknown as WorkerScope;

/** Share of the time that assessing takes; the rest is sending. */
const ASSESSING = 0.6;

let goOn = (): void => undefined;

/** Until the page asks for more. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    goOn = resolve;
  });
}

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
      const progress = (share: number) => scope.postMessage({ progress: share * ASSESSING });
      const assessment = forTravel(assess(job.grids.map(unpackGrid), options, progress)) as Record<string, unknown>;
      const pieces = [...piecesOf(assessment)];
      for (const [i, piece] of pieces.entries()) {
        scope.postMessage({ piece });
        await asked();
        if (i % 16 === 0) scope.postMessage({ progress: ASSESSING + (1 - ASSESSING) * (i / pieces.length) });
      }
      return scope.postMessage({ assessment });
    }
  }
}

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'more') return goOn();
  run(data).catch((problem: unknown) => scope.postMessage({ failed: String(problem) }));
});
