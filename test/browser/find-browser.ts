/** Where a Chromium stands: the one that comes with npm on Linux (x64), elsewhere an installed Chrome or Edge. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Tests and benchmarks are run from the project's folder. */
export const PROJECT = process.cwd();
const CACHE = path.join(PROJECT, '.cache');

export interface FoundBrowser {
  readonly executablePath?: string;
  readonly channel?: 'chrome' | 'msedge';
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks once per version; the folder appears complete or not at all, so that parallel tests do not meet half of it. */
function unpacked(): string {
  const manifest = path.join(PROJECT, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (existsSync(path.join(folder, 'chromium'))) return folder;
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(path.join(CACHE, 'chromium-making-'));
  // The variable makes the package unpack its copies of the NSS libraries too, for machines without them.
  const env = { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  execFileSync(process.execPath, [path.join(PROJECT, 'test/browser/unpack.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    renameSync(making, folder);
  } catch (problem) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'chromium'))) throw problem;
  }
  return folder;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

function bundled(): FoundBrowser {
  const folder = unpacked();
  const executablePath = path.join(folder, 'chromium');
  const home = path.join(CACHE, 'browser-home');
  mkdirSync(home, { recursive: true });
  const env: Record<string, string> = { TMPDIR: home, HOME: home };
  if (lacksLibraries(executablePath)) env['LD_LIBRARY_PATH'] = path.join(folder, 'al2023/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = path.join(folder, 'fonts');
  return { executablePath, env };
}

const EDGE = [
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser to test in. Edge is on every Windows; on a Mac Chrome is the more likely one. */
export function findBrowser(): FoundBrowser {
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  return { channel: EDGE.some((file) => existsSync(file)) ? 'msedge' : 'chrome', env: {} };
}
