/** Numbers beyond what a rule can mean, rates held project by project, points that nothing can give. */
import { lackingOf, whatIf } from '../../../src/core/whatif';
import type { Decision } from '../../../src/core/evaluation';
import { say } from '../../../src/messages';
import { maximumOf } from '../../../src/pane/views/marks/model';
import type { Criterion, Measure, RuleSet } from '../../../src/core/rules';
import {
  criterion,
  DATES,
  decide,
  estimate,
  evidence,
  facts,
  gate,
  item,
  measure,
  plan,
  RATE,
  rules,
  spent,
  tier,
  unit,
} from './build';

const A = unit('A');

/** Every sentence of a decision. */
function told(decision: Decision): string {
  const all = (reasons: Decision['reasons']): string[] =>
    reasons.flatMap(({ says, why }) => [...says.map((one) => say('vi', one)), ...all(why)]);
  return all(decision.reasons).join('\n');
}

describe('a number beyond the most it may be', () => {
  const mark = (value: string, rater = 'self') => ({
    ...{ subject: 'A', item: 'm', rater, value, at: '2022-12-10' },
    src: `DL_Cham!D${3 + rater.length}`,
  });
  const scored = (
    parts: Partial<Criterion>,
    source: 'mark' | 'evidence' = 'mark',
    measures: Measure[] = [],
    bands: [string, string][] = [],
  ): RuleSet =>
    rules({
      ...{ scored: true, items: [item('m', 'number', { source })], measures },
      criteria: [criterion('c', 'm', '10', bands, parts)],
      tiers: [tier('t', [], { criteria: ['c'], min: '>= 8' })],
    });
  const BANDS: [string, string][] = [
    ['>= 8', '10'],
    ['< 8', '0'],
  ];

  test.each<[string, RuleSet, ReturnType<typeof mark>[], string]>([
    ['a mark', scored({ perUnit: '1' }), [mark('85')], 'điểm chấm 85 lớn hơn điểm tối đa 10 (DL_Cham!D7)'],
    ['a mark of one point each', scored({ perUnit: '1.0' }), [mark('85')], 'điểm chấm 85 lớn hơn điểm tối đa 10'],
    ['a mark of two points each', scored({ perUnit: '2' }), [mark('8')], 'điểm chấm 8 lớn hơn điểm tối đa 5'],
    ['a mark in bands', scored({}, 'mark', [], BANDS), [mark('85')], 'điểm chấm 85 lớn hơn điểm tối đa 10'],
    [
      'one of the marks of a mean',
      scored({ of: 'avg', perUnit: '1' }, 'mark', [measure('avg', 'mean', ['m'])]),
      [mark('85'), mark('5', 'm1'), mark('5', 'auth')],
      'điểm chấm 85 lớn hơn điểm tối đa 10 (DL_Cham!D7)',
    ],
    ['a negative mark', scored({ perUnit: '1' }), [mark('-5')], 'điểm chấm -5 nhỏ hơn 0 (DL_Cham!D7)'],
    ['a negative mark in bands', scored({}, 'mark', [], BANDS), [mark('-5')], 'điểm chấm -5 nhỏ hơn 0'],
    [
      'a negative mark of a mean',
      scored({ of: 'avg', perUnit: '1' }, 'mark', [measure('avg', 'mean', ['m'])]),
      [mark('9'), mark('-5', 'm1')],
      'điểm chấm -5 nhỏ hơn 0 (DL_Cham!D5)',
    ],
  ])('%s is asked for again', (_, set, marks, sentence) => {
    const decision = decide(set, { subjects: [A], marks }, 'A');
    expect(decision.outcome).toBe('evidence missing');
    expect(told(decision)).toContain(sentence);
  });

  test('numbers supplied as evidence likewise, unless a cap foresees more', () => {
    const known = (value: string) => ({ subjects: [A], evidence: [evidence('A', 'm', value)] });
    const points = (set: RuleSet, value: string) => decide(set, known(value), 'A').outcome;
    expect(points(scored({ perUnit: '1' }, 'evidence'), '85')).toBe('evidence missing');
    expect(points(scored({ perUnit: '1' }, 'evidence'), '-1')).toBe('evidence missing');
    expect(points(scored({ perUnit: '1' }, 'evidence'), '9')).toBe('award');
    expect(points(scored({ perUnit: '1', cap: '10' }, 'evidence'), '85')).toBe('award');
    expect(points(scored({}, 'evidence', [], BANDS), '85')).toBe('award');
    const fromZero: [string, string][] = [
      ['>= 8', '10'],
      ['[0..8)', '0'],
    ];
    expect(points(scored({}, 'evidence', [], fromZero), '-1')).toBe('evidence missing');
  });

  test('marks on a scale of their own are not held against the points', () => {
    const hundred: [string, string][] = [
      ['>= 80', '10'],
      ['< 80', '0'],
    ];
    expect(decide(scored({}, 'mark', [], hundred), { subjects: [A], marks: [mark('85')] }, 'A').outcome).toBe('award');
  });

  test('the page that takes marks knows the same limit', () => {
    const most = (set: RuleSet) => maximumOf(set.items![0]!, set)?.num.toFixed();
    expect(most(scored({ perUnit: '1.0' }))).toBe('10');
    expect(most(scored({}, 'mark', [], BANDS))).toBe('10');
    expect(most(scored({ of: 'avg', perUnit: '1' }, 'mark', [measure('avg', 'mean', ['m'])]))).toBe('10');
    expect(most(scored({ perUnit: '1' }, 'evidence'))).toBe('10');
    expect(most(scored({}, 'evidence', [], BANDS))).toBeUndefined();
  });
});

describe('projects held one by one', () => {
  const set = (pool: 'pooled' | 'each' | 'capped', is = '>= 100%') =>
    rules({
      measures: [{ ...RATE, pool }],
      gates: [gate('g', [{ of: 'rate', is }])],
      tiers: [tier('t', ['g'])],
    });
  const half = (paid: string, estimated: string) => [
    ...[plan('A', 100, { project: paid }), spent('A', 100, { project: paid })],
    ...[plan('A', 100, { project: estimated }), spent('A', 80, { project: estimated })],
    estimate('A', 100, { project: estimated }),
  ];

  test('an estimate of any of them makes the result conditional, whatever they are called', () => {
    const known = (paid: string, estimated: string) => ({ subjects: [A], figures: half(paid, estimated) });
    expect(decide(set('each'), known('P1', 'P2'), 'A').outcome).toBe('conditional');
    expect(decide(set('each'), known('P2', 'P1'), 'A').outcome).toBe('conditional');
  });

  test('also where the lowest is actual money: the estimates and their day are said', () => {
    const figures = [
      ...[plan('A', 100, { project: 'P1' }), spent('A', 95, { project: 'P1' })],
      ...[plan('A', 100, { project: 'P2' }), spent('A', 50, { project: 'P2' }), estimate('A', 99, { project: 'P2' })],
    ];
    const decision = decide(set('each', '>= 90%'), { subjects: [A], figures }, 'A');
    expect(decision.outcome).toBe('conditional');
    expect(told(decision)).toContain('có dự án tính theo số ước: P2');
    expect(told(decision)).toContain('Đề nghị với điều kiện giải ngân đạt 90% đến 31/01/2023');
  });

  const SHORT = facts({
    subjects: [A],
    figures: [
      ...[plan('A', 100, { project: 'P1' }), spent('A', 80, { project: 'P1' })],
      ...[plan('A', 100, { project: 'P2' }), spent('A', 70, { project: 'P2' })],
    ],
  });

  test('lack what all of them lack together', () => {
    const decision = decide(set('each'), SHORT, 'A');
    expect(decision.reasons[0]!.shortfall).toBe(50);
    expect(lackingOf(decision, set('each')).map(({ amount, says }) => [amount, say('vi', says)])).toEqual([
      ['50', 'còn phải giải ngân 50 đồng (P1: 20; P2: 30)'],
    ]);
  });

  test.each(['pooled', 'each', 'capped'] as const)('%s: money tried out is added once, where it is lacking', (pool) => {
    const tried = (change: { add?: number; set?: number }) => {
      const trial = { kind: 'figure', subject: 'A', quantity: 'disbursed', planKind: 'plan.province' } as const;
      const made = whatIf({ rules: set(pool), facts: SHORT, ...DATES }, [{ ...trial, basis: 'actual', ...change }]);
      const amounts = made.situation.facts.figures.filter(({ quantity }) => quantity === 'disbursed');
      return [amounts.map(({ amount }) => amount), made.flips.length];
    };
    expect(tried({ add: 25 })).toEqual([[100, 75], 0]);
    expect(tried({ add: 49 })).toEqual([[100, 99], 0]);
    expect(tried({ add: 50 })).toEqual([[100, 100], 1]);
    expect(tried({ set: 200 })).toEqual([[100, 100], 1]);
    expect(tried({ add: -80 })).toEqual([[70, 0], 0]);
  });
});

describe('points that nothing can give', () => {
  test('are for the council, not 0 points', () => {
    const set = rules({
      measures: [{ ...RATE, zero: 'exempt' }],
      criteria: [
        criterion('c', 'rate', '100', [
          ['>= 100%', '100'],
          ['< 100%', '0'],
        ]),
      ],
      tiers: [tier('t', [], { criteria: ['c'], min: '>= 80' })],
    });
    const decision = decide(set, { subjects: [A, unit('B')], figures: [plan('B', 10), spent('B', 10)] }, 'A');
    expect(decision.outcome).toBe('to council');
    expect(decision.score).toBeUndefined();
    expect(told(decision)).toContain('không có tiêu chí nào chấm được nên không có điểm, trình Hội đồng quyết định');
  });
});

test('a share asked for without its sign is said in percent', () => {
  const set = rules({
    measures: [RATE],
    gates: [gate('g', [{ of: 'rate', is: '>= 1' }])],
    tiers: [tier('t', ['g'])],
  });
  const decision = decide(set, { subjects: [A], figures: [plan('A', 10), spent('A', 9)] }, 'A');
  expect(told(decision)).toContain('yêu cầu từ 100% trở lên');
});
