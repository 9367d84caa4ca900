/** The worker's side: one job at a time, ended from outside. */
import type { Hello, More, Part, Told } from './jobs';

/** Tells the page something; buffers are handed over, not copied. */
export type Tell = (said: object, transfer?: ArrayBuffer[]) => void;

interface WorkerScope {
  postMessage(said: object, transfer?: ArrayBuffer[]): void;
  addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void;
}

let goOn = (): void => undefined;

/** Until the page asks for more. */
export function asked(): Promise<void> {
  return new Promise((resolve) => {
    goOn = resolve;
  });
}

const wanted = new Map<string, (part: Part) => void>();

/** The text of a part of the script, asked of the page. */
export function partFromPage(file: string): Promise<string> {
  const { postMessage } = self as unknown as WorkerScope;
  return new Promise((resolve, reject) => {
    wanted.set(file, ({ text, problem }) => (text === undefined ? reject(new Error(problem)) : resolve(text)));
    postMessage({ wants: file } satisfies Told);
  });
}

/** Answers the page's jobs with `run`, whose last `tell` is the result. */
export function serve<Job extends { readonly kind: string }>(run: (job: Job, tell: Tell) => Promise<void>): void {
  const scope = self as unknown as WorkerScope;
  const tell: Tell = (said, transfer) => scope.postMessage(said, transfer);
  scope.addEventListener('message', ({ data }) => {
    const job = data as Job | More | Hello | Part;
    if (job.kind === 'more') return goOn();
    if (job.kind === 'part') return wanted.get((job as Part).file)?.(job as Part);
    if (job.kind === 'hello') return tell({ hello: true });
    run(job as Job, tell).catch((problem: unknown) => tell({ failed: whyFailed(problem) } satisfies Told));
  });
}

/** A part that did not come says which, or why (tools/build/lib/load-through.mjs). */
function whyFailed(problem: unknown): string {
  return (problem as { request?: string } | null)?.request ?? String(problem);
}
