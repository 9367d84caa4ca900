/** Custom functions as Excel calls them: every published id, blanks in both forms, its invocation object, its errors. */
import { FUNCTIONS } from '../../../src/functions';
import { associateFunctions } from '../../../src/hosts/excel/functions';
import { excelMetadata } from '../../../tools/generate/excel-metadata';
import { openExcel } from './open';

/** What Excel adds behind the arguments of every call. */
const invocation = { functionName: 'TD_X', address: undefined };

function functionsOf(language: 'vi' | 'en' = 'vi') {
  const { client } = openExcel();
  associateFunctions(() => language);
  const call = (id: string, ...args: unknown[]): unknown =>
    client.functions.get(id)!(...args, { ...invocation, functionName: id });
  const failing = (id: string, ...args: unknown[]): unknown => {
    try {
      return call(id, ...args);
    } catch (problem) {
      const { code, message } = problem as { code: string; message: string };
      return [problem instanceof CustomFunctions.Error, code, message];
    }
  };
  return { client, call, failing };
}

test('the ids in the metadata are exactly those that are associated', () => {
  const { client } = functionsOf();
  const published = excelMetadata(FUNCTIONS, 'vi').functions.map(({ id }) => id);
  expect([...client.functions.keys()].sort()).toEqual([...published].sort());
});

test('the boundary case: 12345,677 of 12345,678 triệu is not reached', () => {
  const { call } = functionsOf();
  expect(call('TD_DAT', [[12345.677]], [[12345.678]], 1, 'triệu')).toEqual([['Chưa đạt']]);
  expect(call('TD_DAT', [[12345.678]], [[12345.678]], 1, 'triệu')).toEqual([['Đạt']]);
});

test('a range spills; an argument left out arrives as null', () => {
  const { call } = functionsOf();
  expect(call('TD_TYLE', [[7200], [12345.677]], [[12000], [12345.678]], null, null)).toEqual([[0.6], [0.9999]]);
});

test.each([0, null])('an empty cell that arrives as %p is 0 đồng, and a plan of 0 gives a dash', (blank) => {
  const { call } = functionsOf();
  expect(call('TD_TYLE', [[blank]], [[12000]], null, null)).toEqual([[0]]);
  expect(call('TD_TYLE', [[7200]], [[blank]], null, null)).toEqual([['–']]);
  expect(call('TD_CONLAI', [[blank]], [[12000]], null, 'triệu')).toEqual([[12000]]);
});

test('an error in one cell of a range stays in its place', () => {
  const { call } = functionsOf();
  const [[first], [second]] = call(
    'TD_TYLE',
    [[7200], [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]],
    [[12000], [1]],
    null,
    null,
  ) as [[unknown], [unknown]];
  expect(first).toBe(0.6);
  expect(second).toBeInstanceOf(CustomFunctions.Error);
  expect((second as CustomFunctions.Error).code).toBe('#N/A');
});

test('a wrong argument is an error of Excel with our sentence, in the language of Excel', () => {
  expect(functionsOf('vi').failing('TD_SO', '1.234', null, null)).toEqual([
    true,
    '#VALUE!',
    expect.stringContaining('VN'),
  ]);
  const [, , vi] = functionsOf('vi').failing('TD_DAT', [[1]], [[1]], 95, null) as string[];
  const [, , en] = functionsOf('en').failing('TD_DAT', [[1]], [[1]], 95, null) as string[];
  expect(vi).toContain('95%');
  expect(en).not.toBe(vi);
});

test('ranges of a repeating parameter arrive as one list and are all passed on', () => {
  const { failing } = functionsOf();
  const sheets = [[['Thi đua · DL_DoiTuong', 99, 0]], [['Thi đua · DL_SoLieu', 99, 0]]];
  const listed = failing('TD_XETKHEN', 'binh-phuoc/2022', 44915, 44926, sheets);
  const plain = failing('TD_XETKHEN', 'binh-phuoc/2022', 44915, 44926, ...sheets);
  expect(listed).toEqual(plain);
  expect(failing('TD_XETKHEN', 'binh-phuoc/2022', 44915, 44926, [sheets[0]!])).toEqual(
    failing('TD_XETKHEN', 'binh-phuoc/2022', 44915, 44926, sheets[0]),
  );
});

test('an Excel without custom functions gets none and nothing breaks', () => {
  openExcel();
  Object.assign(globalThis, { CustomFunctions: undefined });
  expect(() => associateFunctions(() => 'vi')).not.toThrow();
});
