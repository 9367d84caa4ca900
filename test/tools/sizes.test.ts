/** What is loaded stays as light as it is (docs/limits.md, "Sizes"): a bundle that grows past its number is looked at. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT } from '../browser/find-browser';

const KB = 1024;

const bytesOf = (file: string) => readFileSync(path.join(PROJECT, 'dist', file));

test.each([
  ['excel/functions.js', 132],
  ['excel/pane.js', 120],
  ['sheets/Code.js', 129],
])('%s is at most %i KB, compressed', (file, most) => {
  expect(gzipSync(bytesOf(file), { level: 9 }).length).toBeLessThanOrEqual(most * KB);
});

test('sheets/Sidebar.html is at most 300 KB, as it is', () => {
  expect(bytesOf('sheets/Sidebar.html').length).toBeLessThanOrEqual(300 * KB);
});
