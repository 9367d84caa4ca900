/** What the core found is the same after it crossed from the worker to the page. */
import fc from 'fast-check';
import { Exact } from '../../src/core/amount';
import { afterTravel, forTravel } from '../../src/work/travel';

test('exact decimals keep every digit and their methods', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 999_999_999 }), (whole, rest) => {
      const amount = new Exact(`${whole}.${String(rest).padStart(9, '0')}`);
      const sent = { rate: { num: amount, den: new Exact('3') }, list: [amount, null, 'GiaiNgan!F7', 12.5, true] };
      const arrived = afterTravel<typeof sent>(structuredClone(forTravel(sent)));
      expect((arrived.list[0] as Exact).eq(amount)).toBe(true);
      expect(arrived.rate.num.times(arrived.rate.den).eq(amount.times(new Exact('3')))).toBe(true);
      expect(arrived.list.slice(1)).toEqual([null, 'GiaiNgan!F7', 12.5, true]);
    }),
  );
});

test('what is shared stays shared, and nothing of the original changes', () => {
  const table = { sheet: 'GiaiNgan', total: new Exact('1') };
  const arrived = afterTravel<{ a: typeof table; b: typeof table }>(structuredClone(forTravel({ a: table, b: table })));
  expect(arrived.a).toBe(arrived.b);
  expect(table.total).toBeInstanceOf(Exact);
});

test('a long list of texts arrives as it was', () => {
  const owners = Array.from({ length: 5000 }, (_, i) => `Phòng ${i % 7}`);
  expect(afterTravel(structuredClone(forTravel({ owners, few: owners.slice(0, 3) })))).toEqual({
    owners,
    few: owners.slice(0, 3),
  });
});
