/** Exact fractions against whole-number arithmetic. */
import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  Exact,
  fromDouble,
  multiply,
  parseRational,
  rational,
  rationalText,
  reduce,
  roundTo,
  subtract,
  toNumber,
} from '../../../src/core/amount';

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 });
const fraction = fc
  .tuple(whole, positive)
  .map(([num, den]) => rational(new Exact(String(num)), new Exact(String(den))));

/** floor of a fraction of big integers. */
const floorDiv = (a: bigint, b: bigint) => (a % b !== 0n && a < 0n !== b < 0n ? a / b - 1n : a / b);

describe('exact fractions', () => {
  test('text forms', () => {
    expect(['2/3', '95%', '0.95', '-1.5', '1.5/0.5', '12'].map((text) => rationalText(parseRational(text)!))).toEqual([
      '2/3',
      '19/20',
      '19/20',
      '-3/2',
      '3',
      '12',
    ]);
    expect([parseRational('1/0'), parseRational('a'), parseRational('1,5'), parseRational('')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('comparison agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        const oracle = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
        const made = (num: number, den: number) => rational(new Exact(String(num)), new Exact(String(den)));
        expect(compare(made(a, b), made(c, d))).toBe(oracle < 0n ? -1 : oracle > 0n ? 1 : 0);
      }),
    );
  });

  test('what is added and taken away, multiplied and divided, is back', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        if (!b.num.eq('0')) expect(compare(divide(multiply(a, b), b), a)).toBe(0);
        expect(rationalText(reduce(a))).toBe(rationalText(a));
      }),
    );
  });

  test('rounding down, up and half-up agree with whole-number arithmetic', () => {
    fc.assert(
      fc.property(whole, positive, fc.integer({ min: 0, max: 4 }), (num, den, digits) => {
        const value = rational(new Exact(String(num)), new Exact(String(den)));
        const scale = 10n ** BigInt(digits);
        const [n, d] = [BigInt(num) * scale, BigInt(den)];
        const shown = (rounding: 'down' | 'up' | 'half-up') =>
          BigInt(
            roundTo(value, digits, rounding)
              .times(new Exact(String(scale)))
              .toFixed(0),
          );
        expect(shown('down')).toBe(floorDiv(n, d));
        expect(shown('up')).toBe(-floorDiv(-n, d));
        const away = num < 0 ? -floorDiv(-2n * n + d, 2n * d) : floorDiv(2n * n + d, 2n * d);
        expect(shown('half-up')).toBe(away);
      }),
    );
  });

  test('any simple fraction typed as a formula is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 1000 }), (num, den) => {
        const read = fromDouble(num / den);
        expect(compare(read, rational(new Exact(String(num)), new Exact(String(den))))).toBe(0);
        expect(toNumber(read)).toBe(num / den);
      }),
    );
  });
});
