/** Any facts for a small rule set with every kind of gate, points, a quota, and a quota of another tier's holders. */
import fc from 'fast-check';
import { evaluate, type Decision, type Facts } from '../../../src/core/evaluation';
import {
  closed,
  criterion,
  DATES,
  estimate,
  evidence,
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

export const SET = rules({
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

export const IDS = ['A', 'B', 'C', 'D'];
export const subject = fc.constantFrom(...IDS);
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

export const known: fc.Arbitrary<Facts> = fc.record({
  subjects: fc.constant([...IDS.slice(0, 3).map((id) => unit(id)), person('D', 'A', { standing: 'head' })]),
  figures: around(GOOD.figures, someFigure, 5),
  evidence: around(GOOD.evidence, someEvidence, 6),
  closed: around(GOOD.closed, someClosing, 2),
  marks: fc.constant([]),
  tallies: around(GOOD.tallies, someTally, 2),
  assignments: fc.constant([]),
  used: fc.constant([]),
  stages: fc.constant([]),
});

export const run = (facts: Facts) => evaluate(SET, facts, DATES);
export const favoured = (decisions: readonly Decision[]) =>
  new Set(
    decisions
      .filter(({ outcome }) => outcome === 'award' || outcome === 'nominate')
      .map(({ subject: id, tier: of }) => `${id} ${of}`),
  );
