/** Addresses: letters, quoted sheet names, what contains and what overlaps. */
import fc from 'fast-check';
import { a1, address, columnIndex, columnLetter, contains, overlaps, parseAddress } from '../../../src/core/cell';

describe('places in a workbook', () => {
  test('column letters as Excel counts them', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(columnIndex('xfd')).toBe(16383);
  });

  test('an address names its sheet, quoted where the formula grammar needs it', () => {
    const at = { row: 6, column: 5, rows: 1, columns: 1 };
    expect(address({ sheet: 'GiaiNgan', ...at })).toBe('GiaiNgan!F7');
    expect(address({ sheet: 'Giải ngân', ...at })).toBe("'Giải ngân'!F7");
    expect(address({ sheet: "Sở TT'TT", ...at, rows: 2 })).toBe("'Sở TT''TT'!F7:F8");
    expect(address({ sheet: 'A1', ...at })).toBe("'A1'!F7");
  });

  test('what is written is read back, whatever the sheet is called', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() === text && !/[[\]:*?/\\\n\r]/.test(text));
    const size = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(name, fc.nat(1000), fc.nat(700), size, size, (sheet, row, column, rows, columns) => {
        const ref = { sheet, row, column, rows, columns };
        expect(parseAddress(address(ref))).toEqual(ref);
      }),
    );
  });

  test('a text that is no address is none', () => {
    expect([parseAddress('F'), parseAddress('7'), parseAddress('F0'), parseAddress('Kế hoạch')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(a1(parseAddress('$H$12:$F$7')!)).toBe('F7:H12');
  });

  test('containing and overlapping', () => {
    const area = { row: 2, column: 2, rows: 2, columns: 2 };
    expect(contains(area, 3, 3)).toBe(true);
    expect(contains(area, 4, 3)).toBe(false);
    expect(overlaps(area, { row: 3, column: 3, rows: 9, columns: 9 })).toBe(true);
    expect(overlaps(area, { row: 4, column: 2, rows: 1, columns: 1 })).toBe(false);
  });
});
