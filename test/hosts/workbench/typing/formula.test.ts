/** Formulas typed the Vietnamese way reach the engine in its own grammar, and come back readable. */
import { inCapitals, toEngine, toEngineInPlace, toVietnamese } from '../../../../src/hosts/workbench/typing/formula';

test.each([
  ['=TD_TYLE(H7;F7;2)', '=TD_TYLE(H7,F7,2)'],
  ['=ROUND(F7*1,05;2)', '=ROUND(F7*1.05,2)'],
  ['=ROUND(A1;0,050)', '=ROUND(A1,0.050)'],
  ['=A1*1,5', '=A1*1.5'],
  ['=A1*1.234,5', '=A1*1234.5'],
  ['=IF(A1>0,5;"a;b,5";\'Giải ngân; 1,5\'!F7)', '=IF(A1>0.5,"a;b,5",\'Giải ngân; 1,5\'!F7)'],
  ['=SUM({1,2;3,4};A1)', '=SUM({1,2;3,4},A1)'],
  ['=SUM(F7;2;3)', '=SUM(F7,2,3)'],
  ['=TD_DAT(H7;F7;70,5%;"triệu")', '=TD_DAT(H7,F7,70.5%,"triệu")'],
])('%s → %s', (typed, english) => {
  expect(toEngine(typed)).toBe(english);
});

test.each(['=ROUND(A1,2)', '=SUM(1,5)', '=IF(A1>0.5,"x",1.25)', "='Giải ngân'!F7", '=A1&"1;5"'])(
  '%s is the engine’s own grammar already',
  (formula) => {
    expect(toEngine(formula)).toBe(formula);
  },
);

test.each(['=ROUND(F7*1.05,2)', '=IF(A1>0.5,"a,b",2)', "=SUM('a, b'!A1:B2,{1,2;3,4},.5)", '=F7/1000000'])(
  '%s is shown in Vietnamese and read back unchanged',
  (formula) => {
    expect(toEngine(toVietnamese(formula))).toBe(formula);
  },
);

test('the editor’s text keeps its length while it is typed', () => {
  expect(toEngineInPlace('=ROUND(F7*1,05;2)')).toBe('=ROUND(F7*1.05,2)');
  expect(toEngineInPlace('=A1*1.234,5')).toHaveLength('=A1*1.234,5'.length);
});

test('functions and references are put in capitals, texts and names are not', () => {
  expect(inCapitals('=if(a1>$b$2;"td_dat(a1)";td_tyle(h7;\'Giải ngân\'!f7))+ten_vung')).toBe(
    '=IF(A1>$B$2;"td_dat(a1)";TD_TYLE(H7;\'Giải ngân\'!F7))+ten_vung',
  );
});
