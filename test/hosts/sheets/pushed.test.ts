/** What clasp pushes to Google: the intended files and no other, each part a page of text with its build. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const built = path.join(root, 'dist/sheets');
const clasp = path.join(root, 'apps-script/node_modules/@google/clasp/build/src/index.js');

/** Everything that reaches the script project, and nothing else. */
const PARTS = readdirSync(built).filter((file) => /^[A-Z][A-Za-z0-9]*\.html$/.test(file) && file !== 'Sidebar.html');
const INTENDED = ['Code.js', 'Sidebar.html', 'appsscript.json', ...PARTS].sort();

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
    expect(PARTS).toEqual(expect.arrayContaining(['Work.html', 'Presets.html', 'WordsVi.html', 'WordsEn.html']));
  });

  test('every part is a page of text with its name, its length and the build of the sidebar', () => {
    const read = (file: string) => readFileSync(path.join(built, file), 'utf8');
    const sidebar = read('Sidebar.html');
    for (const file of PARTS) {
      const [, name, build, length, script] =
        /^<script type="text\/plain" data-part="(\w+)" data-build="(\w+)" data-length="(\d+)">\n([^]*)\n<\/script>\n$/.exec(
          read(file),
        ) ?? [];
      expect([file, name, script?.length]).toEqual([file, file.slice(0, -5), Number(length)]);
      expect(sidebar).toContain(build);
      expect(script).not.toMatch(/<\/script|<!--|<\?/i);
    }
  });

  test('clasp takes exactly these, where it is installed', () => {
    if (!existsSync(clasp)) {
      console.warn('clasp is not installed (npm install --prefix apps-script): only the built folder was checked');
      return;
    }
    expect(claspFiles()).toEqual(INTENDED);
  });
});
