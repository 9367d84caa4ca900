/** The page about the house names every room of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PROJECT = path.join(__dirname, '../..');
const foldersOf = (folder: string) =>
  readdirSync(path.join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

test('docs/architecture.md has a row for every folder of the core and of src', () => {
  const said = readFileSync(path.join(PROJECT, 'docs/architecture.md'), 'utf8');
  const folders = [...foldersOf('src').filter((name) => !/\/(core|hosts)$/.test(name)), ...foldersOf('src/core')];
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((name) => !said.includes(`| \`${name}\``))).toEqual([]);
});
