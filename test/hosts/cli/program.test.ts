/** The program itself: the built bundle as a process, and the progress bar of a terminal. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { progressOf } from '../../../src/hosts/cli/progress';
import { bomb, manySheets, roundAbout } from '../../files/hostile-files';
import { SAMPLE } from './helpers';

const root = path.join(__dirname, '../../..');
const PROGRAM = path.join(root, 'dist/cli/thidua.mjs');

function thidua(...words: string[]) {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: npm run build cli');
  return spawnSync(process.execPath, [PROGRAM, ...words], { cwd: root, encoding: 'utf8' });
}

test('evaluate --json through a pipe: JSON and nothing else', () => {
  const days = ['--as-of', '2022-12-31', '--law-at', '2022-12-31'];
  const { status, stdout, stderr } = thidua('evaluate', SAMPLE, '--preset', 'binh-phuoc/2022', ...days, '--json');
  expect([status, stderr]).toEqual([0, '']);
  expect((JSON.parse(stdout) as { schema: number }).schema).toBe(1);
});

test('exit codes reach the shell', () => {
  expect(thidua('--help').status).toBe(0);
  expect(thidua('inspect', path.join(root, 'package.json')).status).toBe(3);
  expect(thidua('evaluate', SAMPLE).status).toBe(2);
});

test('a terminal sees a bar that grows and is wiped; a pipe sees nothing', () => {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const quiet = { out: () => undefined, err: () => undefined };
  const piped = progressOf({ ...quiet, live: false }, 'vi', write);
  piped.at(0.5);
  piped.done();
  expect(written).toEqual([]);
  const live = progressOf({ ...quiet, live: true }, 'vi', write);
  for (const share of [0.5, 0.501, 1]) live.at(share);
  live.done();
  expect(written).toEqual([
    `\rĐang đọc tệp [${'█'.repeat(15)}${'·'.repeat(15)}] 50%`,
    `\rĐang đọc tệp [${'█'.repeat(30)}] 100%`,
    '\r\u001b[K',
  ]);
});

test.each([
  ['a bomb', bomb, /bung ra quá lớn/],
  ['relationships that go round', roundAbout, /^Tệp la\.xlsx/m],
  ['10,000 sheets without a table', manySheets, /\p{L}+/u],
])(
  '%s ends in a sentence within ten seconds, without a stack trace',
  (_, made, said) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'thidua-hostile-'));
    const file = path.join(folder, 'la.xlsx');
    writeFileSync(file, made());
    const start = performance.now();
    const { status, stdout, stderr } = thidua('inspect', file);
    const took = performance.now() - start;
    rmSync(folder, { recursive: true });
    expect(`${stdout}\n${stderr}`).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).not.toBe(null);
    expect(took).toBeLessThan(10_000);
  },
  60_000,
);
