/** The hand-written workbook with custom functions and both kinds of array: read, saved and read again. */
import { strFromU8, unzipSync } from 'fflate';
import { patchWorkbook, readWorkbook, type Workbook } from '../../src/files';
import { dynamicArrays } from './dynamic-arrays';

const SHEET = 'xl/worksheets/sheet1.xml';
const open = async (bytes: Uint8Array) => (await readWorkbook(bytes, 'xldudf.xlsx')) as Workbook;
const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[SHEET]!);

test('one formula at each anchor, under the name people know; results elsewhere', async () => {
  const { grids, sheets } = await open(dynamicArrays());
  const [grid] = grids;
  const formulas = grid!.formulas!.flatMap((row, i) => row.flatMap((formula, j) => (formula ? [[i, j, formula]] : [])));
  expect(formulas).toEqual([
    [3, 0, '=TD_TONGHOP(A1:A2,B1:B2,C1:C2)'],
    [3, 4, '=TD_TYLE(C1:C2,B1:B2)'],
    [6, 0, '=TD_DAT(C1,B1,1,"triệu")'],
    [6, 1, '=TD_CONLAI(C2,B2,0.7,"triệu")'],
  ]);
  expect(grid!.values[4]).toEqual(['Cộng', 24345.678, 19545.677, null, 0.6]);
  expect(grid!.values[6]!.slice(0, 2)).toEqual(['Chưa đạt', { error: '#NAME?' }]);
  expect(sheets[0]!.spills).toEqual([
    { row: 3, column: 0, rows: 2, columns: 3, dynamic: true },
    { row: 3, column: 4, rows: 2, columns: 1, dynamic: false },
    { row: 6, column: 0, rows: 1, columns: 1, dynamic: true },
  ]);
});

test('editing an amount leaves every formula as it is written', () => {
  const saved = patchWorkbook(dynamicArrays(), {
    sheets: [{ sheet: 'GiaiNgan', cells: [{ row: 1, column: 2, cell: { number: 8400 } }] }],
  });
  if ('problem' in saved) throw new Error(saved.problem.key);
  expect(sheetOf(saved.bytes)).toBe(sheetOf(dynamicArrays()).replace('<v>7200</v>', '<v>8400</v>'));
});

test('new results of the same spill go into its cells; the formula is written back as it was read', async () => {
  const { grids } = await open(dynamicArrays());
  const formula = grids[0]!.formulas![3]![0]!;
  const spill = [
    ['Phòng CNTT', 12345.678, 12345.677],
    ['Cộng', 24345.678, 20745.677],
  ];
  const saved = patchWorkbook(dynamicArrays(), {
    sheets: [{ sheet: 'GiaiNgan', cells: [{ row: 3, column: 0, cell: { formula }, spill }] }],
  });
  if ('problem' in saved) throw new Error(saved.problem.key);
  expect(sheetOf(saved.bytes)).toBe(sheetOf(dynamicArrays()).replace('<v>19545.677</v>', '<v>20745.677</v>'));
});

test('a spill that shrank leaves no old results behind', async () => {
  const saved = patchWorkbook(dynamicArrays(), {
    sheets: [
      {
        sheet: 'GiaiNgan',
        cells: [{ row: 3, column: 0, cell: { formula: '=TD_TONGHOP(A1:A1,B1:B1,C1:C1)' }, spill: [['Cộng', 1, 2]] }],
      },
    ],
  });
  if ('problem' in saved) throw new Error(saved.problem.key);
  const { grids } = await open(saved.bytes);
  expect(grids[0]!.values.slice(3, 5)).toEqual([
    ['Cộng', 1, 2, null, 0.9999],
    [null, null, null, null, 0.6],
  ]);
});
