/** A newcomer opens the page: a real spreadsheet with a sample, formulas that live, Vietnamese typing. */
import type { Page } from 'playwright-core';
import { type HeardPage, takePicture } from '../../browser/chromium';
import { readCell, readValues, typeInto } from '../../browser/workbench';
import { workbenchInBrowser } from './started';

let heard: HeardPage;
let page: Page;
workbenchInBrowser((opened) => {
  heard = opened;
  page = opened.page;
});

const SHEET = 'GiaiNgan';
/** Far below the table. */
const FREE = 80;

test('the sample is shown beside the pane, in Vietnamese, with nothing asked from elsewhere', async () => {
  const sheets = await page.evaluate(() => window.thidua.port.sheets());
  expect(sheets.map(({ name }) => name)).toEqual(['GiaiNgan', 'DL_DoiTuong', 'DL_MinhChung', 'DL_KiemPhieu']);
  await page.getByText('Tôi hiểu bảng này như sau').waitFor();
  expect(await page.textContent('#open')).toBe('Mở tệp…');
  await takePicture(page, 'workbench');
  expect([heard.errors, heard.outside]).toEqual([[], []]);
});

test.each([
  ['1.234.567', 1234567, '#,##0'],
  ['12,5', 12.5, 'General'],
  ['12,5%', 0.125, '0.00%'],
  ['31/12/2022', 44926, 'dd/mm/yyyy'],
  ['Phòng CNTT', 'Phòng CNTT', 'General'],
])('typing "%s" gives %p', async (text, value, format) => {
  const row = FREE + ['1.234.567', '12,5', '12,5%', '31/12/2022', 'Phòng CNTT'].indexOf(text);
  await typeInto(page, SHEET, row, 0, text);
  expect(await readCell(page, SHEET, row, 0)).toEqual({ value, formula: null, format });
});

test.each([
  ['=ROUND(A81*1,05;2)', '=ROUND(A81*1.05,2)', 1296295.35],
  ['=A82*2,5', '=A82*2.5', 31.25],
  ['=if(a82>12,4;"lớn; 1,5";0,05)', '=IF(A82>12.4,"lớn; 1,5",0.05)', 'lớn; 1,5'],
  ['=TD_TYLE(12345,677;12345,678;2)', '=TD_TYLE(12345.677,12345.678,2)', 0.9999],
  ['=TD_DAT(H90;F90;100%;"triệu"', '=TD_DAT(H90,F90,100%,"triệu")', 'Không có kế hoạch'],
])('typing %s is understood', async (text, formula, value) => {
  await typeInto(page, SHEET, FREE + 10, 1, text);
  const cell = await readCell(page, SHEET, FREE + 10, 1);
  expect(cell.formula).toBe(formula);
  expect(cell.value).toEqual(value);
});

test('a cell that is opened and left again keeps its exact value', async () => {
  await typeInto(page, SHEET, FREE + 12, 0, '=1/3');
  await typeInto(page, SHEET, FREE + 13, 0, '0,1234567890123');
  for (const row of [FREE, FREE + 1, FREE + 2, FREE + 3, FREE + 12, FREE + 13]) {
    const before = await readCell(page, SHEET, row, 0);
    await page.evaluate((ref) => window.thidua.port.select(ref), { sheet: SHEET, row, column: 0, rows: 1, columns: 1 });
    await page.keyboard.press('F2');
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    expect(await readCell(page, SHEET, row, 0)).toEqual(before);
  }
});

test('functions of ours follow a changed cell, survive bad arguments, and spill', async () => {
  await typeInto(page, SHEET, FREE + 20, 5, '12345,678');
  await typeInto(page, SHEET, FREE + 20, 7, '12345,677');
  await typeInto(page, SHEET, FREE + 21, 5, '12000');
  await typeInto(page, SHEET, FREE + 21, 7, '7200');
  await typeInto(page, SHEET, FREE + 20, 9, '=TD_CONLAI(H101:H102;F101:F102;100%;"triệu")');
  await typeInto(page, SHEET, FREE + 22, 9, '=TD_TYLE("hỏng";{1;2};#REF!)');
  await typeInto(page, SHEET, FREE + 23, 9, '=TD_CONLAI(H101;F101;95)');
  expect(await readValues(page, SHEET, FREE + 20, 9, 2, 1)).toEqual([[0.001], [4800]]);
  expect((await readCell(page, SHEET, FREE + 23, 9)).value).toEqual({ error: '#VALUE!' });
  await typeInto(page, SHEET, FREE + 21, 7, '9000');
  expect(await readValues(page, SHEET, FREE + 20, 9, 2, 1)).toEqual([[0.001], [3000]]);
  expect((await readCell(page, SHEET, FREE + 21, 9)).formula).toBeNull();
});

test('the reason of an error is said while its cell is selected', async () => {
  await page.evaluate((ref) => window.thidua.port.select(ref), {
    sheet: SHEET,
    row: FREE + 23,
    column: 9,
    rows: 1,
    columns: 1,
  });
  const notice = page.locator('.notice .text');
  await notice.getByText('Ô J104').waitFor();
  expect(await notice.textContent()).toContain('95%');
});

test('a figure of the pane leads to its cell; a changed figure is noticed by the pane within a second', async () => {
  const again = page.getByText('Tính lại', { exact: true });
  await again.click();
  await again.waitFor({ state: 'hidden' });
  await page.locator('.side').getByRole('button', { name: 'W12' }).first().click();
  await page.waitForFunction(async () => (await window.thidua.port.selection())?.column === 22);
  expect(await page.evaluate(() => window.thidua.port.selection())).toMatchObject({ sheet: SHEET, row: 11 });
  await typeInto(page, SHEET, 13, 22, '1.000,5');
  await again.waitFor({ timeout: 1000 });
  await again.click();
  await again.waitFor({ state: 'hidden' });
  expect(await page.textContent('.unsaved')).toBe('có thay đổi chưa lưu');
});

test('the page’s own style does not reach into the pane', async () => {
  const bar = page.locator('.side .bar').first();
  await page.getByText('Đúng', { exact: true }).click();
  await bar.waitFor();
  expect(await bar.evaluate((element) => getComputedStyle(element).padding)).toBe('0px');
});

test('no step of it raised an error or asked for anything outside', () => {
  expect([heard.errors, heard.outside]).toEqual([[], []]);
});
