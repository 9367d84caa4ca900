/** Formula texts of files: shared formulas moved, function names spelled as in the file and as people read them. */
import fc from 'fast-check';
import { fromFile, toFile } from '../../src/files/formula/names';
import { shiftFormula } from '../../src/files/formula/shift';

test.each([
  ['A1+$A1+A$1+$A$1', 'B2+$A2+B$1+$A$1'],
  ['SUM(A1:B2,C:C,$D:D,3:3,$4:5)', 'SUM(B2:C3,D:D,$D:E,4:4,$4:6)'],
  ['"A1"&A1&"""B1"', '"A1"&B2&"""B1"'],
  ["'A1 B2'!C3+Sheet1!D4+'It''s A1'!E5", "'A1 B2'!D4+Sheet1!E5+'It''s A1'!F6"],
  ['LOG10(A1)+ATAN2(B1,C1)', 'LOG10(B2)+ATAN2(C2,D2)'],
  ['[1]Sheet1!A1+Bang[[#This Row],[A1]]', '[1]Sheet1!B2+Bang[[#This Row],[A1]]'],
  ['Thue_A1+A1_thue+ĐơnGiá1+1E5+A1', 'Thue_A1+A1_thue+ĐơnGiá1+1E5+B2'],
  ['A1048576+XFD1', 'B1+A2'],
])('%s one row down and one column right', (formula, moved) => {
  expect(shiftFormula(formula, 1, 1)).toBe(moved);
});

test('moving there and back changes nothing', () => {
  const cell = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 25 }), fc.boolean(), fc.integer({ min: 1, max: 9999 }));
  const text = cell.map(
    ([c, column, r, row]) => `${c ? '$' : ''}${String.fromCharCode(65 + column)}${r ? '$' : ''}${row}`,
  );
  const formula = fc
    .array(fc.oneof(text, fc.constantFrom('SUM(', '"A1"', "'B2'!", ',', '+')), { maxLength: 12 })
    .map((parts) => parts.join(' '));
  const step = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(formula, step, step, (before, rows, columns) => {
      expect(shiftFormula(shiftFormula(before, rows, columns), -rows, -columns)).toBe(before);
    }),
  );
});

test.each([
  ['TD_TYLE(H7,F7)', '_xldudf_TD_TYLE(H7,F7)'],
  ['IF(ISBLANK(D7),"",TD_DAT(D7,E7))', 'IF(ISBLANK(D7),"",_xldudf_TD_DAT(D7,E7))'],
  [
    'SORT(FILTER(A1:A9,B1:B9>0))&CONCAT(XLOOKUP(1,C:C,D:D))',
    '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))&_xlfn.CONCAT(_xlfn.XLOOKUP(1,C:C,D:D))',
  ],
  ['SUM(A1)&"TD_TYLE(1,2)"&\'XOR(\'!A1', 'SUM(A1)&"TD_TYLE(1,2)"&\'XOR(\'!A1'],
])('%s is stored with the prefixes of a file, and read without them', (shown, stored) => {
  expect(toFile(shown)).toBe(stored);
  expect(fromFile(stored)).toBe(shown);
});

test('custom functions of others keep their prefix', () => {
  expect(fromFile('_xldudf_KHAC_HAM(A1)+_xlfn.CHUABIET(1)')).toBe('_xldudf_KHAC_HAM(A1)+_xlfn.CHUABIET(1)');
});
