/** What must hold for any facts: laws of the engine rather than examples. */
import fc from 'fast-check';
import { compare, parseRational } from '../../../src/core/amount';
import { evaluate, type Decision, type Facts } from '../../../src/core/evaluation';
import {
  closed,
  criterion,
  DATES,
  estimate,
  evidence,
  facts,
  gate,
  item,
  measure,
  person,
  plan,
  RATE,
  rules,
  spent,
  tier,
  unit,
  votes,
} from './build';

const SET = rules({
  items: [
    item('unity'),
    item('initiative', 'count', { register: true }),
    item('hold', 'yes-no', { register: true }),
    item('binh-xet', 'votes'),
  ],
  measures: [RATE, measure('initiatives', 'count', ['initiative']), measure('vote', 'vote share', ['binh-xet'])],
  criteria: [
    criterion('p-rate', 'rate', '50', [
      ['>= 100%', '50'],
      ['[90%..100%)', 'proportional'],
      ['< 90%', '0'],
    ]),
    criterion('p-initiatives', 'initiatives', '50', [], { perUnit: '20' }),
  ],
  gates: [
    gate('united', [{ of: 'unity', is: '"yes"' }]),
    gate('paid', [{ of: 'rate', is: '>= 100%' }]),
    gate('many', [
      {
        any: [
          { of: 'initiatives', is: '>= 2' },
          { of: 'vote', is: '> 80%' },
        ],
      },
    ]),
    gate('reviewed', [{ of: 'vote', is: '' }]),
    gate('on-hold', [{ of: 'hold', is: '"yes"' }], { effect: 'hold' }),
    gate('merit-first', [{ of: 'merit', is: '"yes"' }]),
  ],
  tiers: [
    tier('merit', ['united', 'paid', 'many', 'reviewed', 'on-hold']),
    tier('scored', ['united', 'on-hold'], {
      criteria: ['p-rate', 'p-initiatives'],
      min: '>= 40',
      order: ['score', 'initiatives'],
      quota: { take: '2', round: 'down', tie: 'council' },
    }),
    tier('higher', ['merit-first', 'on-hold'], {
      gives: 'nomination',
      order: ['rate'],
      quota: { take: '50%', of: 'merit', round: 'up', tie: 'council' },
    }),
  ],
});

const IDS = ['A', 'B', 'C', 'D'];
const subject = fc.constantFrom(...IDS);
const amount = fc.oneof(fc.constantFrom(0, 89, 90, 99, 100, 101), fc.integer({ min: 0, max: 200 }));
const day = fc.constantFrom('2022-06-30', '2022-12-10', '2023-02-01', null);
const cell = fc.integer({ min: 3, max: 99 }).map((row) => `DL_MinhChung!C${row}`);
const someEvidence = fc.record({
  subject,
  key: fc.constantFrom('unity', 'initiative', 'hold'),
  value: fc.constantFrom('yes', 'yes', 'no', 'khác'),
  at: day,
  src: cell,
});
const someFigure = fc
  .tuple(subject, amount, fc.constantFrom('plan', 'spent', 'estimate', 'short'))
  .map(([id, dong, what]) =>
    what === 'plan'
      ? plan(id, dong === 0 ? 0 : 100)
      : what === 'spent'
        ? spent(id, dong)
        : estimate(id, what === 'short' ? dong : 100),
  );
const someTally = fc
  .tuple(subject, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([id, yes, no]) => votes(id, yes, no));
const someClosing = fc.constantFrom(
  closed('initiative'),
  closed('hold'),
  closed('hold', '2022-06-30'),
  closed('initiative', '2022-12-31', 'A'),
);

/** Mostly in order, so that awards are common and what removes them shows. */
const GOOD = {
  figures: IDS.flatMap((id) => [plan(id, 100), spent(id, 100)]),
  evidence: IDS.flatMap((id) => [
    evidence(id, 'unity', 'yes', { at: '2022-06-30' }),
    evidence(id, 'initiative', 'yes', { src: 'DL_MinhChung!C2' }),
  ]),
  closed: [closed('initiative'), closed('hold')],
  tallies: IDS.map((id) => votes(id, 5, 0, { at: '2022-12-01' })),
};
const around = <T>(good: readonly T[], odd: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .tuple(fc.subarray([...good]), fc.boolean(), fc.array(odd, { maxLength }))
    .map(([some, whole, more]) => [...(whole ? good : some), ...more]);

const known: fc.Arbitrary<Facts> = fc.record({
  subjects: fc.constant([...IDS.slice(0, 3).map((id) => unit(id)), person('D', 'A', { standing: 'head' })]),
  figures: around(GOOD.figures, someFigure, 5),
  evidence: around(GOOD.evidence, someEvidence, 6),
  closed: around(GOOD.closed, someClosing, 2),
  marks: fc.constant([]),
  tallies: around(GOOD.tallies, someTally, 2),
  assignments: fc.constant([]),
});

const run = (facts: Facts) => evaluate(SET, facts, DATES);
const favoured = (decisions: readonly Decision[]) =>
  new Set(
    decisions
      .filter(({ outcome }) => outcome === 'award' || outcome === 'nominate')
      .map(({ subject: id, tier: of }) => `${id} ${of}`),
  );

describe('for any facts', () => {
  test('awards, holds, failures and open verdicts all occur', () => {
    const seen = new Set(
      fc.sample(known, { numRuns: 400, seed: 2022 }).flatMap((facts) => run(facts).map(({ outcome }) => outcome)),
    );
    expect([...seen].sort()).toEqual([
      'award',
      'conditional',
      'evidence missing',
      'no',
      'nominate',
      'on hold',
      'to council',
    ]);
  });

  test('there is one decision for every tier and subject, and no error', () => {
    fc.assert(
      fc.property(known, (facts) => expect(run(facts)).toHaveLength(SET.tiers.length * IDS.length)),
      { numRuns: 120 },
    );
  });

  test('the order of rows and subjects changes nothing', () => {
    const shuffled = known.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.record({
          subjects: fc.shuffledSubarray([...facts.subjects], { minLength: IDS.length }),
          figures: fc.shuffledSubarray([...facts.figures], { minLength: facts.figures.length }),
          evidence: fc.shuffledSubarray([...facts.evidence], { minLength: facts.evidence.length }),
          closed: fc.shuffledSubarray([...facts.closed], { minLength: facts.closed.length }),
          tallies: fc.shuffledSubarray([...facts.tallies], { minLength: facts.tallies.length }),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => expect(run({ ...facts, ...other })).toEqual(run(facts))),
      { numRuns: 120 },
    );
  });

  test('renaming a subject changes only its name', () => {
    fc.assert(
      fc.property(known, (facts) => {
        const renamed = facts.subjects.map((each) => (each.id === 'A' ? { ...each, name: 'Phòng Đổi Tên' } : each));
        const after = JSON.stringify(run({ ...facts, subjects: renamed }))
          .split('Phòng Đổi Tên')
          .join('Phòng A');
        expect(after).toBe(JSON.stringify(run(facts)));
      }),
      { numRuns: 80 },
    );
  });

  test('more disbursement never fails an attainment gate', () => {
    const gateOf = (facts: Facts, id: string) =>
      run(facts).find((each) => each.tier === 'merit' && each.subject === id)!.reasons[1]!;
    fc.assert(
      fc.property(known, subject, fc.integer({ min: 1, max: 200 }), (facts, id, more) => {
        const before = gateOf(facts, id);
        const figures = facts.figures.map((figure) =>
          figure.subject === id && figure.quantity === 'disbursed' && figure.basis === 'actual'
            ? { ...figure, amount: Number(figure.amount) + more }
            : figure,
        );
        // Money without a plan is a data error, whatever the amount.
        const planned = facts.figures.some(
          (figure) => figure.subject === id && figure.quantity === 'plan' && figure.amount !== 0,
        );
        if (planned && before.verdict === 'met') expect(gateOf({ ...facts, figures }, id).verdict).toBe('met');
      }),
      { numRuns: 500 },
    );
  });

  test('removing evidence never yields an award, not even somebody else’s through a quota', () => {
    fc.assert(
      fc.property(known, fc.nat(), fc.constantFrom('evidence', 'figures', 'tallies', 'closed'), (facts, at, table) => {
        const rows: readonly object[] = facts[table];
        if (rows.length === 0) return;
        const gone = at % rows.length;
        const row = rows[gone]! as { key?: string; value?: string; subject?: string };
        // What speaks against a subject, or contradicts it, is no evidence in its favour.
        if (table === 'evidence' && (row.key === 'hold' || row.value !== 'yes')) return;
        if (table !== 'evidence' && table !== 'closed' && repeated(facts, table, gone)) return;
        const less = { ...facts, [table]: rows.filter((_, i) => i !== gone) };
        const before = favoured(run(facts));
        // In a closed register an absent row is a known zero: others may then rightly rank first, the subject itself never gains.
        const zero = row.key === 'initiative' && facts.closed.length > 0;
        const gained = [...favoured(run(less))].filter((one) => !zero || one.startsWith(`${row.subject} `));
        for (const one of gained) expect(before).toContain(one);
      }),
      { numRuns: 600 },
    );
  });

  /** Rows that replace or contradict each other: taking one away may uncover another. */
  function repeated(facts: Facts, table: 'figures' | 'tallies', at: number): boolean {
    const rows = facts[table] as readonly { subject: string; quantity?: string; basis?: string }[];
    const keyOf = ({ subject: id, quantity, basis }: (typeof rows)[number]) => JSON.stringify([id, quantity, basis]);
    return rows.some((row, i) => i !== at && keyOf(row) === keyOf(rows[at]!));
  }

  test('a shown percent reaches the target exactly when the gate is met', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3e12 }), fc.integer({ min: -3, max: 3 }), (of, off) => {
        const known2 = { subjects: [unit('A')], figures: [plan('A', of), spent('A', Math.max(0, of + off))] };
        const reason = evaluate(SET, facts(known2), DATES).find((each) => each.tier === 'merit')!.reasons[1]!;
        const shown = String(reason.says.find(({ key }) => key.startsWith('decision.found'))!.args['got']);
        const percent = parseRational(shown.replace(/\./g, '').replace(',', '.'))!;
        expect(compare(percent, parseRational('100%')!) >= 0).toBe(reason.verdict === 'met');
      }),
      { numRuns: 500 },
    );
  });
});
