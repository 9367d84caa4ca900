/** Our engine and zen-engine on the same random decision tables: which rows hold, and which band gives the points. */
import { compare, parseRational } from '../../../src/core/amount';
import { randomFrom } from '../../oracle/cases';
import { type Case, count, PASS, suite, type Suite } from '../count';
import { type InputKind, matches } from '../table';
import { bands, pointsOf } from './bands';
import { answers, type Zen, zen } from './engine';
import { cell, pick, type Random, upTo, value } from './random';

const CASES = 6;

/** `tables` random tables, half of conditions and half of bands; each is asked six times. */
export async function runZen(tables: number, seed: number): Promise<Suite> {
  const into = suite(`zen-engine on ${tables} random tables (seed ${seed})`);
  const engine = await zen();
  if (engine === null) {
    count(into, { notApplicable: 'zen-engine has no binary for this machine' }, '');
    return into;
  }
  const random = randomFrom(seed);
  for (let i = 0; i < tables; i++) {
    const found = i % 2 === 0 ? await conditions(engine, random) : await points(engine, random);
    count(into, found, `table ${i}`);
  }
  return into;
}

const KINDS: readonly InputKind[] = ['number', 'number', 'text', 'yes-no'];

async function conditions(engine: Zen, random: Random): Promise<Case> {
  const inputs = Array.from({ length: 1 + upTo(random, 3) }, () => pick(random, KINDS));
  const rows = Array.from({ length: 1 + upTo(random, 6) }, () => inputs.map((kind) => cell(random, kind)));
  const cases = Array.from({ length: CASES }, () => inputs.map((kind) => value(random, kind)));
  const ours = matches(
    { inputs, rows: rows.map((cells) => cells.map((both) => both.ours)) },
    cases.map((values) => values.map((both) => both.ours)),
  );
  const theirs = await answers(
    engine,
    {
      hitPolicy: 'collect',
      rows: rows.map((cells, r) => ({ cells: cells.map((both) => both.theirs), output: String(r) })),
    },
    cases.map((values) => values.map((both) => both.theirs)),
  );
  const at = cases.findIndex((_, c) => ours[c]!.join() !== theirs[c]!.join());
  if (at < 0) return PASS;
  const told = [rows.map((cells) => cells.map((both) => both.ours)), cases[at]!.map((both) => both.ours)];
  return { fail: `${JSON.stringify(told)}: rows ${ours[at]!.join()} here, ${theirs[at]!.join()} there` };
}

async function points(engine: Zen, random: Random): Promise<Case> {
  const all = bands(random);
  const values = Array.from({ length: CASES }, () => value(random, 'number'));
  const ours = pointsOf(
    all,
    values.map((both) => both.ours),
  );
  const rows = all.cells.map(({ theirs }, i) => ({ cells: [theirs], output: all.points[i]! }));
  const theirs = await answers(
    engine,
    { hitPolicy: 'first', rows },
    values.map((both) => [both.theirs]),
  );
  const at = values.findIndex((_, c) => {
    const there = parseRational(String(theirs[c]![0]));
    return there === null || compare(parseRational(ours[c]!)!, there) !== 0;
  });
  if (at < 0) return PASS;
  const told = JSON.stringify([all.cells.map(({ ours: text }) => text), all.points, values[at]!.ours]);
  return { fail: `${told}: ${ours[at]} points here, ${theirs[at]!.join()} there` };
}
