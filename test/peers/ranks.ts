/** Cases of scipy's test_rank.py held against the ranks and positions that our engine gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { add, compare, divide, parseRational, type Rational } from '../../src/core/amount';
import { evaluate, type Evidence, NO_FACTS, type Subject } from '../../src/core/evaluation';
import { positions } from '../../src/core/evaluation/crowd';
import { point } from '../../src/core/rules';
import { type Case, count, PASS, suite, type Suite } from './count';
import { rulesOf } from './table';

/** `folder` holds test_rank.py. */
export function runRanks(folder: string): Suite {
  const into = suite('Ranks of scipy');
  const found = rankCases(readFileSync(join(folder, 'test_rank.py'), 'utf8'));
  if (found.length === 0) throw new Error(`no cases in ${folder}/test_rank.py`);
  for (const one of found) count(into, judged(one), `${one.method} of [${one.values.slice(0, 8).join(', ')}]`);
  return into;
}

export interface RankCase {
  readonly values: readonly string[];
  readonly method: string;
  /** Null where the file computes them. */
  readonly ranks: readonly string[] | null;
}

const CASE = /\(\[([^\]]*)\](?:\s*\*\s*(\d+))?,\s*'(\w+)',\s*(?:\[([^\]]*)\]|[\w.]+\([^)]*\))\)/g;
const listed = (text: string): string[] => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

/** Lines such as "([100, 300, 200], 'min', [1.0, 3.0, 2.0])", also "([10] * 30, …". */
export function rankCases(python: string): RankCase[] {
  return [...python.matchAll(CASE)].map(([, values, times, method, ranks]) => ({
    values: Array.from({ length: Number(times ?? 1) }, () => listed(values!)).flat(),
    method: method!,
    ranks: ranks === undefined ? null : listed(ranks),
  }));
}

const whole = (n: number): Rational => parseRational(String(n))!;

/** How many stand before and beside each; small values first, as there. */
function places(values: readonly string[]) {
  const standing = (value: string) => [{ range: point(parseRational(value)!, ''), descending: false }];
  const all = positions(values.map((value, i) => ({ id: String(i), sure: true, standing: standing(value) })));
  return values.map((_, i) => all.get(String(i))!);
}

const METHODS: Readonly<Record<string, (values: readonly string[]) => Rational[]>> = {
  min: (values) => engineRanks(values).map(whole),
  max: (values) => places(values).map(({ before, equal }) => whole(before + equal + 1)),
  average: (values) =>
    places(values).map(({ before, equal }) => add(whole(before), divide(whole(equal + 2), whole(2)))),
};

const REASONS: Readonly<Record<string, string>> = {
  ordinal: 'ordinal ranks go by row order, which never decides here',
  dense: 'dense ranks (1-2-2-3); ranks here are 1-2-2-4',
};

export function judged({ values, method, ranks }: RankCase): Case {
  const compute = METHODS[method];
  if (compute === undefined || ranks === null)
    return { notApplicable: REASONS[method] ?? 'the file computes the ranks' };
  const got = compute(values);
  const same = got.length === ranks.length && got.every((rank, i) => compare(rank, parseRational(ranks[i]!)!) === 0);
  return same ? PASS : { fail: `wanted ${ranks.join(', ')}` };
}

/** The ranks of a whole evaluation: every subject is given the form, in the order of one quantity. */
function engineRanks(values: readonly string[]): number[] {
  const day = '2022-06-01';
  const base = rulesOf({ inputs: ['number'], rows: [['-']] });
  const rules = { ...base, tiers: base.tiers.map((tier) => ({ ...tier, order: ['-input0'] })) };
  const ids = values.map((_, i) => `s${i}`);
  const subjects = ids.map((id): Subject => ({
    id,
    name: id,
    otherNames: [],
    kind: 'collective',
    standing: '',
    src: '',
  }));
  const evidence = ids.map((id, i): Evidence => ({ subject: id, key: 'input0', value: values[i]!, at: day, src: id }));
  const decisions = evaluate(rules, { ...NO_FACTS, subjects, evidence }, { lawAt: day, dataAt: day });
  return ids.map((id) => decisions.find(({ subject }) => subject === id)?.rank ?? 0);
}
