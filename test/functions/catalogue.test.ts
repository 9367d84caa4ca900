/** What is published stays: ids, order of parameters, what is optional. And every help text is there, in both languages. */
import { FUNCTIONS } from '../../src/functions';
import published from './published.json';

const shapes = Object.fromEntries(
  FUNCTIONS.map(({ id, params }) => [
    id,
    params.map(({ name, optional, repeating }) => `${repeating ? '...' : ''}${name}${optional ? '?' : ''}`),
  ]),
);

test('published ids and parameters keep their place; new parameters come last and are optional', () => {
  for (const [id, before] of Object.entries(published)) {
    const now = shapes[id] ?? [];
    expect([id, now.slice(0, before.length)]).toEqual([id, before]);
    expect(now.slice(before.length).every((name) => name.endsWith('?'))).toBe(true);
  }
});

test('every function is entered in published.json, so that it is held from now on', () => {
  expect(Object.keys(published).sort()).toEqual(Object.keys(shapes).sort());
});

test.each(FUNCTIONS)('$id can be typed and understood in every host', (spec) => {
  expect(spec.id).toMatch(/^TD_[A-Z]{2,}$/);
  expect(spec.example.formula.startsWith(`=${spec.id}(`)).toBe(true);
  const texts = [spec.help, ...spec.params.map((param) => param.help)].flatMap(({ vi, en }) => [vi, en]);
  for (const text of texts) expect(text).toMatch(/^\S[^\n]*[^\s.]$/);
  const names = spec.params.map((param) => param.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z_]*$/);
  for (const name of spec.vectorised) expect(names).toContain(name);
  const firstOptional = spec.params.findIndex((param) => param.optional);
  if (firstOptional >= 0) expect(spec.params.slice(firstOptional).every((param) => param.optional)).toBe(true);
  expect(spec.params.slice(0, -1).every((param) => !param.repeating)).toBe(true);
});
