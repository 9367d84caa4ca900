/** `npm run mutants [host …]`: plants one fault after the other in an adapter, in a copy of the tree; each must turn a test red. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';

/**
 * tools/mutants/<host>.mjs exports `tests` (folders or files for jest) and `faults`: each has a name, the file, the text to
 * find (exactly once) and what stands in its place.
 */
const folder = path.join(root, 'tools/mutants');
const copy = path.join(root, '.cache/mutants');
const COPIED = [
  'src',
  'test',
  'presets',
  'samples',
  'tools',
  'apps-script',
  'manifest.xml',
  'assets',
  'package.json',
  'jest.config.js',
];

function prepare() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of COPIED) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  for (const name of ['node_modules', 'dist']) symlinkSync(path.join(root, name), path.join(copy, name), 'junction');
}

/** Runs the host's tests in the copy; true when all are green. */
function green(tests) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const args = ['--experimental-vm-modules', jest, '--rootDir', copy, '--silent', '--bail', ...tests];
  const options = { cwd: copy, env: { ...process.env, NODE_OPTIONS: '--no-warnings' }, encoding: 'utf8' };
  return spawnSync(process.execPath, args, options).status === 0;
}

function plant({ name, file, find, put }) {
  const target = path.join(copy, file);
  const source = readFileSync(target, 'utf8');
  if (source.split(find).length !== 2)
    throw new Error(`"${name}": the text to change does not stand exactly once in ${file}`);
  writeFileSync(
    target,
    source.replace(find, () => put),
  );
  return () => writeFileSync(target, source);
}

const asked = process.argv.slice(2);
const hosts = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4))
  .filter((host) => asked.length === 0 || asked.includes(host));
let survived = 0;
prepare();
for (const host of hosts) {
  const { tests, faults } = await import(pathToFileURL(path.join(folder, `${host}.mjs`)).href);
  if (!green(tests)) throw new Error(`${host}: the tests are not green without a fault`);
  for (const fault of faults) {
    const restore = plant(fault);
    const alive = green(fault.tests ?? tests);
    restore();
    if (alive) survived += 1;
    console.log(`${alive ? 'SURVIVED' : 'caught'}  ${host}: ${fault.name}`);
  }
}
rmSync(copy, { recursive: true, force: true });
console.log(survived === 0 ? 'Every planted fault turned a test red.' : `${survived} planted faults were not noticed.`);
process.exit(survived === 0 ? 0 : 1);
