/** What is missing of counts, holds, votes and places, against every way in which it could turn out. */
import fc from 'fast-check';
import { evaluate, type Facts } from '../../../src/core/evaluation';
import { closed, DATES, evidence, facts, gate, item, measure, rules, tier, unit, votes } from './build';

/** null: not known. */
interface Part {
  readonly id: string;
  readonly unity: boolean | null;
  /** Initiatives on record; `open`: there may be more. */
  readonly initiatives: number;
  readonly open: boolean;
  readonly held: boolean | null;
  readonly yes: number | null;
}

const MEMBERS = 3;
/** Enough for every rule below: a register that is open may still grow so far. */
const MORE = 3;
const part = (id: string): fc.Arbitrary<Part> =>
  fc.record({
    ...{ id: fc.constant(id), unity: fc.option(fc.boolean()), initiatives: fc.nat(2), open: fc.boolean() },
    ...{ held: fc.option(fc.boolean()), yes: fc.option(fc.nat(MEMBERS)) },
  });

/** Every way in which one could turn out. */
function waysOf(one: Part): Part[] {
  const unity = one.unity === null ? [true, false] : [one.unity];
  const counts = one.open ? Array.from({ length: MORE + 1 }, (_, i) => one.initiatives + i) : [one.initiatives];
  const held = one.held === null ? [true, false] : [one.held];
  const yes = one.yes === null ? [0, 1, 2, 3] : [one.yes];
  return unity.flatMap((u) =>
    counts.flatMap((initiatives) =>
      held.flatMap((h) => yes.map((y) => ({ ...one, unity: u, initiatives, open: false, held: h, yes: y }))),
    ),
  );
}

function factsOf(all: readonly Part[]): Facts {
  return facts({
    subjects: all.map(({ id }) => unit(id)),
    evidence: all.flatMap(({ id, unity, initiatives, held }) => [
      ...(unity === null ? [] : [evidence(id, 'unity', unity ? 'yes' : 'no')]),
      ...Array.from({ length: initiatives }, (_, i) => evidence(id, 'one', `Sáng kiến ${i}`)),
      ...(held === true ? [evidence(id, 'hold')] : []),
    ]),
    closed: all.flatMap(({ id, open, held }) => [
      ...(open ? [] : [closed('one', '2022-12-31', id)]),
      ...(held === null ? [] : [closed('hold', '2022-12-31', id)]),
    ]),
    tallies: all.flatMap(({ id, yes }) => (yes === null ? [] : [votes(id, yes, MEMBERS - yes)])),
  });
}

const sets = fc
  .record({
    many: fc.integer({ min: 0, max: 3 }),
    either: fc.boolean(),
    vote: fc.constantFrom('', '>= 1/3', '> 2/3'),
    excuse: fc.boolean(),
    quota: fc.option(fc.record({ take: fc.constantFrom('1', '50%'), tie: fc.constantFrom('none', 'all', 'council') })),
  })
  .map(({ many, either, vote, excuse, quota }) => {
    const content = [
      { of: 'sk', is: `>= ${many}` },
      { of: 'unity', is: '"yes"' },
    ];
    const made = rules({
      items: [
        ...[item('unity'), item('one', 'count', { register: true }), item('hold', 'yes-no', { register: true })],
        item('binh-xet', 'votes'),
      ],
      measures: [measure('sk', 'count', ['one']), measure('share', 'vote share', ['binh-xet'])],
      gates: [
        gate('content', either ? [{ any: content }] : content),
        gate('voted', [{ of: 'share', is: vote }]),
        gate('waiting', [{ of: 'hold', is: '"yes"' }], { effect: 'hold' }),
      ],
      tiers: [tier('t', excuse ? ['content', 'waiting'] : ['content', 'voted', 'waiting'], { order: ['sk'] })],
    });
    const t = made.tiers[0]!;
    return quota === null ? made : rules({ ...made, tiers: [{ ...t, quota: { ...quota, round: 'down' } as never }] });
  });

type Set_ = ReturnType<typeof rules>;
const outcomes = (set: Set_, all: readonly Part[]) =>
  new Map(evaluate(set, factsOf(all), DATES).map(({ subject, outcome }) => [subject, outcome]));

test('counts, holds and votes: open exactly where they could go either way', () => {
  fc.assert(
    fc.property(sets, part('A'), (set, one) => {
      const { order, gates } = set.tiers[0]!;
      const plain = { ...set, tiers: [tier('t', [...gates], { order })] };
      const every = new Set(waysOf(one).map((way) => outcomes(plain, [way]).get('A')));
      const found = outcomes(plain, [one]).get('A')!;
      // A hold that is known puts off what else is missing; otherwise it is open exactly where the ways differ.
      if (every.size === 1) expect(found).toBe([...every][0]);
      else expect(one.held === true ? 'on hold' : 'evidence missing').toBe(found);
    }),
    { numRuns: 300 },
  );
});

test('places: never given or refused against a way it could turn out', () => {
  fc.assert(
    fc.property(sets, part('A'), part('B'), (set, a, b) => {
      const found = outcomes(set, [a, b]);
      const possible = { A: new Set<string>(), B: new Set<string>() };
      for (const one of waysOf(a))
        for (const other of waysOf(b)) {
          const world = outcomes(set, [one, other]);
          possible.A.add(world.get('A')!);
          possible.B.add(world.get('B')!);
        }
      for (const id of ['A', 'B'] as const) {
        const said = found.get(id)!;
        if (said === 'award' || said === 'no') expect([...possible[id]]).toEqual([said]);
      }
    }),
    { numRuns: 25 },
  );
});
