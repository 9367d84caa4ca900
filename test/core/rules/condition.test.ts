/** Condition cells as people type them, and the ranges they stand for. */
import fc from 'fast-check';
import { parseRational } from '../../../src/core/amount';
import {
  canonicalWord,
  type CellStyle,
  parseCondition,
  point,
  rangeHolds,
  shared,
  uncovered,
  wordHolds,
} from '../../../src/core/rules';
import { say } from '../../../src/messages';

function holds(cell: string, value: string, style: CellStyle = 'plain') {
  const read = parseCondition(cell, style);
  if ('problem' in read) throw new Error(say('vi', read.problem));
  return rangeHolds(point(parseRational(value)!, value), read.condition);
}

function problem(cell: string, style: CellStyle = 'plain') {
  const read = parseCondition(cell, style);
  return 'problem' in read ? say('vi', read.problem) : null;
}

describe('a condition cell', () => {
  test.each([
    ['>= 100%', '1', 'met'],
    ['>= 100%', '0.9999', 'unmet'],
    ['≥ 100%', '1', 'met'],
    ['> 1/2', '1/2', 'unmet'],
    ['> 1/2', '5/9', 'met'],
    ['>= 2/3', '2/3', 'met'],
    ['>= 2/3', '0.6666666666666666', 'unmet'],
    ['[90%..100%)', '0.9', 'met'],
    ['[90%..100%)', '1', 'unmet'],
    [']90%..100%]', '0.9', 'unmet'],
    ['[0..1[', '1', 'unmet'],
    ['2', '2', 'met'],
    ['= 2', '3', 'unmet'],
    ['1, 3, >= 5', '3', 'met'],
    ['1, 3, >= 5', '4', 'unmet'],
    ['not(1, 3)', '3', 'unmet'],
    ['!= 5', '4', 'met'],
    ['< -1.5', '-2', 'met'],
    ['-', '7', 'met'],
  ])('%s held against %s is %s', (cell, value, verdict) => {
    expect(holds(cell, value)).toBe(verdict);
  });

  test('in a Vietnamese sheet the comma is a decimal mark and the point groups thousands', () => {
    expect(holds('>= 95,5%', '0.955', 'vi')).toBe('met');
    expect(holds('>= 95,5%', '0.954', 'vi')).toBe('unmet');
    expect(holds('[0,5..1)', '0.5', 'vi')).toBe('met');
    expect(holds('>= 1.000', '999', 'vi')).toBe('unmet');
    expect(holds('1; 2,5', '2.5', 'vi')).toBe('met');
  });

  test('words are compared after tidying, and "Có" means yes', () => {
    const words = (cell: string, word: string, style: CellStyle = 'plain') => {
      const read = parseCondition(cell, style);
      return 'condition' in read ? wordHolds(canonicalWord(word), read.condition) : null;
    };
    expect(words('"A","B"', 'b')).toBe('met');
    expect(words('"A","B"', 'C')).toBe('unmet');
    expect(words('"A","B"', 'B', 'vi')).toBe('met');
    expect(words('Có', 'yes')).toBe('met');
    expect(words('"yes"', 'Không')).toBe('unmet');
    expect(words('not("Xuất sắc")', 'Xuất sắc'.normalize('NFD'))).toBe('unmet');
  });

  test.each([
    ['', 'Ô điều kiện để trống. Gõ điều kiện như >= 100%, [90%..100%), "Có", hoặc - nếu không đặt điều kiện.'],
    ['>= abc', '">= abc" có số không đọc được. Gõ như >= 100%, > 1/2, [90%..100%).'],
    ['xuất sắc', '"xuất sắc" không phải số. Chữ phải đặt trong ngoặc kép: "xuất sắc".'],
    ['"A', '""A" thiếu dấu ngoặc kép đóng. Gõ "A","B".'],
    ['[100%..90%]', '"[100%..90%]": đầu khoảng lớn hơn cuối khoảng. Gõ số nhỏ trước.'],
    ['"A", 5', '""A", 5" trộn số với chữ. Tách thành hai dòng điều kiện.'],
    ['>= 1/0', '">= 1/0" có số không đọc được. Gõ như >= 100%, > 1/2, [90%..100%).'],
    ['>= 1,5,', '">= 1,5," có số không đọc được. Gõ như >= 100%, > 1/2, [90%..100%).'],
  ])('the mistake in %p is explained', (cell, sentence) => {
    expect(problem(cell)).toBe(sentence);
  });

  test('a number that may lie in a range is decided only where every value agrees', () => {
    const read = parseCondition('>= 2');
    if ('problem' in read) throw new Error();
    const three = parseRational('3')!;
    const one = parseRational('1')!;
    expect(rangeHolds({ low: point(three, '').low, high: null }, read.condition)).toBe('met');
    expect(rangeHolds({ low: point(one, '').low, high: null }, read.condition)).toBe('missing');
    expect(rangeHolds({ low: null, high: point(one, '').high }, read.condition)).toBe('unmet');
  });
});

describe('ranges', () => {
  const end = fc.record({ n: fc.integer({ min: -4, max: 4 }), closed: fc.boolean() });
  const range = fc.tuple(fc.option(end), fc.option(end)).map(([low, high]) => ({
    low: low && { value: parseRational(String(low.n))!, text: '', closed: low.closed },
    high: high && { value: parseRational(String(high.n))!, text: '', closed: high.closed },
  }));
  /** Halves, so that open ends show. */
  const probe = fc.integer({ min: -12, max: 12 }).map((n) => point(parseRational(`${n}/2`)!, ''));

  test('uncovered is exactly what no range of the list holds', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), range, probe, (ranges, whole, at) => {
        const covered = ranges.some((each) => shared(each, at) !== null);
        const inside = shared(whole, at) !== null;
        const gap = uncovered(ranges, whole).some((each) => shared(each, at) !== null);
        expect(gap).toBe(inside && !covered);
      }),
      { numRuns: 2000 },
    );
  });
});
