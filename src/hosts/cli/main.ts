/** The program `thidua`: the real terminal around `run`. */
import process from 'node:process';
import { run } from './run';

const terminal = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  err: (text: string) => void process.stderr.write(`${text}\n`),
  live: process.stderr.isTTY === true,
};

process.exitCode = await run(process.argv.slice(2), terminal);
