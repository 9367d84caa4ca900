/** Before a run of the tests: names a folder for what is made once in it (test/browser/once.ts). */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const DAY = 24 * 3600 * 1000;

/** Runs that were killed left theirs behind. */
function sweep(cache) {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (name.startsWith('run-') && Date.now() - made > DAY) rmSync(folder, { recursive: true, force: true });
  }
}

export default function start({ rootDir }) {
  const cache = path.join(rootDir, '.cache');
  mkdirSync(cache, { recursive: true });
  sweep(cache);
  process.env.THIDUA_RUN = mkdtempSync(path.join(cache, 'run-'));
}
