/** `npm run types`: type-checks every side with its own tsconfig (DOM, Node and Apps Script types clash). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './ensure.mjs';

const sides = [
  'files',
  'filing',
  'work',
  'pane',
  'hosts/excel',
  'hosts/sheets',
  'hosts/sheets/sidebar',
  'hosts/workbench',
  'hosts/cli',
];
const projects = ['tsconfig.json', 'test/tsconfig.json', ...sides.map((side) => `src/${side}/tsconfig.json`)].filter(
  (file) => existsSync(path.join(root, file)),
);
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

const failed = projects.filter((project) => {
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) console.error(`Type errors in: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
