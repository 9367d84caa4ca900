/** Three-valued verdicts against every way in which what is missing could turn out. */
import fc from 'fast-check';
import type { Cond } from '../../../src/core/rules';
import { criterion, evidence, gate, item, outcome, rules, tier, unit } from './build';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
type Said = 'yes' | 'no' | null;

/** Any condition over the keys; each key once where `once` is set, so that Kleene logic is exact. */
function conditions(once: boolean): fc.Arbitrary<Cond[]> {
  const test = (of: string) => fc.constantFrom('"yes"', '"no"', 'not("no")', '-').map((is): Cond => ({ of, is }));
  const leaf = once ? null : fc.constantFrom(...KEYS).chain(test);
  const tree = (keys: readonly string[]): fc.Arbitrary<Cond> => {
    if (keys.length === 1) return leaf ?? test(keys[0]!);
    return fc
      .tuple(fc.integer({ min: 1, max: keys.length - 1 }), fc.boolean())
      .chain(([cut, any]) =>
        fc
          .tuple(tree(keys.slice(0, cut)), tree(keys.slice(cut)))
          .map((both): Cond => (any ? { any: both } : { all: both })),
      );
  };
  return tree(KEYS).map((cond) => [cond]);
}

const facts = (values: readonly Said[]) => ({
  subjects: [unit('A')],
  evidence: values.flatMap((value, i) => (value === null ? [] : [evidence('A', KEYS[i]!, value)])),
});

function worlds(values: readonly Said[]): Said[][] {
  return values.reduce<Said[][]>(
    (before, value) =>
      before.flatMap((world) => (value === null ? ['yes', 'no'] : [value]).map((each) => [...world, each as Said])),
    [[]],
  );
}

const someFacts = fc.array(fc.constantFrom<Said>('yes', 'no', null), {
  minLength: KEYS.length,
  maxLength: KEYS.length,
});
const items = KEYS.map((key) => item(key));

/** What every way of filling the gaps gives: one outcome, or several. */
function possible(set: ReturnType<typeof rules>, values: readonly Said[]): Set<string> {
  return new Set(worlds(values).map((world) => outcome(set, facts(world), 'A')));
}

describe('what is missing', () => {
  test('leaves a verdict open exactly where it could go either way', () => {
    fc.assert(
      fc.property(conditions(true), someFacts, (conds, values) => {
        const set = rules({ items, gates: [gate('g', conds)], tiers: [tier('t', ['g'])] });
        const every = possible(set, values);
        expect(outcome(set, facts(values), 'A')).toBe(every.size === 1 ? [...every][0] : 'evidence missing');
      }),
      { numRuns: 150 },
    );
  });

  test('never decides against a way it could turn out, however often a key is asked', () => {
    fc.assert(
      fc.property(conditions(false), someFacts, (conds, values) => {
        const set = rules({ items, gates: [gate('g', conds)], tiers: [tier('t', ['g'])] });
        const found = outcome(set, facts(values), 'A');
        if (found !== 'evidence missing') expect([...possible(set, values)]).toEqual([found]);
      }),
      { numRuns: 150 },
    );
  });

  test('leaves a total open exactly where the missing points could decide', () => {
    const points = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: KEYS.length, maxLength: KEYS.length });
    fc.assert(
      fc.property(points, someFacts, fc.integer({ min: 0, max: 45 }), (each, values, least) => {
        const criteria = KEYS.map((key, i) =>
          criterion(`p-${key}`, key, String(each[i]), [
            ['"yes"', String(each[i])],
            ['"no"', '0'],
          ]),
        );
        const most = each.reduce((sum, one) => sum + one, 0);
        const set = rules({
          items,
          criteria,
          tiers: [tier('t', [], { criteria: criteria.map(({ id }) => id), min: `>= ${Math.min(least, most)}` })],
        });
        const every = possible(set, values);
        expect(outcome(set, facts(values), 'A')).toBe(every.size === 1 ? [...every][0] : 'evidence missing');
      }),
      { numRuns: 150 },
    );
  });
});
