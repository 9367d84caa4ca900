/**
 * Sealed cases: every release comes to the same results from the same rules and inputs, and to the same code. A case is
 * never changed; an engine that must decide otherwise raises ENGINE, and its own cases are added.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate } from '../../../src/core/evaluation';
import {
  changedRows,
  ENGINE,
  factsFrom,
  isIntact,
  makeSeal,
  resultRows,
  rulesFrom,
  type Seal,
  type SealedPart,
} from '../../../src/core/seal';

const FOLDER = path.join(__dirname, 'cases');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function sealIn(name: string): Seal {
  const { head, rows } = JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as {
    head: Omit<Seal, 'rows'>;
    rows: [SealedPart, string, string][];
  };
  return { ...head, rows: rows.map(([part, key, value]) => ({ part, key, value })) };
}

test('there are cases of gates alone and of points', () => {
  const rows = NAMES.map((name) =>
    sealIn(name)
      .rows.map(({ value }) => value)
      .join('\n'),
  );
  expect(rows.some((text) => text.includes('; points='))).toBe(true);
  expect(rows.some((text) => text.includes('outcome=award') && !text.includes('; points='))).toBe(true);
});

test.each(NAMES)('%s is reproduced to the code', (name) => {
  const seal = sealIn(name);
  expect(isIntact(seal)).toBe(true);
  const [rules, facts] = [rulesFrom(seal.rows), factsFrom(seal.rows)];
  expect(rules).not.toBeNull();
  const decisions = evaluate(rules!, facts, seal);
  const sealed = seal.rows.filter(({ part }) => part === 'results');
  expect(changedRows(sealed, resultRows(decisions))).toEqual([]);
  if (seal.engine === ENGINE) expect(makeSeal({ rules: rules!, facts, decisions }, seal).code).toBe(seal.code);
});
