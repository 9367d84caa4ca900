/** Plans side by side, milestones and what is left per month: the worked examples of the manual. */
import fc from 'fast-check';
import { parseRational, reaches, showExact, showPercent } from '../../../src/core/amount';
import {
  comparePlans,
  explainComparison,
  milestoneAt,
  pace,
  pointsFrom,
  stepsLeft,
} from '../../../src/core/disbursement';
import { say } from '../../../src/messages';

test('the same money against every plan: 95,45% → 87,50% → 87,92%', () => {
  const steps = comparePlans([
    { label: 'giao đầu năm', plan: 110_000, disbursed: 105_000 },
    { label: 'bổ sung sau 30/9', plan: 10_000, disbursed: 0 },
    { label: 'kéo dài', plan: 5_000, disbursed: 4_900 },
  ]);
  expect(steps.map((step) => showPercent(step.totalDisbursed, step.totalPlan))).toEqual(['95,45%', '87,50%', '87,92%']);
  expect(
    explainComparison(steps)
      .map((one) => say('vi', one))
      .join(' '),
  ).toBe(
    'So với kế hoạch vốn giao đầu năm, tỷ lệ giải ngân là 95,45%. ' +
      'Tính thêm bổ sung sau 30/9, tỷ lệ giải ngân là 87,50%. Tính thêm kéo dài, tỷ lệ giải ngân là 87,92%.',
  );
  expect(comparePlans([{ label: 'a', plan: 0, disbursed: 0 }])[0]!.rate).toBeNull();
});

test('the last milestone not after the day counts', () => {
  const q2 = { day: '2022-06-30', share: parseRational('50%')! };
  const q3 = { day: '2022-09-30', share: parseRational('70%')! };
  expect(milestoneAt([q2, q3], '2022-09-30')).toBe(q3);
  expect(milestoneAt([q3, q2], '2022-09-29')).toBe(q2);
  expect(milestoneAt([q2, q3], '2022-06-29')).toBeNull();
});

test('behind is never shown as 0,00 points, ahead never as behind', () => {
  expect(showExact(pointsFrom(7_200, 12_000, parseRational('70%')!), 2)).toBe('-10,00');
  const amount = fc.integer({ min: 1, max: 1e13 });
  fc.assert(
    fc.property(
      amount,
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom('70%', '1/3', '2/3', '95%'),
      (plan, off, text) => {
        const share = parseRational(text)!;
        const spent = Math.floor((plan * Number(share.num.toFixed())) / Number(share.den.toFixed())) + off;
        const points = pointsFrom(spent, plan, share);
        expect(points.lt('0')).toBe(!reaches(spent, plan, { share, strict: false }));
      },
    ),
  );
});

test('months that have begun count, up to the deadline', () => {
  expect(stepsLeft('2022-09-30', '2022-12-31', 'month')).toBe(3);
  expect(stepsLeft('2022-09-15', '2022-12-31', 'month')).toBe(4);
  expect(stepsLeft('2022-12-31', '2023-01-31', 'month')).toBe(1);
  expect(stepsLeft('2022-12-31', '2022-12-31', 'month')).toBe(0);
  expect(stepsLeft('2022-12-01', '2022-12-31', 'week')).toBe(5);
});

test('4.800 triệu in three months is 1.600 a month; the pace is enough and one đồng less is not', () => {
  const days = { day: '2022-09-30', deadline: '2022-12-31', step: 'month' as const };
  expect(pace({ disbursed: 7_200e6, plan: 12_000e6, ...days })).toBe(1_600e6);
  expect(pace({ disbursed: 12, plan: 12, ...days, deadline: '2022-01-01' })).toBe(0);
  expect(pace({ disbursed: 11, plan: 12, ...days, deadline: '2022-01-01' })).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (plan, spent) => {
      const each = Number(pace({ disbursed: spent, plan, ...days }));
      expect(reaches(spent + 3 * each, plan)).toBe(true);
      if (each > 0) expect(reaches(spent + 3 * (each - 1), plan)).toBe(false);
    }),
  );
});
