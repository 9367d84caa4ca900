/** The worker's side: one job at a time, ended from outside. */
import type { Hello, More, Told } from './jobs';

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

/** Answers the page's jobs with `run`, whose last `tell` is the result. */
export function serve<Job extends { readonly kind: string }>(run: (job: Job, tell: Tell) => Promise<void>): void {
  const scope = self as unknown as WorkerScope;
  const tell: Tell = (said, transfer) => scope.postMessage(said, transfer);
  scope.addEventListener('message', ({ data }) => {
    const job = data as Job | More | Hello;
    if (job.kind === 'more') return goOn();
    if (job.kind === 'hello') return tell({ hello: true });
    run(job as Job, tell).catch((problem: unknown) => tell({ failed: String(problem) } satisfies Told));
  });
}
