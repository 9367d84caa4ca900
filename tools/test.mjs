/**
 * `npm test`: installs and builds what changed, then every test; lint, format and types run beside them. Ends with one
 * line of real counts.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measured } from '../test/run/measured.mjs';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();

const bin = (name) => path.join(root, 'node_modules', name);
const counts = { passed: 0, failed: 0 };
const count = (ok) => void (counts[ok ? 'passed' : 'failed'] += 1);

/** Runs Node; gives its exit code (null where a signal ended it) and, where it is not shown at once, what it said. */
function node(args, { shown = false, env = {} } = {}) {
  const stdio = ['ignore', shown ? 'ignore' : 'pipe', shown ? 'inherit' : 'pipe'];
  const child = spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.once('error', (problem) => resolve({ status: null, said: String(problem) }));
    child.once('close', (status) => resolve({ status, said }));
  });
}

/** One step that passes or fails; what it said is printed in one piece, for others run beside it. */
async function step(name, ...args) {
  const { status, said } = await node(args);
  console.log(`\n— ${name}: ${status === 0 ? 'passed' : 'failed'}\n${said}`.trimEnd());
  count(status === 0);
}

/** Runs jest and adds its own numbers; a suite that could not run counts as failed, a skipped test too. */
async function tests(name, ...args) {
  console.log(`\n— ${name}`);
  const report = path.join(root, '.cache', `${name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const jest = ['--experimental-vm-modules', bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`];
  // What was asked for comes first: a pattern behind the ones left out would be taken for another of them.
  const { status } = await node([...jest, ...process.argv.slice(2), ...args], {
    shown: true,
    env: { NODE_OPTIONS: '--no-warnings' },
  });
  if (!existsSync(report)) return count(false);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed =
    result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
  counts.passed += result.numPassedTests;
  counts.failed += failed;
  if (status !== 0 && failed === 0) count(false);
}

async function checks() {
  await step('lint', bin('eslint/bin/eslint.js'), '.');
  await step('format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.');
  await step('types', 'tools/types.mjs');
}

/** The measured files; the negative of it finds all others. */
const only = measured.map((file) => file.replaceAll('.', '\\.')).join('|');
const without = (pattern) => `--testPathIgnorePatterns=/node_modules/|${pattern}`;

async function buildAndTest() {
  await step('build', '--input-type=module', '-e', "(await import('./tools/ensure.mjs')).ensureBuilt()");
  const workers = Math.max(2, os.availableParallelism() - 1);
  await tests('tests', `--maxWorkers=${workers}`, '--passWithNoTests', without(only));
}

for (const file of measured.filter((one) => !existsSync(path.join(root, one)))) {
  console.error(`test/run/measured.mjs names ${file}, which is not there`);
  count(false);
}
await Promise.all([checks(), buildAndTest()]);
await tests('tests that measure time', '--runInBand', '--passWithNoTests', without(`^(?!.*(?:${only}))`));

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
