/** Starts a worker: a file beside the page, or the script inside the page where nothing can be loaded by address. */

/** The worker that assesses. */
export const ASSESSING = 'worker';

/** Id of the element that holds a worker's script in a page that is one file. */
export const scriptId = (script: string): string => `${script}-script`;

/** Id of the element that holds the script of the worker that assesses. */
export const WORKER_SCRIPT = scriptId(ASSESSING);

const blobUrls = new Map<string, string>();

export function startWorker(script = ASSESSING): Worker {
  const inlined = document.getElementById(scriptId(script))?.textContent;
  if (!inlined) return new Worker(`${script}.js`);
  const url = blobUrls.get(script) ?? URL.createObjectURL(new Blob([inlined], { type: 'text/javascript' }));
  blobUrls.set(script, url);
  return new Worker(url);
}
