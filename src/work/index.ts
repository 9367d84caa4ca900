/** Long work beside the page. The worker's own side is `worker.ts`, or `serve.ts` with jobs of a host. */
export { inSlices } from './slices';
export { type Run, runJob } from './run';
export { scriptId, WORKER_SCRIPT } from './start-worker';
export { workPort } from './work-port';
export { workersRun } from './workers-run';
