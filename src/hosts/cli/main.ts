/** The program `thidua`: the real terminal around `run`. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { run } from './run';

/** A bundle beside this one, as a plain address: the bundler would make it an asset. */
const beside = (name: string) => new URL(import.meta.url.replace(/[^/]*$/, name));

/** A gigabyte a thread: a hostile workbook ends its own thread, not the run. */
const terminal = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  err: (text: string) => void process.stderr.write(`${text}\n`),
  live: process.stderr.isTTY === true,
  startWorker: () => new Worker(beside('folder.mjs'), { resourceLimits: { maxOldGenerationSizeMb: 1024 } }),
};

process.exitCode = await run(process.argv.slice(2), terminal);
