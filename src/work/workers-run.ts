/** Whether workers run here: a page within a page may be forbidden to start any, and says so only when it tries. */
import type { Hello } from './jobs';
import { startWorker } from './start-worker';

/** How long a worker may take to start before the page goes on without, ms. */
const PATIENCE = 3000;

export async function workersRun(): Promise<boolean> {
  let worker: Worker | undefined;
  try {
    const started = (worker = startWorker());
    return await new Promise<boolean>((resolve) => {
      started.onmessage = () => resolve(true);
      started.onerror = () => resolve(false);
      setTimeout(() => resolve(false), PATIENCE);
      started.postMessage({ kind: 'hello' } satisfies Hello);
    });
  } catch {
    return false;
  } finally {
    worker?.terminate();
  }
}
