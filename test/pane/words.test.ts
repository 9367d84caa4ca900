/** Every sentence that the pane asks for exists, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { PLAN_KINDS } from '../../src/core/disbursement';
import { ROLES } from '../../src/core/table/model';
import { OUTCOMES, outcomeKey } from '../../src/pane/model/verdict';

const folder = path.join(__dirname, '../../src/pane');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

const asked = sources.flatMap((text) => [
  ...[...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((found) => `pane.${found[1]!}`),
  ...[...text.matchAll(/'(pane\.[\w.-]+)'/g)].map((found) => found[1]!),
]);

const built = [
  ...ROLES.map((role) => `role.${role}`),
  ...PLAN_KINDS.map((kind) => `attainment.${kind}`),
  ...OUTCOMES.map((outcome) => `pane.${outcomeKey(outcome)}`),
  ...['met', 'unmet', 'missing', 'exempt', 'council', 'hold', 'conditional'].map(
    (verdict) => `pane.verdict.${verdict}`,
  ),
  ...['mapping', 'dates', 'rules', 'readings', 'people', 'formulas'].map((section) => `pane.setup.${section}`),
];

test('the pane asks for many sentences, all of them in Vietnamese and English', () => {
  expect(asked.length).toBeGreaterThan(100);
  const keys = [...new Set([...asked, ...built])];
  expect(keys.filter((key) => !(key in vi))).toEqual([]);
  expect(keys.filter((key) => !(key in en))).toEqual([]);
});

test('no sentence of the pane stands unused', () => {
  const all = sources.join('\n');
  const used = (key: string) => {
    const short = key.slice('pane.'.length);
    const stem = short.slice(0, short.lastIndexOf('.') + 1);
    return (
      asked.includes(key) ||
      built.includes(key) ||
      all.includes(`'${short}'`) ||
      all.includes('`' + stem) ||
      all.includes('`pane.' + stem)
    );
  };
  const unused = Object.keys(vi).filter((key) => key.startsWith('pane.') && !used(key));
  expect(unused).toEqual([]);
});

test('binding wording: no "mẫu số", no bare KH, no 100 % with a space', () => {
  const words = Object.entries(vi).filter(([key]) => key.startsWith('pane.'));
  expect(
    words.filter(([, text]) => /[Mm]ẫu số|(?<!\p{L})KH(?!\p{L})|\d %|[Nn]iêm phong|[Xx]ét khen(?! thưởng)/u.test(text)),
  ).toEqual([]);
});
