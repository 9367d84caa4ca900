/** The program `thidua`: the real terminal around `run`. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { run } from './run';

const terminal = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  err: (text: string) => void process.stderr.write(`${text}\n`),
  live: process.stderr.isTTY === true,
  // A gigabyte a thread: a hostile workbook ends its own thread, not the run.
  startWorker: () =>
    new Worker(new URL('./folder/worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024 } }),
};

process.exitCode = await run(process.argv.slice(2), terminal);
