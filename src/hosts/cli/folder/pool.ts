/** Files on several threads. A file that ends or blocks its thread costs that file, never the run. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { message } from '../../../messages';
import type { Message } from '../../../messages';
import { type FileResult, type FileTask, readOne } from './one';

/** Longest a workbook may take, ms: a hundred times a usual one. */
export const PATIENCE = 120_000;

export interface PoolOptions {
  /** Starts a thread; left out, files are read one after another in this one. */
  readonly startWorker?: (() => Worker) | undefined;
  readonly patience?: number;
  /** Called with every file's result as it comes. */
  readonly done: (task: FileTask, result: FileResult) => void;
}

const leftOut = ({ file }: FileTask, why: Message): FileResult => ({ leftOut: { file, why: [why] } });

/** One file on one thread; the thread is ended where it did not answer. */
function ask(worker: Worker, task: FileTask, patience: number): Promise<{ result: FileResult; alive: boolean }> {
  return new Promise((resolve) => {
    const end = (result: FileResult, alive: boolean) => {
      clearTimeout(timer);
      worker.off('message', answered).off('exit', ended);
      if (alive) worker.off('error', failed);
      // Its error listener stays: a thread that is being ended may still complain.
      else void worker.terminate();
      resolve({ result, alive });
    };
    const crashed = (detail: string) => end(leftOut(task, message('province.crashed', { detail })), false);
    const answered = (result: FileResult) => end(result, true);
    const failed = (error: Error) => crashed(error.message.slice(0, 200));
    const ended = (code: number) => crashed(String(code));
    const slow = message('province.tooSlow', { seconds: Math.round(patience / 1000) });
    const timer = setTimeout(() => end(leftOut(task, slow), false), patience);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(task);
  });
}

export async function runAll(
  tasks: readonly FileTask[],
  { startWorker, patience = PATIENCE, done }: PoolOptions,
): Promise<void> {
  if (!startWorker) {
    for (const task of tasks) done(task, await readOne(task));
    return;
  }
  let next = 0;
  const lane = async () => {
    let worker: Worker | null = null;
    while (next < tasks.length) {
      const task = tasks[next++]!;
      worker ??= startWorker();
      const { result, alive } = await ask(worker, task, patience);
      if (!alive) worker = null;
      done(task, result);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, lane));
}
