/** Any facts for a small rule set with every kind of gate, points, a quota, and a quota of another tier's holders. */
import fc from 'fast-check';
import { evaluate, type Decision, type Facts, type Mark, type Subject, type Used } from '../../../src/core/evaluation';
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

const ACCEPTS = { zero: 'council' as const, grades: ['books', 'treasury', 'estimate'] as const };

export const SET = rules({
  items: [
    item('unity'),
    item('initiative', 'count', { register: true }),
    item('hold', 'yes-no', { register: true }),
    item('binh-xet', 'votes'),
    item('idea', 'yes-no', { usedOnce: 'initiative' }),
    item('mark', 'number', { source: 'mark', rater: 'authority' }),
    item('good-year'),
  ],
  measures: [
    RATE,
    measure('each-rate', 'ratio', ['disbursed', 'plan.province'], { ...ACCEPTS, pool: 'each' }),
    measure('initiatives', 'count', ['initiative']),
    measure('vote', 'vote share', ['binh-xet']),
    measure('years', 'years in a row', ['good-year']),
  ],
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
    gate('unit-paid', [{ of: 'rate', in: 'unit', is: '>= 100%' }], { kind: 'individual' }),
    gate('new-idea', [{ of: 'idea', is: '"yes"' }]),
    gate('well-marked', [{ of: 'mark', is: '>= 8' }]),
    gate('each-paid', [{ of: 'each-rate', is: '>= 100%' }]),
    gate('years-good', [{ of: 'years', is: '>= 2' }]),
    gate('merit-first', [{ of: 'merit', is: '"yes"' }]),
  ],
  tiers: [
    tier('merit', ['united', 'paid', 'many', 'reviewed', 'on-hold']),
    tier('wide', ['new-idea', 'well-marked', 'each-paid', 'years-good', 'unit-paid', 'on-hold']),
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
  key: fc.constantFrom('unity', 'initiative', 'hold', 'good-year'),
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

const markOf = (id: string, value: string, at: string | null, row: number): Mark => {
  return { subject: id, item: 'mark', rater: 'authority', value, at, src: `DL_Cham!D${row}` };
};
const someMark = fc
  .tuple(subject, fc.constantFrom('5', '8', '10', 'recused'), day, fc.integer({ min: 4, max: 99 }))
  .map((parts) => markOf(...parts));
const someUsed: fc.Arbitrary<Used> = fc.record({
  kind: fc.constant('initiative' as const),
  what: subject.map((id) => `Sáng kiến ${id}`),
  subject,
  award: fc.constant('Giấy khen'),
  year: fc.constant(2021),
  decision: fc.constant('12/QĐ'),
  at: fc.constantFrom('2021-12-30', '2023-01-10', null),
  src: fc.integer({ min: 3, max: 99 }).map((row) => `DL_DaDung!B${row}`),
});
/** D once, moved from unit to unit, or in two at once. */
const someSubjects = fc
  .constantFrom<Partial<Subject>[]>(
    [{ unit: 'A' }],
    [
      { unit: 'B', to: '2022-06-30' },
      { unit: 'A', from: '2022-07-01' },
    ],
    [{ unit: 'A' }, { unit: 'B' }],
  )
  .map((rows) => [
    ...IDS.slice(0, 3).map((id) => unit(id)),
    ...rows.map((row, i) => ({ ...person('D', 'A', { standing: 'head' }), ...row, src: `DL_DoiTuong!B${9 + i}` })),
  ]);

/** Mostly in order, so that awards are common and what removes them shows. */
const GOOD = {
  figures: IDS.flatMap((id) => [plan(id, 100, { project: 'P1' }), spent(id, 100, { project: 'P1' })]),
  evidence: IDS.flatMap((id) => [
    evidence(id, 'unity', 'yes', { at: '2022-06-30' }),
    evidence(id, 'initiative', 'yes', { src: 'DL_MinhChung!C2' }),
    evidence(id, 'idea', 'yes', { note: `Sáng kiến ${id}`, src: 'DL_MinhChung!C1' }),
    evidence(id, 'good-year', 'yes', { at: '2022-12-01' }),
    evidence(id, 'good-year', 'yes', { at: '2021-12-01' }),
  ]),
  closed: [closed('initiative'), closed('hold'), closed('used.initiative')],
  marks: IDS.map((id) => markOf(id, '9', '2022-12-01', 3)),
  tallies: IDS.map((id) => votes(id, 5, 0, { at: '2022-12-01' })),
};
const around = <T>(good: readonly T[], odd: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .tuple(fc.subarray([...good]), fc.boolean(), fc.array(odd, { maxLength }))
    .map(([some, whole, more]) => [...(whole ? good : some), ...more]);

export const known: fc.Arbitrary<Facts> = fc.record({
  subjects: someSubjects,
  figures: around(GOOD.figures, someFigure, 5),
  evidence: around(GOOD.evidence, someEvidence, 6),
  closed: around(GOOD.closed, someClosing, 2),
  marks: around(GOOD.marks, someMark, 2),
  tallies: around(GOOD.tallies, someTally, 2),
  assignments: fc.constant([]),
  used: fc.array(someUsed, { maxLength: 1 }),
  stages: fc.constant([]),
});

export const run = (facts: Facts) => evaluate(SET, facts, DATES);
export const favoured = (decisions: readonly Decision[]) =>
  new Set(
    decisions
      .filter(({ outcome }) => outcome === 'award' || outcome === 'nominate')
      .map(({ subject: id, tier: of }) => `${id} ${of}`),
  );
