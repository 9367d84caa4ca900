/** The port over the real spreadsheet: reading, watching, writing all or nothing, undoing in one step. */
import type { Page } from 'playwright-core';
import type { Ref } from '../../../src/core/cell';
import type { WriteBatch, WriteOptions } from '../../../src/ports/workbook';
import type { HeardPage } from '../../browser/chromium';
import { readCell, readValues, typeInto } from '../../browser/workbench';
import { workbenchInBrowser } from './started';

let heard: HeardPage;
let page: Page;
workbenchInBrowser((opened) => {
  heard = opened;
  page = opened.page;
});

const SHEET = 'GiaiNgan';
const ref = (sheet: string, row: number, column: number, rows = 1, columns = 1): Ref => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** The result, or the code of the PortError. */
function write(batch: WriteBatch, options: WriteOptions = {}) {
  return page.evaluate(
    ([asked, how]) =>
      window.thidua.port.write(asked, how).then(
        (result) => ('conflict' in result ? { conflict: result.conflict } : { revision: result.revision }),
        (problem: { code?: string; message: string }) => ({ failed: problem.code ?? problem.message }),
      ),
    [batch, options] as const,
  );
}

test('a grid carries values, formulas, formats, merges, hidden columns and fonts of the file', async () => {
  const grid = await page.evaluate(
    async (range) =>
      (
        await window.thidua.port.read([
          { range, facets: ['values', 'formulas', 'numberFormats', 'merges', 'hidden', 'fonts'] },
        ])
      )[0]!,
    ref(SHEET, 0, 0, 2000, 200),
  );
  expect(grid.ref).toEqual(ref(SHEET, 0, 0, 68, 31));
  expect(grid.values[11]![1]).toBe('TỔNG SỐ');
  expect(grid.formulas![11]!.some((formula) => formula?.startsWith('=SUM('))).toBe(true);
  expect(grid.merges).toContainEqual({ row: 0, column: 0, rows: 1, columns: 4 });
  expect(grid.fonts![11]![1]).toBe('Times New Roman');
  expect(grid.numberFormats![11]![5]).toContain('#,##0');
});

test('whoever watches hears of a typed value and of the formula that follows it, within a second', async () => {
  await typeInto(page, SHEET, 90, 0, '5');
  await typeInto(page, SHEET, 90, 1, '=A91*2');
  await page.evaluate(
    ([typed, result, other]) => {
      const told = new Set<string>();
      Object.assign(window, { told });
      window.thidua.port.watch([typed!], () => told.add('typed'));
      window.thidua.port.watch([result!], () => told.add('result'));
      window.thidua.port.watch([other!], () => told.add('other'));
    },
    [ref(SHEET, 90, 0), ref(SHEET, 90, 1), ref(SHEET, 95, 5, 3, 3)],
  );
  await typeInto(page, SHEET, 90, 0, '6');
  await page.waitForFunction(() => (window as unknown as { told: Set<string> }).told.size >= 2, null, {
    timeout: 1000,
  });
  expect(await page.evaluate(() => [...(window as unknown as { told: Set<string> }).told].sort())).toEqual([
    'result',
    'typed',
  ]);
  expect((await readCell(page, SHEET, 90, 1)).value).toBe(12);
});

test('selecting shows the sheet and the cell; the selection is read back', async () => {
  await page.evaluate((to) => window.thidua.port.select(to), ref('DL_MinhChung', 40, 2, 2, 1));
  expect(await page.evaluate(() => window.thidua.port.selection())).toEqual(ref('DL_MinhChung', 40, 2, 2, 1));
  const failed = await page.evaluate(
    (to) => window.thidua.port.select(to).catch((problem: { code: string }) => problem.code),
    ref('Không có', 0, 0),
  );
  expect(failed).toBe('no-sheet');
});

test('a sheet of ours is added, stamped, read back, and taken away by one undo', async () => {
  const cells = [
    [{ text: 'x' }],
    [{ text: 'Mã' }, { text: 'Giá trị' }],
    [{ text: '=1+1' }, { formula: `=SUM(${SHEET}!A91:B91)*2` }],
    [{ text: '007' }, { number: 44926, format: 'dd/mm/yyyy' }],
  ].map((row) => [...row, ...Array.from({ length: 2 - row.length }, () => ({ blank: true }) as const)]);
  const batch: WriteBatch = {
    label: 'Ghi kết quả',
    addSheets: ['KQ_KetQua'],
    ranges: [{ range: ref('KQ_KetQua', 0, 0, 4, 2), cells }],
  };
  expect(await write(batch, { ifRevision: { KQ_KetQua: 0 }, by: 'Nguyễn Văn Mẫu' })).toEqual({
    revision: { KQ_KetQua: 1 },
  });
  const values = await readValues(page, 'KQ_KetQua', 0, 0, 4, 5);
  expect(values[0]!.slice(0, 4)).toEqual(['Thi đua · KQ_KetQua', 1, 1, 'Nguyễn Văn Mẫu']);
  expect(values[2]!.slice(0, 2)).toEqual(['=1+1', 36]);
  expect((await readCell(page, 'KQ_KetQua', 2, 0)).formula).toBeNull();
  expect(values[3]!.slice(0, 2)).toEqual(['007', 44926]);
  expect(await write({ ...batch, addSheets: [] }, { ifRevision: { KQ_KetQua: 0 } })).toMatchObject({
    conflict: { sheet: 'KQ_KetQua', revision: 1, by: 'Nguyễn Văn Mẫu' },
  });
  await page.click('[aria-label="Hoàn tác"]');
  const names = () => page.evaluate(async () => (await window.thidua.port.sheets()).map(({ name }) => name));
  expect(await names()).not.toContain('KQ_KetQua');
  await page.click('[aria-label="Làm lại"]');
  expect(await names()).toContain('KQ_KetQua');
  expect((await readCell(page, 'KQ_KetQua', 2, 1)).value).toBe(36);
});

test('formulas go into an empty column, come back out by one undo, and nothing else is overwritten', async () => {
  const range = ref(SHEET, 95, 40, 2, 1);
  const cells = [[{ formula: '=A91*10' }], [{ formula: '=TD_DAT(A91,6,1,"triệu")' }]];
  expect(await write({ label: 'Ghi công thức', ranges: [{ range, cells }] })).toEqual({ revision: {} });
  expect(await readValues(page, SHEET, 95, 40, 2, 1)).toEqual([[60], ['Đạt']]);
  await page.click('[aria-label="Hoàn tác"]');
  expect(await readValues(page, SHEET, 95, 40, 2, 1)).toEqual([[null]]);
  const over = {
    label: 'Ghi đè',
    ranges: [
      { range: ref(SHEET, 95, 40), cells: [[{ number: 1 }]] },
      { range: ref(SHEET, 12, 1), cells: [[{ number: 1 }]] },
    ],
  };
  expect(await write(over)).toEqual({ failed: 'occupied' });
  expect((await readCell(page, SHEET, 95, 40)).value).toBeNull();
  expect(await write({ label: '', addSheets: ['Bảng khác'], ranges: [] })).toEqual({ failed: 'not-ours' });
  expect(await write({ label: '', ranges: [{ range: ref('Không có', 0, 0), cells: [[{ number: 1 }]] }] })).toEqual({
    failed: 'no-sheet',
  });
  expect(await write({ label: '', ranges: [{ range: ref(SHEET, 3, 28), cells: [[{ blank: true }]] }] })).toEqual({
    failed: 'merged-target',
  });
});

test('no step of it raised an error', () => {
  expect([heard.errors, heard.outside]).toEqual([[], []]);
});
