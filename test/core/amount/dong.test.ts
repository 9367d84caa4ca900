/** Money in whole đồng: what a cell of any unit holds, sums beyond 2^53, numbers typed as text. */
import fc from 'fast-check';
import {
  addDong,
  cellNumber,
  compareDong,
  dongText,
  parseDongText,
  parseUnit,
  readDong,
  readNumberText,
  showDong,
  showInUnit,
  sumDong,
  UNITS,
} from '../../../src/core/amount';

describe('money in whole đồng', () => {
  test('a cell in triệu with its đồng in the decimals', () => {
    expect(readDong(12345.677, 'triệu')).toEqual({ dong: 12345677000, rounded: false });
    expect(showDong(12345677000)).toBe('12.345.677.000');
    expect(showInUnit(12345677000, 'triệu')).toBe('12.345,677');
  });

  test('less than a đồng is rounded and said, residue is not', () => {
    expect(readDong(1.6, 'đồng')).toEqual({ dong: 2, rounded: true });
    expect(readDong(-1.5, 'đồng')).toEqual({ dong: -2, rounded: true });
    expect(readDong(3.0000001, 'đồng')).toEqual({ dong: 3, rounded: false });
  });

  test('a number that the spreadsheet itself cannot hold exactly is refused', () => {
    expect(readDong(1e15, 'đồng')).toEqual({ problem: 'too-large' });
    expect(readDong(NaN, 'đồng')).toEqual({ problem: 'not-finite' });
    expect(readDong(999_999_999_999_999, 'đồng')).toEqual({ dong: 999_999_999_999_999, rounded: false });
  });

  test('whole đồng survive any unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.constantFrom(...UNITS),
        (dong, unit) => {
          expect(readDong(cellNumber(dong, unit), unit)).toEqual({ dong: dong + 0, rounded: false });
        },
      ),
    );
  });

  test('sums stay exact beyond 2^53 and agree with whole-number arithmetic', () => {
    const amount = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const oracle = amounts.reduce((sum, value) => sum + BigInt(value), 0n);
        expect(dongText(sumDong(amounts))).toBe(String(oracle));
      }),
    );
    expect(dongText(addDong(Number.MAX_SAFE_INTEGER, 1))).toBe('9007199254740992');
    expect(compareDong(parseDongText('9007199254740993')!, parseDongText('9007199254740992')!)).toBe(1);
  });

  test('units as they are printed', () => {
    expect(
      ['Triệu đồng', 'tr.đ', 'đồng', 'Tỷ đồng.', 'nghìn đồng', '1.000 đồng', 'ngàn đồng', 'VNĐ', 'tỉ đồng'].map(
        parseUnit,
      ),
    ).toEqual(['triệu', 'triệu', 'đồng', 'tỷ', 'nghìn', 'nghìn', 'nghìn', 'đồng', 'tỷ']);
    expect(['m2', '', '%', 'tấn'].map(parseUnit)).toEqual([null, null, null, null]);
  });

  test('numbers typed as text', () => {
    const shown = (text: string) => {
      const read = readNumberText(text);
      return 'value' in read ? read.value.toFixed() : read.problem;
    };
    expect(
      ['1.234.567,89', '1,234,567.89', '12,5', '(1.234,5)', '−5', '1 234', '1.234', 'abc', '1.23.4'].map(shown),
    ).toEqual([
      '1234567.89',
      '1234567.89',
      '12.5',
      '-1234.5',
      '-5',
      '1234',
      'ambiguous',
      'not-a-number',
      'not-a-number',
    ]);
    expect(readNumberText('1.234', 'vi')).toMatchObject({ style: 'vi' });
  });
});
