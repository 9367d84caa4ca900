/** Starts the worker: a file beside the page, or the script inside the page where it runs from file://. */

/** Id of the element that holds the worker's script in the one-file page. */
export const WORKER_SCRIPT = 'worker-script';

let blobUrl: string | undefined;

export function startWorker(): Worker {
  const inlined = document.getElementById(WORKER_SCRIPT)?.textContent;
  if (!inlined) return new Worker('worker.js');
  blobUrl ??= URL.createObjectURL(new Blob([inlined], { type: 'text/javascript' }));
  return new Worker(blobUrl);
}
