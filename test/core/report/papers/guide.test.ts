/** docs/mau-van-ban.md is what the catalogue says today. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPaper, FIELDS, LISTS } from '../../../../src/core/report/papers';
import { placeholderGuide } from '../../../../src/core/report/papers/guide';
import { sample } from './sample';

/** Prettier pads tables; the words stay. */
const words = (text: string) => text.replace(/-+/g, '-').replace(/ +/g, ' ');

test('the guide lists every placeholder, list, column and paper', () => {
  const file = readFileSync(path.join(__dirname, '../../../../docs/mau-van-ban.md'), 'utf8');
  expect(words(file)).toBe(words(placeholderGuide()));
});

test('a paper holds every placeholder that the guide lists, and no other', async () => {
  const paper = buildPaper('to-trinh', await sample());
  expect(Object.keys(paper.fields)).toEqual(FIELDS.map(({ name }) => name));
  expect(Object.keys(paper.lists)).toEqual(LISTS.map(({ name }) => name));
  for (const name of Object.keys(paper.fields)) expect(name).toMatch(/^[a-z_]+$/);
});
