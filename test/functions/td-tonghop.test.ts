/** TD_TONGHOP is exact whatever the amounts, and counts money once. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { block } from './helpers';

const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
const totals = (id: string, args: readonly unknown[]) => {
  const lines = block(id, args);
  if (typeof lines === 'string') throw new Error(lines);
  return lines;
};

test('sums agree with whole-number arithmetic, float residue or not, beyond 2^53 too', () => {
  const amount = fc.oneof(
    fc.integer({ min: -5, max: 999_999_999_999_999 }).map((dong) => dong / 1e6),
    fc.constantFrom(0.1 + 0.2, 0.7 + 0.1, 1.1 * 3, 999_999_999.999999),
  );
  const row = fc.record({ name: fc.constantFrom('A', 'B', 'C'), plan: amount, paid: amount });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const many = Array.from({ length: 40 }, () => rows).flat();
      const dong = (value: number) => BigInt(Math.round(Number((value * 1e6).toPrecision(15))));
      const sum = (name: string, key: 'plan' | 'paid') =>
        many.filter((one) => one.name === name).reduce((total, one) => total + dong(one[key]), 0n);
      const args = ['name', 'plan', 'paid'].map((key) => column(many.map((one) => one[key as 'name'])));
      for (const line of totals('TD_TONGHOP', [...args, 1, null, 'triệu']).slice(0, -1)) {
        const [plan, paid] = [sum(String(line[0]), 'plan'), sum(String(line[0]), 'paid')];
        expect([line[1], line[2]]).toEqual([Number(`${plan}e-6`), Number(`${paid}e-6`)]);
        if (plan > 0n) expect(line[5]).toBe(paid >= plan ? 'Đạt' : 'Chưa đạt');
      }
    }),
    { numRuns: 60 },
  );
});

test('without a unit amounts are read at 15 digits and added exactly', () => {
  const names = column(['A', 'A', 'A']);
  const [line] = totals('TD_TONGHOP', [
    names,
    column([0.1, 0.2, 0.1234567]),
    column([0.30000000000000004, 0, 0.1234567]),
  ]);
  expect(line).toEqual(['A', 0.4234567, 0.4234567, 1, 0, 'Đạt', 3]);
});

test('with STT, group rows, the printed total and "trong đó" lines are left out', () => {
  const rows: Cell[][] = [
    ['', 'TỔNG SỐ', 60, 45],
    ['A', 'Vốn tỉnh', 60, 45],
    ['I', 'Phòng CNTT', 30, 25],
    [1, 'Phòng CNTT', 10, 10],
    ['-', 'Vốn trong nước', 10, 10],
    [2, 'Phòng CNTT', 20, 15],
    ['II', 'Văn phòng', 30, 20],
    ['1', 'Văn phòng', 30, 20],
    ['1.1', 'Văn phòng', 12, 12],
    ['1.2', 'Văn phòng', 18, 8],
  ];
  const pick = (index: number) => rows.map((row) => [row[index]!]);
  expect(totals('TD_TONGHOP', [pick(1), pick(2), pick(3), 1, pick(0), 'triệu'])).toEqual([
    ['Phòng CNTT', 30, 25, 0.8333, 5, 'Chưa đạt', 2],
    ['Văn phòng', 30, 20, 0.6667, 10, 'Chưa đạt', 2],
    ['Cộng', 60, 45, 0.75, 15, 'Chưa đạt', 4],
  ]);
});

test('the rate stands on the right side of the target and is never 100% before 100%', () => {
  const line = (plan: number, paid: number, target: number) =>
    totals('TD_TONGHOP', [column(['A']), column([plan]), column([paid]), target, null, 'đồng'])[0]!;
  expect(line(1_000_000, 949_999, 0.95)).toEqual(['A', 1_000_000, 949_999, 0.9499, 1, 'Chưa đạt', 1]);
  expect(line(1_000_000, 999_999, 0.95)).toEqual(['A', 1_000_000, 999_999, 0.9999, 0, 'Đạt', 1]);
});
