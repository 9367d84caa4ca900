/** How formulas of ours come back from other hosts and exports, and what they were meant to be. */
import { gridOf } from '../../../src/core/cell';
import { checkHealth, proposeRepair } from '../../../src/core/health';
import { asTyped } from '../../../src/core/health/written-forms';
import { say } from '../../../src/messages';

const DUMMY = '__xludf.DUMMYFUNCTION';

test.each([
  // Excel without the add-in.
  ['=_xldudf_TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=_xldudf_TD_TYLE(H7,F7)*100', 'prefixed', '=TD_TYLE(H7,F7)*100'],
  ['=IF(A1>0,_xldudf_TD_DAT(H7,F7,1,"triệu"),"")', 'prefixed', '=IF(A1>0,TD_DAT(H7,F7,1,"triệu"),"")'],
  ['=_xldudf_TD_DAT(_xldudf_TD_SO(A1),F7)', 'prefixed', '=TD_DAT(TD_SO(A1),F7)'],
  ['=_xlfn._xldudf_TD_TONGHOP(A1:A9,B1:B9,C1:C9)', 'prefixed', '=TD_TONGHOP(A1:A9,B1:B9,C1:C9)'],
  ['=_xlfn.TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=_xlfn._xlws.TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=_xludf.TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=_xll.TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=@TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=@_xldudf_TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=SUM(@TD_CONLAI(H7,F7),1)', 'prefixed', '=SUM(TD_CONLAI(H7,F7),1)'],
  ['=THIDUA.TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=_xldudf_THIDUA_TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ["='C:\\sổ\\thi dua.xlam'!TD_TYLE(H7,F7)", 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=[1]!TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=thidua.xlam!TD_TYLE(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=td_tyle(H7,F7)', 'prefixed', '=TD_TYLE(H7,F7)'],
  ['=_xldudf_td_dat(H7,F7)', 'prefixed', '=TD_DAT(H7,F7)'],
  ['=_xldudf_TD_SO("_xldudf_TD_SO(1)")', 'prefixed', '=TD_SO("_xldudf_TD_SO(1)")'],
  ["=_xldudf_TD_TYLE('Giải ngân'!H7,'Giải ngân'!F7)", 'prefixed', "=TD_TYLE('Giải ngân'!H7,'Giải ngân'!F7)"],
  [
    '=_xldudf_TD_DAT(IF(ISBLANK(H7),"",H7),IF(ISBLANK(F7),"",F7),1,"triệu")',
    'prefixed',
    '=TD_DAT(IF(ISBLANK(H7),"",H7),IF(ISBLANK(F7),"",F7),1,"triệu")',
  ],
  // Array wrappers.
  ['=ARRAYFORMULA(TD_TONGHOP(A1:A9,B1:B9,C1:C9))', 'wrapped', '=TD_TONGHOP(A1:A9,B1:B9,C1:C9)'],
  ['=ArrayFormula(TD_TYLE(A1:A9,B1:B9))', 'wrapped', '=TD_TYLE(A1:A9,B1:B9)'],
  ['=ARRAY_CONSTRAIN(ARRAYFORMULA(TD_TONGHOP(A1:A9,B1:B9,C1:C9)),5,7)', 'wrapped', '=TD_TONGHOP(A1:A9,B1:B9,C1:C9)'],
  ['{=TD_TONGHOP(A1:A9,B1:B9,C1:C9)}', 'wrapped', '=TD_TONGHOP(A1:A9,B1:B9,C1:C9)'],
  ['{=_xldudf_TD_TYLE(A1:A9,B1:B9)}', 'wrapped', '=TD_TYLE(A1:A9,B1:B9)'],
  ['=_xlfn.SINGLE(_xldudf_TD_TYLE(H7,F7))', 'wrapped', '=TD_TYLE(H7,F7)'],
  ['=_xlfn.SINGLE(TD_TYLE(H7,F7))', 'wrapped', '=TD_TYLE(H7,F7)'],
  // Google's export.
  [`=IFERROR(${DUMMY}("TD_TYLE(H7,F7)"),0.9999)`, 'frozen', '=TD_TYLE(H7,F7)'],
  [`=IFERROR(${DUMMY}("=TD_TYLE(H7,F7)"),0.9999)`, 'frozen', '=TD_TYLE(H7,F7)'],
  [`=IFERROR(${DUMMY}("TD_DAT(H7,F7,1,""triệu"")"),"Chưa đạt")`, 'frozen', '=TD_DAT(H7,F7,1,"triệu")'],
  [`=IFERROR(${DUMMY}("TD_DAT(H7;F7;0,95;""triệu"")"),"Đạt")`, 'frozen', '=TD_DAT(H7,F7,0.95,"triệu")'],
  [`=IFERROR(${DUMMY}("TD_SO(""12,5; tỷ"";""triệu"")"),12500)`, 'frozen', '=TD_SO("12,5; tỷ","triệu")'],
  [`=${DUMMY}("TD_TYLE(H7,F7)")`, 'frozen', '=TD_TYLE(H7,F7)'],
  [`=iferror(${DUMMY.toLowerCase()}("TD_TYLE(H7,F7)"),1)`, 'frozen', '=TD_TYLE(H7,F7)'],
  [`=IFERROR(${DUMMY}("ARRAYFORMULA(TD_TYLE(H7:H9,F7:F9))"),1)`, 'frozen', '=TD_TYLE(H7:H9,F7:F9)'],
  [
    `=IFERROR(${DUMMY}("IFERROR(${DUMMY}(""TD_DAT(H7,F7,1,""""tỷ"""")""),""Đạt"")"),"Đạt")`,
    'frozen',
    '=TD_DAT(H7,F7,1,"tỷ")',
  ],
  [`=IF(A1>0,IFERROR(${DUMMY}("TD_TYLE(H7,F7)"),1),"")`, 'frozen', '=IF(A1>0,TD_TYLE(H7,F7),"")'],
  [`=IFERROR(${DUMMY}("_xldudf_TD_TYLE(H7,F7)"),1)`, 'frozen', '=TD_TYLE(H7,F7)'],
  [`=IFERROR(${DUMMY}("IF(A1>0,TD_TYLE(H7,F7),"""")"),"")`, 'frozen', '=IF(A1>0,TD_TYLE(H7,F7),"")'],
  // Cells of a spill.
  [`=IFERROR(${DUMMY}("""COMPUTED_VALUE"""),12345.678)`, 'frozen-spill', ''],
  [`=IFERROR(${DUMMY}("COMPUTED_VALUE"),"Phòng CNTT")`, 'frozen-spill', ''],
])('%s', (written, damage, formula) => {
  expect(asTyped(written)).toEqual({ damage, formula });
  if (formula !== '') expect(asTyped(formula)).toBeNull();
});

test.each([
  '=TD_TYLE(H7,F7)',
  '=SUM(A1:A9)',
  '=ARRAYFORMULA(SUM(A1:A9*B1:B9))',
  `=IFERROR(${DUMMY}("GOOGLEFINANCE(""VND"")"),1)`,
  '=_xldudf_KHAC(A1)',
  '=TD_KHONGCO(A1)',
  '="_xldudf_TD_TYLE(H7,F7)"',
  '=IFERROR(TD_TYLE(H7,F7),"–")',
  '=_xldudf_TD_TYLE(H7',
  '=',
  '',
])('%s is left alone', (written) => {
  const repaired = asTyped(written);
  if (repaired !== null) expect(repaired.formula).not.toBe(written);
  else expect(repaired).toBeNull();
});

test('a sheet from an export: frozen cells keep verdicts from being computed, and each has its repair', () => {
  const frozen = `=IFERROR(${DUMMY}("TD_SOSANHKH(A1:A2,B1:B2,C1:C2)"),"đầu năm")`;
  const spilled = `=IFERROR(${DUMMY}("""COMPUTED_VALUE"""),1)`;
  const grid = {
    ...gridOf(
      'KQ',
      [
        ['đầu năm', 1, 'x'],
        ['kéo dài', 3, 5],
        [9, 0, 1],
      ],
      4,
      2,
    ),
    formulas: [
      [frozen, spilled, '=A1'],
      [spilled, spilled, null],
      [null, '=_xldudf_TD_TYLE(H7,F7)', spilled],
    ],
  };
  const { sick, findings } = checkHealth([grid], { functions: true });
  const { writes } = proposeRepair(sick, { kind: 'functions' });
  const written = writes.flatMap(({ range, cells }) => cells.map((line, i) => [range.row + i, range.column, line[0]]));
  expect(written).toEqual([
    [4, 2, { formula: '=TD_SOSANHKH(A1:A2,B1:B2,C1:C2)' }],
    [5, 2, { blank: true }],
    [4, 3, { blank: true }],
    [5, 3, { blank: true }],
    [6, 3, { formula: '=TD_TYLE(H7,F7)' }],
  ]);
  expect(findings.map(({ severity, cells }) => [severity, cells.length])).toEqual([
    ['error', 1],
    ['blocking', 4],
  ]);
  expect(say('vi', findings[1]!.message)).toContain('đóng băng');
});

test("cells of somebody else's spill are not cleared", () => {
  const spilled = `=IFERROR(${DUMMY}("""COMPUTED_VALUE"""),1)`;
  const grid = { ...gridOf('X', [[1], [2]]), formulas: [[`=IFERROR(${DUMMY}("UNIQUE(A1:A9)"),1)`], [spilled]] };
  expect(checkHealth([grid], { functions: true }).sick).toEqual([]);
});
