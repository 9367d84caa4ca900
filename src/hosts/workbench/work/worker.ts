/** The worker of the workbench: opens, assesses, saves, and does what the pane does with files. */
import { patchWorkbook } from '../../../files';
import { type FileJob, runFileJob } from '../../../filing/job';
import { runAssessJob } from '../../../work/assess-job';
import type { AssessJob, Told } from '../../../work/jobs';
import { serve, type Tell } from '../../../work/serve';
import { openFile, openedBuffers } from '../book/opened';
import type { OpenJob, OpenResult, SaveJob, SaveResult } from './jobs';

async function run(job: OpenJob | SaveJob | AssessJob | FileJob, tell: Tell): Promise<void> {
  switch (job.kind) {
    case 'open': {
      const progress = (share: number) => tell({ progress: share } satisfies Told);
      const opened = await openFile(job.bytes, job.name, progress);
      return tell({ opened } satisfies OpenResult, openedBuffers(opened));
    }
    case 'save':
      return tell({ saved: patchWorkbook(job.bytes, job.edits, job.name) } satisfies SaveResult);
    case 'assess':
      return runAssessJob(job, tell);
    case 'file':
      return runFileJob(job, tell);
  }
}

serve(run);
