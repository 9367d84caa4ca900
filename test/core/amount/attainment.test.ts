/** Attainment to the đồng: reached or not, the rate as it is printed, what is still to disburse. */
import fc from 'fast-check';
import {
  readDong,
  reaches,
  shortfall,
  showPercent,
  shownPercent,
  parseRational,
  fromDouble,
  rationalText,
} from '../../../src/core/amount';

const dong = (value: number, unit: 'đồng' | 'nghìn' | 'triệu' | 'tỷ') => {
  const read = readDong(value, unit);
  if ('problem' in read) throw new Error(read.problem);
  return read.dong;
};

describe('attainment to the đồng', () => {
  test('12345,677 of 12345,678 triệu is not reached, shows 99,99% and lacks 1.000 đồng', () => {
    const plan = dong(12345.678, 'triệu');
    const spent = dong(12345.677, 'triệu');
    expect(reaches(spent, plan)).toBe(false);
    expect(showPercent(spent, plan)).toBe('99,99%');
    expect(shortfall(spent, plan)).toBe(1000);
  });

  test('float residue of a sum does not lose a đồng', () => {
    expect(dong(0.1 + 0.2, 'triệu')).toBe(300_000);
    expect(reaches(dong(0.1 + 0.2, 'tỷ'), dong(0.3, 'tỷ'))).toBe(true);
  });

  test('a rate is rounded half-up where no target is near', () => {
    expect(showPercent(203_592, 357_792)).toBe('56,90%');
    expect(showPercent(2, 3)).toBe('66,67%');
  });

  test('shown percent reaches the target exactly when the amount does', () => {
    const amount = fc.integer({ min: 1, max: 9_007_199_254_740 });
    fc.assert(
      fc.property(amount, fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 4 }), (plan, off, digits) => {
        const spent = Math.max(0, plan + off);
        expect(shownPercent(spent, plan, digits).gte('100')).toBe(reaches(spent, plan));
      }),
    );
  });

  test('disbursing the shortfall, and not one đồng less, reaches the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        (plan, spent, percent, strict) => {
          const target = { share: parseRational(`${percent}%`)!, strict };
          const missing = Number(shortfall(spent, plan, target));
          expect(reaches(spent + missing, plan, target)).toBe(true);
          if (missing > 0) expect(reaches(spent + missing - 1, plan, target)).toBe(false);
        },
      ),
    );
  });

  test('a number typed as a threshold is the fraction people meant', () => {
    expect(rationalText(fromDouble(5 / 6))).toBe('5/6');
    expect(rationalText(fromDouble(0.95))).toBe('19/20');
  });
});
