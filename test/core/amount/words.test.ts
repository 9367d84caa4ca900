/** Amounts in words as people write them on receipts. */
import fc from 'fast-check';
import { Exact } from '../../../src/core/amount';
import { amountInWords } from '../../../src/core/amount/words';

test.each([
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [20, 'Hai mươi đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [55, 'Năm mươi lăm đồng'],
  [101, 'Một trăm linh một đồng'],
  [105, 'Một trăm linh năm đồng'],
  [110, 'Một trăm mười đồng'],
  [1005, 'Một nghìn không trăm linh năm đồng'],
  [1015, 'Một nghìn không trăm mười lăm đồng'],
  [10000, 'Mười nghìn đồng'],
  [1_000_005, 'Một triệu không trăm linh năm đồng'],
  [1_001_000, 'Một triệu không trăm linh một nghìn đồng'],
  [12_345_677_000, 'Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi bảy nghìn đồng'],
  [1_000_000_000_000, 'Một nghìn tỷ đồng'],
  [1_000_000_000_005, 'Một nghìn tỷ không trăm linh năm đồng'],
  [-2_500_000, 'Âm hai triệu năm trăm nghìn đồng'],
])('%d', (amount, words) => {
  expect(amountInWords(amount)).toBe(words);
});

test('beyond numbers: tỷ tỷ, and what stands between', () => {
  expect(amountInWords(new Exact('1000000000000000000'))).toBe('Một tỷ tỷ đồng');
  expect(amountInWords(new Exact('1000000005000000000'))).toBe('Một tỷ không trăm linh năm tỷ đồng');
});

test.each([
  [105, { zero: 'lẻ' }, 'Một trăm lẻ năm đồng'],
  [1_000_005, { zero: 'lẻ', thousand: 'ngàn' }, 'Một triệu không trăm lẻ năm đồng'],
  [24_000, { four: 'bốn', thousand: 'ngàn' }, 'Hai mươi bốn ngàn đồng'],
  [14, { four: 'bốn' }, 'Mười bốn đồng'],
  [-104, { zero: 'lẻ' }, 'Âm một trăm lẻ bốn đồng'],
] as const)('%d in other words %j', (amount, choice, words) => {
  expect(amountInWords(amount, choice)).toBe(words);
});

/** Reads the words back: every amount has its own words. */
function read(words: string): number {
  const VALUES: Record<string, number> = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    linh: 0,
  };
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.split(' ')) {
    if (word in VALUES) digit = VALUES[word]!;
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') group += 10;
    else {
      const scale = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }[word]!;
      if (word === 'tỷ') total = (total + group + digit) * scale;
      else total += (group + digit) * scale;
      [group, digit] = [0, 0];
    }
  }
  return total + group + digit;
}

test('words read back give the amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
      expect(
        read(
          amountInWords(amount)
            .toLowerCase()
            .replace(/ đồng$/, ''),
        ),
      ).toBe(amount);
    }),
  );
});
