/** Places within a quota while money is only estimated: of one's own, and of those one is ranked against. */
import { type Evidence, evaluate, type Facts } from '../../../src/core/evaluation';
import type { Figure } from '../../../src/core/disbursement';
import { say } from '../../../src/messages';
import { DATES, estimate, evidence, facts, gate, item, plan, RATE, rules, spent, tier, unit } from './build';
import { IDS, run, SET } from './known';

const CLOSED = ['initiative', 'hold'].map((key) => ({ key, through: '2022-12-31', src: 'DL_MinhChung!C90' }));

/** 'scored to council' … of one subject. */
function outcomeOf(given: Partial<Facts>, subject: string, tierId: string): string {
  return run(facts(given)).find((each) => each.subject === subject && each.tier === tierId)!.outcome;
}

describe('an estimate that lies below the money paid', () => {
  // Once found as counterexamples: the first subject's paid money, taken away, left its estimate to place it, lower.
  test.each([
    {
      estimated: 90,
      waiting: 'C',
      evidence: [evidence('C', 'unity', 'yes', { at: '2022-06-30' }), evidence('C', 'initiative')],
    },
    { estimated: 99, waiting: 'B', evidence: [evidence('B', 'unity', 'yes', { at: '2022-06-30' })] },
  ])('gives nobody else a firm place ($estimated)', ({ estimated, waiting, evidence: own }) => {
    const others = [evidence('A', 'initiative'), evidence('B', 'initiative')];
    const figures = [...IDS.flatMap((id) => [plan(id, 100), spent(id, 100)]), estimate('A', estimated)];
    const given = {
      subjects: IDS.map((id) => unit(id)),
      closed: CLOSED,
      evidence: [...own, ...(waiting === 'C' ? others : [])],
    };
    expect(outcomeOf({ ...given, figures }, waiting, 'scored')).toBe('to council');
    const less = figures.filter(
      ({ subject, quantity, basis }) => !(subject === 'A' && quantity === 'disbursed' && basis === 'actual'),
    );
    expect(outcomeOf({ ...given, figures: less }, waiting, 'scored')).not.toBe('award');
  });

  test('an estimate short of the points, with a register that may still grow, leaves the verdict open', () => {
    const least = rules({
      ...SET,
      tiers: SET.tiers.map((each) => (each.id === 'scored' ? { ...each, min: '>= 60' } : each)),
    });
    const given = facts({
      subjects: [unit('A')],
      figures: [plan('A', 100), spent('A', 89), estimate('A', 100)],
      evidence: [evidence('A', 'unity')],
      closed: [CLOSED[1]!],
    });
    const of = (all: Facts) => evaluate(least, all, DATES).find((each) => each.tier === 'scored')!.outcome;
    expect(of({ ...given, evidence: [...given.evidence, evidence('A', 'initiative')] })).toBe('conditional');
    expect(of(given)).toBe('evidence missing');
  });
});

describe('one place', () => {
  const ONE = rules({
    items: [item('n', 'number')],
    measures: [RATE],
    gates: [gate('paid', [{ of: 'rate', is: '>= 90%' }]), gate('has', [{ of: 't', is: '"yes"' }])],
    tiers: [
      tier('t', ['paid'], { order: ['rate', 'n'], quota: { take: '1', round: 'down', tie: 'council' } }),
      tier('next', ['has'], { gives: 'nomination' }),
    ],
  });

  interface Given {
    readonly paid?: number;
    readonly likely?: number;
    readonly n: string;
  }
  const decided = (given: Record<string, Given>) => {
    const figures: Figure[] = [];
    const rows: Evidence[] = [];
    for (const [id, { paid, likely, n }] of Object.entries(given)) {
      figures.push(plan(id, 100));
      if (paid !== undefined) figures.push(spent(id, paid));
      if (likely !== undefined) figures.push(estimate(id, likely));
      rows.push(evidence(id, 'n', n));
    }
    const all = facts({ subjects: Object.keys(given).map((id) => unit(id)), figures, evidence: rows });
    return evaluate(ONE, all, DATES);
  };
  const told = (given: Record<string, Given>) =>
    decided(given).map(({ subject, tier: id, outcome }) => `${subject} ${id} ${outcome}`);

  test('is given on condition to who takes it by estimate, and refused to nobody by estimate', () => {
    expect(told({ A: { paid: 80, likely: 100, n: '1' }, B: { paid: 95, n: '5' } })).toEqual([
      'A t conditional',
      'B t to council',
      'A next conditional',
      'B next to council',
    ]);
  });

  test('is firm where it holds whether the estimates come true or not', () => {
    expect(told({ A: { paid: 80, likely: 95, n: '1' }, B: { paid: 95, n: '5' } }).slice(0, 2)).toEqual([
      'A t no',
      'B t award',
    ]);
  });

  test('is given on condition to who holds it only if an estimate of somebody else comes true', () => {
    expect(told({ A: { likely: 91, n: '1' }, B: { paid: 95, n: '5' } })).toEqual([
      'A t to council',
      'B t conditional',
      'A next to council',
      'B next conditional',
    ]);
  });

  test('is explained in words', () => {
    const [a, b] = decided({ A: { paid: 80, likely: 100, n: '1' }, B: { paid: 95, n: '5' } });
    const last = (decision: typeof a) => decision!.reasons[decision!.reasons.length - 1]!;
    expect(last(a)).toMatchObject({ verdict: 'met', conditional: true });
    expect(last(a).says.map((each) => say('vi', each))).toEqual(['trong số 1 được xét nếu các số ước được xác nhận']);
    expect(last(b)).toMatchObject({ verdict: 'council' });
    expect(last(b).says.map((each) => say('vi', each))).toEqual([
      'theo số ước thì ngoài số 1 được xét; chưa chắc chắn khi số ước chưa được xác nhận',
    ]);
    expect(last(b).says.map((each) => say('en', each))).toEqual([
      'beyond the 1 places by estimate; not certain until the estimates are confirmed',
    ]);
  });
});
