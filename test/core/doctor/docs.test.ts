/** Every check is explained in docs/checks.md, and has its sentence and its advice in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from '../../../src/messages/en';
import { vi } from '../../../src/messages/vi';
import { CHECKS } from '../../../src/core/doctor';

const ROOT = resolve(__dirname, '../../..');
const FOLDER = resolve(ROOT, 'src/core/doctor/checks');
const NAMES = [
  ...new Set(
    readdirSync(FOLDER).flatMap((file) =>
      [...readFileSync(resolve(FOLDER, file), 'utf8').matchAll(/found\(\s*'([a-z-]+)'/g)].map((found) => found[1]!),
    ),
  ),
].sort();

test('every file of a check is in the list', () => {
  expect(CHECKS).toHaveLength(readdirSync(FOLDER).length);
});

test.each(NAMES)('%s is documented and says what to do', (name) => {
  const docs = readFileSync(resolve(ROOT, 'docs/checks.md'), 'utf8');
  const row = docs.split('\n').find((line) => line.startsWith(`| \`${name}\``));
  const [severity, looksAt, example, toDo] = (row ?? '')
    .split('|')
    .slice(2, 6)
    .map((cell) => cell.trim());
  expect(severity).toMatch(/chặn|lỗi|cảnh báo|thông tin|như trên/);
  for (const cell of [looksAt, example, toDo]) expect((cell ?? '').length).toBeGreaterThan(5);
  for (const language of [vi, en] as readonly Readonly<Record<string, string>>[]) {
    const sentences = Object.keys(language).filter(
      (key) => key === `doctor.${name}` || key.startsWith(`doctor.${name}.`),
    );
    expect(sentences.length).toBeGreaterThan(1);
  }
  expect(Object.keys(vi)).toContain(`doctor.${name}.advice`);
  expect(Object.keys(en)).toContain(`doctor.${name}.advice`);
});
