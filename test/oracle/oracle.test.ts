/** Verdicts at the boundary against whole-number arithmetic: a sample of the million of `npm run test:oracle`. */
import { boundaryCase, randomFrom } from './cases';
import { disagreement } from './judge';

describe('verdicts at the boundary', () => {
  test('agree with whole-number arithmetic, in a sample of the million of `npm run test:oracle`', () => {
    const random = randomFrom(20221231);
    const wrong = Array.from({ length: 5000 }, () => disagreement(boundaryCase(random))).filter(
      (found) => found !== null,
    );
    expect(wrong).toEqual([]);
  });

  test('the cases lie on both sides of the line and on it', () => {
    const random = randomFrom(1);
    const cases = Array.from({ length: 500 }, () => boundaryCase(random));
    expect(cases.filter(({ met }) => met).length).toBeGreaterThan(150);
    expect(cases.filter(({ met }) => !met).length).toBeGreaterThan(150);
    expect(cases.filter(({ shortfall }) => shortfall === 1n).length).toBeGreaterThan(10);
  });
});
