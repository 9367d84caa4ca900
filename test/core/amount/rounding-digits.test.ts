/** Rounding keeps every digit asked for, however many. */
import fc from 'fast-check';
import { parseRational, roundTo } from '../../../src/core/amount';

test('a third to 60 decimals, and to none', () => {
  expect(roundTo(parseRational('1/3')!, 60).toFixed()).toBe(`0.${'3'.repeat(60)}`);
  expect(roundTo(parseRational('5/2')!, 0).toFixed()).toBe('3');
  expect(roundTo(parseRational('-5/2')!, 0).toFixed()).toBe('-3');
});

test('a decimal is itself at its own number of digits', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 90 }), (digits) => {
      const text = `0.${digits.join('')}`;
      for (const rounding of ['down', 'half-up', 'up'] as const) {
        expect(roundTo(parseRational(text)!, digits.length, rounding).eq(roundTo(parseRational(text)!, 200))).toBe(
          true,
        );
        expect(roundTo(parseRational(text)!, digits.length, rounding).toFixed(digits.length)).toBe(text);
      }
    }),
  );
});
