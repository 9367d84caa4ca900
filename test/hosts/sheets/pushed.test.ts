import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const built = path.join(root, 'dist/sheets');
const clasp = path.join(root, 'apps-script/node_modules/@google/clasp/build/src/index.js');

/** Everything that reaches the script project, and nothing else. */
const INTENDED = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/** What clasp itself would push from the built folder; it needs no log-in and no network for this. */
function claspFiles(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-clasp-'));
  try {
    // As tools/deploy-sheets.mjs does: settings beside the built folder, since clasp refuses one outside of theirs.
    cpSync(built, path.join(folder, 'sheets'), { recursive: true });
    const settings = { scriptId: 'x'.repeat(57), rootDir: 'sheets' };
    writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify(settings));
    const printed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(printed) as { filesToPush: string[] };
    return filesToPush.map((file) => path.basename(file)).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what clasp pushes to Google', () => {
  test('the built folder holds the intended files and no other', () => {
    expect(readdirSync(built).sort()).toEqual(INTENDED);
  });

  test('clasp takes exactly these, where it is installed', () => {
    if (!existsSync(clasp)) {
      console.warn('clasp is not installed (npm install --prefix apps-script): only the built folder was checked');
      return;
    }
    expect(claspFiles()).toEqual(INTENDED);
  });
});
