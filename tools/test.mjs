/** `npm test`: installs and builds what changed, then lint, format, types and every test; ends with one line of real counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

ensureInstalled();

const bin = (name) => path.join(root, 'node_modules', name);
const counts = { passed: 0, failed: 0 };

function count(ok) {
  counts[ok ? 'passed' : 'failed'] += 1;
}

function step(name, ...args) {
  console.log(`\n— ${name}`);
  count(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0);
}

function build() {
  console.log('\n— build');
  try {
    ensureBuilt();
    count(true);
  } catch (error) {
    console.error(String(error.message ?? error));
    count(false);
  }
}

/** Runs jest and adds its own numbers; a suite that could not run counts as failed. */
function tests() {
  console.log('\n— tests');
  const report = path.join(root, '.cache/jest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      bin('jest/bin/jest.js'),
      '--json',
      `--outputFile=${report}`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '--no-warnings' } },
  );
  if (!existsSync(report)) return count(false);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed +=
    result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
  if (status !== 0 && counts.failed === 0) count(false);
}

build();
step('lint', bin('eslint/bin/eslint.js'), '.');
step('format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.');
step('types', 'tools/types.mjs');
tests();

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
