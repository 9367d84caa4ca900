/** A rate reached only because the plan was cut during the year: the award stands, and says so with both plans. */
import { evaluate, type Facts } from '../../../src/core/evaluation';
import type { Figure } from '../../../src/core/disbursement';
import type { Reason } from '../../../src/core/evaluation';
import { type Language, say } from '../../../src/messages';
import { criterion, DATES, estimate, facts, gate, person, plan, RATE, rules, spent, tier, unit } from './build';

const SET = rules({
  measures: [RATE],
  criteria: [
    criterion('points', 'rate', '50', [
      ['>= 100%', '50'],
      ['< 100%', '0'],
    ]),
  ],
  gates: [gate('paid', [{ of: 'rate', is: '>= 100%' }])],
  tiers: [tier('merit', ['paid']), tier('scored', [], { criteria: ['points'], min: '>= 50' })],
});

const BCXB = {
  subjects: [unit('BCXB')],
  figures: [
    plan('BCXB', 27_654_322_000, { src: ['GiaiNgan!J31'] }),
    plan('BCXB', 28_454_322_000, { planKind: 'plan.start', src: ['GiaiNgan!G31'] }),
    spent('BCXB', 27_654_322_000, { src: ['GiaiNgan!W31'] }),
  ],
};

/** A row of DL_KeHoach, as the plan after it. */
const decided = (subject: string, through: string, amount: number, row: number, more: Partial<Figure> = {}) =>
  plan(subject, amount, { through, src: Array.from({ length: row - 2 }, (_, i) => `DL_KeHoach!I${i + 3}`), ...more });

function cutIn(known: Partial<Facts>, language: Language = 'vi', tierId = 'merit'): string[] {
  const [subject] = known.subjects!;
  const found = evaluate(SET, facts(known), DATES).find(
    (each) => each.tier === tierId && each.subject === subject!.id,
  )!;
  const all = (reasons: readonly Reason[]): string[] =>
    reasons.flatMap(({ says, why }) => [
      ...says.filter(({ key }) => key.startsWith('decision.cut')).map((each) => say(language, each)),
      ...all(why),
    ]);
  return all(found.reasons);
}

test('both plans stand in the reason; a decision that is not in DL_KeHoach has no day', () => {
  expect(evaluate(SET, facts(BCXB), DATES)[0]!.outcome).toBe('award');
  expect(cutIn(BCXB)).toEqual([
    'đạt sau khi điều chỉnh giảm kế hoạch ngày … (chưa ghi trong sổ): kế hoạch giao đầu năm 28.454.322.000 đồng (GiaiNgan!G31), nay còn 27.654.322.000 đồng; so với kế hoạch giao đầu năm mới đạt 97,19%',
  ]);
  expect(cutIn(BCXB, 'en')).toEqual([
    'reached after the plan was cut on … (day not recorded): the plan at the start of the year 28.454.322.000 đồng (GiaiNgan!G31), now 27.654.322.000 đồng; 97,19% of the plan at the start of the year',
  ]);
});

test('the points that the cut brings say the same', () => {
  expect(cutIn(BCXB, 'vi', 'scored')).toEqual(cutIn(BCXB));
});

test('the day comes from DL_KeHoach, where the adjustment is a row', () => {
  const adjusted = decided('BCXB', '2022-12-12', 27_654_322_000, 3, { planKind: 'plan.adjusted' });
  expect(cutIn({ ...BCXB, figures: [...BCXB.figures, adjusted] })[0]).toContain(
    'đạt sau khi điều chỉnh giảm kế hoạch ngày 12/12/2022: kế hoạch giao đầu năm',
  );
});

test('a plan kept in DL_KeHoach alone is compared with what it was before it was cut', () => {
  const cn17 = {
    subjects: [person('CN17', 'BCXB')],
    figures: [
      decided('CN17', '2022-01-05', 4_000_000_000, 3),
      decided('CN17', '2022-06-10', 5_000_000_000, 4),
      decided('CN17', '2022-12-12', 4_200_000_000, 5),
      spent('CN17', 4_200_000_000),
    ],
  };
  expect(cutIn(cn17)).toEqual([
    'đạt sau khi điều chỉnh giảm kế hoạch ngày 12/12/2022: kế hoạch trước khi điều chỉnh 5.000.000.000 đồng (DL_KeHoach!I3:I4), nay còn 4.200.000.000 đồng; so với kế hoạch trước khi điều chỉnh mới đạt 84,00%',
  ]);
  // A decision after the data date has not cut anything yet.
  const later = cn17.figures.map((each) => (each.through === '2022-12-12' ? { ...each, through: '2023-01-15' } : each));
  expect(cutIn({ ...cn17, figures: later })).toEqual([]);
});

test('an estimate that reaches the plan of today says so too', () => {
  const figures = BCXB.figures.map((each) => (each.quantity === 'plan' ? each : { ...each, amount: 20_000_000_000 }));
  const known = { ...BCXB, figures: [...figures, estimate('BCXB', 27_654_322_000)] };
  expect(evaluate(SET, facts(known), DATES)[0]!.outcome).toBe('conditional');
  expect(cutIn(known)).toHaveLength(1);
});

test('nothing is said where the larger plan is reached as well, where nothing is reached, or where the plan grew', () => {
  const paid = (amount: number) => BCXB.figures.map((each) => (each.quantity === 'plan' ? each : { ...each, amount }));
  expect(cutIn({ ...BCXB, figures: paid(28_454_322_000) })).toEqual([]);
  expect(cutIn({ ...BCXB, figures: paid(27_654_321_000) })).toEqual([]);
  const grew = [plan('BCXB', 100), plan('BCXB', 90, { planKind: 'plan.start' }), spent('BCXB', 100)];
  expect(cutIn({ ...BCXB, figures: grew })).toEqual([]);
});
