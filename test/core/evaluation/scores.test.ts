/** Points: bands, shares, counts, what does not apply, and marks that are missing. */
import type { Facts } from '../../../src/core/evaluation';
import {
  closed,
  criterion,
  decide,
  evidence,
  item,
  measure,
  outcome,
  plan,
  RATE,
  rules,
  spent,
  tier,
  unit,
} from './build';

const YES_NO = (points: string): [string, string][] => [
  ['"yes"', points],
  ['"no"', '0'],
];

describe('points', () => {
  const set = (rows: ReturnType<typeof criterion>[], more = {}) =>
    rules({
      items: [item('a'), item('b'), item('n', 'number'), item('c', 'count', { register: true })],
      measures: [RATE, { ...RATE, id: 'owed', zero: 'exempt' }, measure('count', 'count', ['c'])],
      criteria: rows,
      scored: true,
      tiers: [tier('t', [], { criteria: rows.map(({ id }) => id), min: '>= 0', order: ['score'], ...more })],
    });
  const score = (rows: ReturnType<typeof criterion>[], known: Partial<Facts>, more = {}) =>
    decide(set(rows, more), { subjects: [unit('A')], ...known }, 'A').score!;

  test('bands: exactly the one that holds', () => {
    const bands = criterion('p', 'rate', '50', [
      ['>= 100%', '50'],
      ['[90%..100%)', '30'],
      ['< 90%', '5'],
    ]);
    const money = (amount: number) => ({ figures: [plan('A', 1000), spent('A', amount)] });
    expect(score([bands], money(1000)).points).toBe('50');
    expect(score([bands], money(999)).points).toBe('30');
    expect(score([bands], money(900)).points).toBe('30');
    expect(score([bands], money(899)).points).toBe('5');
  });

  test('proportional: the share of the maximum, exactly, never above it', () => {
    const rows = [criterion('p', 'rate', '20', [['-', 'proportional']])];
    expect(score(rows, { figures: [plan('A', 3), spent('A', 2)] }).points).toBe('40/3');
    expect(score(rows, { figures: [plan('A', 3), spent('A', 6)] }).points).toBe('20');
  });

  test('count × points with a cap, and a penalty with a floor', () => {
    const bonus = criterion('p', 'count', '0', [], { perUnit: '5', cap: '12' });
    const penalty = criterion('m', 'n', '0', [], { perUnit: '-2', floor: '-5' });
    const rows = (count: number) => Array.from({ length: count }, () => evidence('A', 'c', 'x'));
    const known = (count: number, n: string) => ({
      evidence: [...rows(count), evidence('A', 'n', n)],
      closed: [closed('c')],
    });
    expect(score([bonus, penalty], known(2, '1')).points).toBe('8');
    expect(score([bonus, penalty], known(3, '1')).points).toBe('10');
    expect(score([bonus, penalty], known(0, '9')).points).toBe('-5');
  });

  test('what does not apply leaves its group, and the rest of the group re-scales', () => {
    const rows = [
      criterion(
        'p1',
        'owed',
        '20',
        [
          ['>= 100%', '20'],
          ['< 100%', '0'],
        ],
        { group: 'I' },
      ),
      criterion('p2', 'a', '20', YES_NO('15'), { group: 'I' }),
      criterion('p3', 'b', '60', YES_NO('60'), { group: 'II' }),
    ];
    const known = { figures: [plan('B', 1)], evidence: [evidence('A', 'a'), evidence('A', 'b', 'no')] };
    expect(score(rows, known)).toMatchObject({ points: '15', max: '80', rescaled: '30', full: '100' });
  });

  test('a group left without any criterion re-scales the whole, as does a rule set that says so', () => {
    const rows = [
      criterion(
        'p1',
        'owed',
        '20',
        [
          ['>= 100%', '20'],
          ['< 100%', '0'],
        ],
        { group: 'I' },
      ),
      criterion('p3', 'n', '80', [['-', 'proportional']], { group: 'II' }),
    ];
    const known = { figures: [plan('B', 1)], evidence: [evidence('A', 'n', '0.91875')] };
    expect(score(rows, known)).toMatchObject({ points: '147/2', max: '80', rescaled: '735/8', full: '100' });
    const whole = rules({ ...set(rows), rescale: 'whole' });
    expect(decide(whole, { subjects: [unit('A')], ...known }, 'A').score!.rescaled).toBe('735/8');
  });

  test('a missing mark is never zero: the least score is decided only when no mark could change it', () => {
    const rows = [criterion('p1', 'a', '60', YES_NO('60')), criterion('p2', 'b', '40', YES_NO('40'))];
    const known = { subjects: [unit('A')], evidence: [evidence('A', 'a')] };
    expect(outcome(set(rows, { min: '>= 60' }), known, 'A')).toBe('award');
    expect(outcome(set(rows, { min: '>= 80' }), known, 'A')).toBe('evidence missing');
    expect(outcome(set(rows, { min: '>= 80' }), { ...known, evidence: [evidence('A', 'a', 'no')] }, 'A')).toBe('no');
  });

  test('without a least score a missing mark keeps the verdict open', () => {
    const rows = [criterion('p1', 'a', '60', YES_NO('60'))];
    const open = rules({ ...set(rows), tiers: [tier('t', [], { criteria: ['p1'] })] });
    expect(outcome(open, { subjects: [unit('A')] }, 'A')).toBe('evidence missing');
    expect(outcome(open, { subjects: [unit('A')], evidence: [evidence('A', 'a', 'no')] }, 'A')).toBe('award');
  });

  test('a judged mark counts point by point, and one above its maximum is a mistake', () => {
    const marked = (value: string) =>
      outcome(
        rules({
          items: [item('m', 'number', { source: 'mark' })],
          criteria: [criterion('p', 'm', '10', [], { perUnit: '1' })],
          tiers: [tier('t', [], { criteria: ['p'], min: '>= 8.5' })],
        }),
        { subjects: [unit('A')], marks: [{ subject: 'A', item: 'm', rater: 'authority', value, src: 'DL_Cham!D3' }] },
        'A',
      );
    expect([marked('8.5'), marked('8.4'), marked('10'), marked('11')]).toEqual([
      'award',
      'no',
      'award',
      'evidence missing',
    ]);
  });

  test('points that hang on the council are for the council, not missing', () => {
    const rows = [
      criterion('p1', 'rate', '60', [
        ['>= 100%', '60'],
        ['< 100%', '0'],
      ]),
    ];
    expect(outcome(set(rows, { min: '>= 50' }), { subjects: [unit('A')], figures: [plan('B', 1)] }, 'A')).toBe(
      'to council',
    );
  });
});

describe('measures', () => {
  const mark = (rater: string, value: string) => ({ subject: 'A', item: 'm', rater, value, src: `DL_Cham!${rater}` });
  const value = (fn: 'mean' | 'trimmed mean', values: string[]) => {
    const set = rules({
      items: [item('m', 'number', { source: 'mark' })],
      measures: [measure('x', fn, ['m'])],
      gates: [{ id: 'g', label: 'g', kind: 'both', citations: [], effect: 'reject', all: [{ of: 'x', is: '>= 0' }] }],
      tiers: [tier('t', ['g'])],
    });
    const marks = values.map((each, i) => mark(`E${i + 3}`, each));
    return decide(set, { subjects: [unit('A')], marks }, 'A').reasons[0]!.got;
  };

  test('a mean is exact, and leaves out who recused themselves', () => {
    expect(value('mean', ['7', '8', '8'])).toBe('23/3');
    expect(value('mean', ['7', 'recused', '8'])).toBe('15/2');
  });

  test('a trimmed mean leaves out one highest and one lowest mark', () => {
    expect(value('trimmed mean', ['10', '7', '8', '1'])).toBe('15/2');
    expect(value('trimmed mean', ['10', '1'])).toBe('11/2');
  });

  test('no marks, or one that is no number, is missing', () => {
    expect(value('mean', [])).toBeUndefined();
    expect(value('mean', ['7', 'khá'])).toBeUndefined();
  });

  test('the rule says whose column counts', () => {
    const set = (rater?: string) =>
      rules({
        items: [item('m', 'number', { source: 'mark', ...(rater === undefined ? {} : { rater }) })],
        gates: [{ id: 'g', label: 'g', kind: 'both', citations: [], effect: 'reject', all: [{ of: 'm', is: '>= 8' }] }],
        tiers: [tier('t', ['g'])],
      });
    const known = { subjects: [unit('A')], marks: [mark('self', '10'), mark('manager', '7'), mark('authority', '8')] };
    expect(outcome(set('authority'), known, 'A')).toBe('award');
    expect(outcome(set('manager'), known, 'A')).toBe('no');
    expect(outcome(set(), known, 'A')).toBe('evidence missing');
  });

  test('years in a row end at the first year that says no', () => {
    const set = (need: string, register = true) =>
      rules({
        items: [item('good', 'yes-no', { register })],
        measures: [measure('years', 'years in a row', ['good'])],
        gates: [
          { id: 'g', label: 'g', kind: 'both', citations: [], effect: 'reject', all: [{ of: 'years', is: need }] },
        ],
        tiers: [tier('t', ['g'])],
      });
    const year = (y: number, said = 'yes') => evidence('A', 'good', said, { at: `${y}-12-01` });
    const known = { subjects: [unit('A')], evidence: [year(2019), year(2020, 'no'), year(2021), year(2022)] };
    expect(outcome(set('>= 2'), known, 'A')).toBe('award');
    expect(outcome(set('>= 3'), known, 'A')).toBe('no');
    const gap = { subjects: [unit('A')], evidence: [year(2019), year(2021), year(2022)] };
    expect(outcome(set('>= 3'), gap, 'A')).toBe('evidence missing');
    expect(outcome(set('>= 3'), { ...gap, closed: [closed('good')] }, 'A')).toBe('no');
    expect(outcome(set('>= 2'), { ...gap, evidence: [year(2020), year(2021)] }, 'A')).toBe('award');
  });

  test('a sum adds numbers of several rows', () => {
    const set = rules({
      items: [item('n', 'number', { register: true })],
      measures: [measure('total', 'sum', ['n'])],
      gates: [
        { id: 'g', label: 'g', kind: 'both', citations: [], effect: 'reject', all: [{ of: 'total', is: '>= 1' }] },
      ],
      tiers: [tier('t', ['g'])],
    });
    const half = evidence('A', 'n', '0.5');
    expect(outcome(set, { subjects: [unit('A')], evidence: [half, half], closed: [closed('n')] }, 'A')).toBe('award');
    expect(outcome(set, { subjects: [unit('A')], evidence: [half], closed: [closed('n')] }, 'A')).toBe('no');
    expect(outcome(set, { subjects: [unit('A')], evidence: [half] }, 'A')).toBe('evidence missing');
    expect(outcome(set, { subjects: [unit('A')], closed: [closed('n')] }, 'A')).toBe('no');
  });

  test('a share of two counts is exact', () => {
    const set = rules({
      items: [item('done', 'number'), item('all', 'number')],
      measures: [measure('share', 'ratio', ['done', 'all'])],
      gates: [
        { id: 'g', label: 'g', kind: 'both', citations: [], effect: 'reject', all: [{ of: 'share', is: '>= 2/3' }] },
      ],
      tiers: [tier('t', ['g'])],
    });
    const known = (done: string, all: string) => ({
      subjects: [unit('A')],
      evidence: [evidence('A', 'done', done), evidence('A', 'all', all)],
    });
    expect(outcome(set, known('6', '9'), 'A')).toBe('award');
    expect(outcome(set, known('5', '8'), 'A')).toBe('no');
    expect(outcome(set, known('5', '0'), 'A')).toBe('evidence missing');
  });
});
