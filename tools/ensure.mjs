/** Brings a clone up to date before a job: dependencies when the lock file changed, bundles when a source changed. Node only. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Folders whose files the bundles are made from. */
const SOURCES = [
  'src',
  'presets',
  'samples',
  'tools',
  'apps-script',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];

function run(command, args) {
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
}

function hashFile(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** npm's own record of what it installed is at least as new as the lock file: somebody just ran `npm install`. */
function npmIsAhead() {
  const record = path.join(root, 'node_modules/.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** Runs `npm ci` where node_modules does not belong to the lock file of this clone. */
export function ensureInstalled() {
  const stamp = path.join(root, 'node_modules/.thidua-lock');
  const wanted = hashFile(path.join(root, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!npmIsAhead()) {
    console.error('Installing dependencies (once per change of package-lock.json) …');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  writeFileSync(stamp, wanted);
}

function* filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return;
  if (statSync(full).isFile()) return void (yield full);
  for (const entry of readdirSync(full, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    yield* filesUnder(path.join(place, entry.name));
  }
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const place of SOURCES)
    for (const file of filesUnder(place)) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds the named bundles (all where none is named) unless they were built from the sources as they stand. */
export function ensureBuilt(...names) {
  const stamp = path.join(root, 'dist', `.built-${names.join('-') || 'all'}`);
  const now = sourceHash();
  const all = path.join(root, 'dist/.built-all');
  if ([stamp, all].some((file) => existsSync(file) && readFileSync(file, 'utf8') === now)) return;
  console.error(`Building ${names.join(', ') || 'everything'} …`);
  run(process.execPath, [path.join(root, 'tools/build.mjs'), ...names]);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
