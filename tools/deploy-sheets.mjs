/** `npm run deploy:sheets`: builds and pushes dist/sheets with clasp; says what is missing when it cannot. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { root } from './ensure.mjs';

const folder = path.join(root, 'apps-script');
const settings = path.join(folder, '.clasp.json');
const clasp = path.join(folder, 'node_modules/@google/clasp/build/src/index.js');

/** What has to be done first, one line a step; empty when everything is there. */
function missing() {
  const steps = [];
  if (!existsSync(clasp)) {
    steps.push('Install clasp (277 MB, only for this): npm install --prefix apps-script');
  }
  if (!existsSync(path.join(homedir(), '.clasprc.json'))) {
    steps.push(
      'Log in once: cd apps-script && npx clasp login  (needs the Apps Script API switched on in script.google.com/home/usersettings)',
    );
  }
  if (!existsSync(settings) && process.env.THIDUA_SCRIPT_ID === undefined) {
    steps.push(
      'Give the id of your script (Extensions › Apps Script › Project settings): THIDUA_SCRIPT_ID=… npm run deploy:sheets',
    );
  }
  return steps;
}

const steps = missing();
if (steps.length > 0) {
  console.error(
    ['Google Sheets: nothing was pushed. First:', ...steps.map((step, i) => `  ${i + 1}. ${step}`)].join('\n'),
  );
  process.exit(1);
}
if (!existsSync(settings)) {
  writeFileSync(settings, `${JSON.stringify({ scriptId: process.env.THIDUA_SCRIPT_ID }, null, 2)}\n`);
}
const { scriptId } = JSON.parse(readFileSync(settings, 'utf8'));
execFileSync(process.execPath, [path.join(root, 'tools/build.mjs'), 'sheets', 'sheets-sidebar'], { stdio: 'inherit' });
// clasp refuses a source folder outside the folder of its settings, so these go beside what was built.
const dist = path.join(root, 'dist');
writeFileSync(path.join(dist, '.clasp.json'), `${JSON.stringify({ scriptId, rootDir: 'sheets' }, null, 2)}\n`);
console.log(`Pushing dist/sheets to script ${scriptId} …`);
const { status } = spawnSync(process.execPath, [clasp, 'push', '--force'], { cwd: dist, stdio: 'inherit' });
process.exit(status ?? 1);
