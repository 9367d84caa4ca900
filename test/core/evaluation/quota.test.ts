/** Places that are limited: who is taken, ties across the line, places that wait; against brute force. */
import fc from 'fast-check';
import { parseRational } from '../../../src/core/amount';
import type { Candidate } from '../../../src/core/evaluation/crowd';
import { allot, placesOf } from '../../../src/core/evaluation/quota';
import { evaluate } from '../../../src/core/evaluation';
import { point, type Quota, type RuleSet } from '../../../src/core/rules';
import { DATES, evidence, facts, gate, item, rules, tier, unit } from './build';

const QUOTA: Quota = { take: '2', round: 'down', tie: 'council' };

function set(quota: Quota, more: Partial<RuleSet> = {}): RuleSet {
  return rules({
    items: [item('ok'), item('n', 'number')],
    gates: [gate('g', [{ of: 'ok', is: '"yes"' }])],
    tiers: [tier('t', ['g'], { order: ['n'], quota })],
    ...more,
  });
}

/** 'A award 1' for each subject; a value of null leaves out its evidence, '?' its verdict. */
function results(quota: Quota, values: Record<string, string | null>) {
  const subjects = Object.keys(values).map((id) => unit(id));
  const rows = Object.entries(values).flatMap(([id, value]) => [
    ...(value?.endsWith('?') ? [] : [evidence(id, 'ok')]),
    ...(value === null ? [] : [evidence(id, 'n', value.replace('?', ''))]),
  ]);
  return evaluate(set(quota), facts({ subjects, evidence: rows }), DATES).map(
    ({ subject, outcome, rank }) => `${subject} ${outcome}${rank === undefined ? '' : ` ${rank}`}`,
  );
}

describe('quotas', () => {
  test('the best are taken, the others are told why not', () => {
    expect(results(QUOTA, { A: '5', B: '9', C: '7' })).toEqual(['A no', 'B award 1', 'C award 2']);
  });

  test('equal after all tie-break quantities is an equal rank: 1-2-2-4', () => {
    expect(results({ ...QUOTA, take: '4' }, { A: '9', B: '7', C: '7', D: '5' })).toEqual([
      'A award 1',
      'B award 2',
      'C award 2',
      'D award 4',
    ]);
  });

  test('a tie across the line follows its rule, never row order or name', () => {
    const tied = { A: '7', B: '9', C: '7' };
    expect(results(QUOTA, tied)).toEqual(['A to council', 'B award 1', 'C to council']);
    expect(results({ ...QUOTA, tie: 'none' }, tied)).toEqual(['A no', 'B award 1', 'C no']);
    expect(results({ ...QUOTA, tie: 'all' }, tied)).toEqual(['A award 2', 'B award 1', 'C award 2']);
  });

  test('whose evidence is missing may still come first, so the last place waits', () => {
    expect(results(QUOTA, { A: '5', B: '9', C: '7?' })).toEqual(['A to council', 'B award 1', 'C evidence missing']);
    expect(results(QUOTA, { A: '5', B: '9', C: '4?' })).toEqual(['A award 2', 'B award 1', 'C evidence missing']);
    expect(results(QUOTA, { A: '5', B: null, C: '7' })).toEqual(['A to council', 'B to council', 'C award']);
  });

  test.each<[Quota['round'], string, number]>([
    ['down', '15%', 1],
    ['nearest', '15%', 2],
    ['up', '15%', 2],
    ['nearest', '14%', 1],
    ['up', '10%', 1],
    ['down', '2/3', 0],
  ])('a share is rounded %s: %s of 10 is %i', (round, take, places) => {
    expect(placesOf({ take, round, tie: 'none' }, { least: 10, most: 10 })).toEqual({ least: places, most: places });
  });

  test('a share of another tier counts its holders, and waits where they are open', () => {
    const quota: Quota = { take: '50%', of: 'base', round: 'down', tie: 'council' };
    const two = rules({
      items: [item('ok'), item('n', 'number')],
      gates: [gate('g', [{ of: 'ok', is: '"yes"' }])],
      tiers: [tier('t', [], { order: ['n'], quota }), tier('base', ['g'])],
    });
    const run = (d: 'yes' | 'no' | null) =>
      evaluate(
        two,
        facts({
          subjects: ['A', 'B', 'C', 'D'].map((id) => unit(id)),
          evidence: [
            ...['A', 'B', 'C'].map((id) => evidence(id, 'ok')),
            ...(d === null ? [] : [evidence('D', 'ok', d)]),
            ...['9', '8', '7', '6'].map((n, i) => evidence('ABCD'.charAt(i), 'n', n)),
          ],
        }),
        DATES,
      )
        .filter(({ tier: id }) => id === 't')
        .map(({ outcome }) => outcome);
    expect(run('yes')).toEqual(['award', 'award', 'no', 'no']);
    expect(run('no')).toEqual(['award', 'no', 'no', 'no']);
    expect(run(null)).toEqual(['award', 'to council', 'no', 'no']);
  });

  test('places may be given to each unit by itself', () => {
    const each = set({ take: '1', per: 'unit', round: 'down', tie: 'none' });
    const people = ['A', 'B', 'C', 'D'].map((id, i) => ({
      ...unit(id),
      kind: 'individual' as const,
      unit: i < 2 ? 'U' : 'V',
    }));
    const rows = ['9', '8', '7', '6'].flatMap((n, i) => [
      evidence('ABCD'.charAt(i), 'ok'),
      evidence('ABCD'.charAt(i), 'n', n),
    ]);
    const found = evaluate(each, facts({ subjects: people, evidence: rows }), DATES);
    expect(found.map(({ subject, outcome }) => `${subject} ${outcome}`)).toEqual([
      'A award',
      'B no',
      'C award',
      'D no',
    ]);
  });
});

describe('quotas against brute force', () => {
  interface Given {
    value: number | null;
    sure: boolean;
  }
  const given: fc.Arbitrary<Given> = fc.record({
    value: fc.option(fc.integer({ min: 0, max: 3 })),
    sure: fc.boolean(),
  });
  const tie = fc.constantFrom<Quota['tie']>('none', 'all', 'council');

  /** Places once every value and verdict is known: by sorting, cutting, and looking at the line. */
  function settled(values: number[], places: number, rule: Quota['tie']): string[] {
    return values.map((mine) => {
      const before = values.filter((other) => other > mine).length;
      const equal = values.filter((other) => other === mine).length;
      if (before + equal <= places) return 'in';
      if (before >= places) return 'out';
      return rule === 'none' ? 'out' : rule === 'all' ? 'in' : 'council';
    });
  }

  /** Every way in which what is open could turn out. */
  function worlds(all: readonly Given[]): (number | 'absent')[][] {
    return all.reduce<(number | 'absent')[][]>(
      (before, { value, sure }) => {
        const values = value === null ? [0, 1, 2, 3] : [value];
        const choices: (number | 'absent')[] = sure ? values : [...values, 'absent'];
        return before.flatMap((world) => choices.map((choice) => [...world, choice]));
      },
      [[]],
    );
  }

  test('a place is given or refused only where every way it could turn out agrees', () => {
    fc.assert(
      fc.property(
        fc.array(given, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 4 }),
        tie,
        (all, places, rule) => {
          const candidates: Candidate[] = all.map(({ value, sure }, i) => {
            const at = (n: number) => point(parseRational(String(n))!, '').low;
            const range = value === null ? { low: at(0), high: at(3) } : { low: at(value), high: at(value) };
            return { id: String(i), sure, standing: [{ range, descending: true }] };
          });
          const found = allot(candidates, { least: places, most: places }, rule);
          const possible = all.map(() => new Set<string>());
          for (const world of worlds(all)) {
            const present = world.flatMap((value, i) => (value === 'absent' ? [] : [{ value, i }]));
            const outcomes = settled(
              present.map(({ value }) => value),
              places,
              rule,
            );
            present.forEach(({ i }, at) => possible[i]!.add(outcomes[at]!));
          }
          // Of one whose own verdict is open it is the place it would have.
          all.forEach((_, i) => {
            const { place } = found.get(String(i))!;
            if (place !== 'council') expect([...possible[i]!]).toEqual([place]);
            // And where nothing is open, it is exactly the settled place.
            if (all.every((each) => each.sure && each.value !== null)) expect([...possible[i]!]).toEqual([place]);
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('never more than the places, unless the tie rule says so', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 8 }), fc.integer({ min: 0, max: 8 }), (all, places) => {
        const candidates = all.map(({ value, sure }, i) => ({
          id: String(i),
          sure,
          standing: [{ range: point(parseRational(String(value ?? 0))!, ''), descending: true }],
        }));
        for (const rule of ['none', 'council'] as const) {
          const taken = [...allot(candidates, { least: places, most: places }, rule).values()];
          expect(taken.filter(({ place }) => place === 'in').length).toBeLessThanOrEqual(places);
        }
      }),
    );
  });
});
