/** *Đối chiếu Kho bạc* in the browser: the sample against its extract, the form filled, a confirmation written. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../../src/files';
import { type PageOptions, takePicture } from '../../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from '../harness/drive';
import type { Harness } from '../harness/page';
import { paneInBrowser } from '../harness/started';

declare const harness: Harness;

const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, '../../../samples', name)));
const fileOf = (name: string) => ({ name, bytes: [...bytesOf(name)] });

const pane = paneInBrowser();
let heard: readonly string[] = [];
afterEach(() => expect(heard).toEqual([]));

async function onPage(options: PageOptions = {}, setting: object = {}): Promise<Page> {
  const files = [fileOf('kbnn-2022.xlsx'), fileOf('mau-doi-chieu.xlsx')];
  const { page, errors } = await pane.open({ grids: pane.grids, files, ...setting }, options);
  heard = errors;
  await toProgress(page);
  await goTo(page, 'Kiểm tra số liệu', 'Đối chiếu Kho bạc');
  await page.getByText('Chọn bảng kê của KBNN').waitFor();
  return page;
}

async function opened(options: PageOptions = {}, setting: object = {}): Promise<Page> {
  const page = await onPage(options, setting);
  await press(page, 'Mở tệp bảng kê của KBNN');
  await page.locator('.reconcile .row').first().waitFor();
  return page;
}

test.each([
  ['light', 320, {}],
  ['dark', 320, { dark: true }],
  ['contrast', 320, { forcedColors: true }],
  ['light', 300, {}],
] as [string, number, PageOptions][])(
  '%s at %i px: nothing is cut off, axe-core has no objection',
  async (theme, width, options) => {
    const page = await onPage({ width, ...options });
    await takePicture(page, `reconcile-${width}-${theme}-start`);
    const found = [...(await cutOff(page)), ...(await objections(page))];
    await press(page, 'Mở tệp bảng kê của KBNN');
    await page.locator('.reconcile .row').first().waitFor();
    await takePicture(page, `reconcile-${width}-${theme}-list`);
    found.push(...(await cutOff(page)), ...(await objections(page)));
    await page.getByRole('button', { name: /^›?Ghi xác nhận của KBNN/ }).click();
    await page.getByRole('button', { name: /Ghi kết quả, điền mẫu/ }).click();
    await page.getByRole('button', { name: /Hai bảng được hiểu/ }).click();
    await takePicture(page, `reconcile-${width}-${theme}-folds`);
    found.push(...(await cutOff(page)), ...(await objections(page)));
    expect(found).toEqual([]);
  },
);

test('differences stand on top, to the đồng, with their cause and the accountant’s cell', async () => {
  const page = await opened();
  const text = await page.locator('.reconcile').innerText();
  expect(text).toContain('852.860.000');
  expect(text).toContain('Sai nguồn');
  expect(text).toContain('Nộp giảm');
  expect(text).toContain('Tên giống nhau: 7004281');
  await page.getByRole('button', { name: 'Đến ô GiaiNgan!Y52' }).click();
  expect(await page.evaluate(() => harness.port.calls.filter(([name]) => name === 'select'))).toEqual([
    ['select', 'GiaiNgan!Y52'],
  ]);
});

test('the form is filled after its old and new values were shown', async () => {
  const page = await opened();
  await page.getByRole('button', { name: /Ghi kết quả, điền mẫu/ }).click();
  await press(page, 'Điền mẫu của cơ quan (.xlsx)');
  await page.getByText(/mau-doi-chieu.xlsx: \d+ ô sẽ đổi/).waitFor();
  await press(page, 'Lưu bản đã điền');
  await page.waitForFunction(() => harness.files.saved.length === 1);
  const saved = await page.evaluate(() => ({
    name: harness.files.saved[0]!.name,
    bytes: [...harness.files.saved[0]!.bytes],
  }));
  const read = await readWorkbook(new Uint8Array(saved.bytes), saved.name);
  if ('problem' in read) throw new Error(read.problem.key);
  expect(read.grids[0]!.values[9]!.slice(3, 6)).toEqual([2_350_000_456, 0, 2_350_000_456]);
});

test('a confirmation without its number is refused; with it the preview is shown, and then the sheet is written', async () => {
  const page = await opened();
  await page.getByRole('button', { name: /^›?Ghi xác nhận của KBNN/ }).click();
  await page.getByLabel('Ngày văn bản xác nhận').fill('10/02/2023');
  await page.keyboard.press('Enter');
  await press(page, 'Xem trước khi ghi');
  await page.getByText('Chưa ghi số văn bản xác nhận của KBNN.').waitFor();
  await page.getByLabel('Số văn bản').fill('15/KBNN');
  await page.keyboard.press('Enter');
  await press(page, 'Xem trước khi ghi');
  await takePicture(page, 'reconcile-320-light-confirm');
  await page.getByText(/dòng xác nhận theo văn bản 15\/KBNN/).waitFor();
  expect(await page.evaluate(() => harness.port.written.length)).toBe(0);
});

test('read-only: no button writes', async () => {
  const page = await opened({}, { capabilities: { canEdit: false } });
  await page.getByRole('button', { name: /Ghi kết quả, điền mẫu/ }).click();
  expect(await page.getByRole('button', { name: 'Ghi thành trang KQ_DoiChieu' }).count()).toBe(0);
});

test('2,000 pasted rows scroll without drawing them all', async () => {
  const page = await onPage();
  const rows = Array.from(
    { length: 2000 },
    (_, i) => `${i + 1}\t8${String(i).padStart(6, '0')}\tDự án mẫu ${i}\t${1000 + i}000000`,
  );
  const text = [
    'Số liệu đến ngày 31/12/2022',
    '\t\t\tĐơn vị tính: đồng',
    'STT\tMã dự án\tTên dự án\tLũy kế giải ngân đến 31/12/2022',
    ...rows,
  ].join('\n');
  // As a paste leaves it: typing 2,000 lines in as an edit takes the browser longer than all that is tested here.
  await page.locator('.pastebox').evaluate((box: HTMLTextAreaElement, pasted) => {
    box.value = pasted;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await press(page, 'Đọc bảng vừa dán');
  await page.locator('.reconcile .row').first().waitFor();
  expect(await page.locator('.reconcile').innerText()).toContain('2000 chỉ có ở KBNN');
  expect(await page.locator('.reconcile .row').count()).toBeLessThan(250);
});

test('a sheet of the workbook as the extract: set aside while it is chosen, part of the books again afterwards', async () => {
  const extract = await readWorkbook(bytesOf('kbnn-2022.xlsx'), 'kbnn-2022.xlsx');
  if ('problem' in extract) throw new Error('the sample cannot be read');
  // Under a name that does not say whose figures it holds.
  const sheet = { ...extract.grids[0]!, ref: { ...extract.grids[0]!.ref, sheet: 'BangKe' } };
  const page = await onPage({ width: 360 }, { grids: [...pane.grids, sheet] });
  const chosen = page.getByRole('combobox', { name: 'Bảng kê là một trang của sổ này' });
  await chosen.selectOption('BangKe');
  await page.locator('.reconcile .row').first().waitFor();
  const whole = await page.locator('.reconcile').innerText();
  expect(whole).toContain('7004281');
  await takePicture(page, 'reconcile-360-light-sheet');
  expect(await cutOff(page)).toEqual([]);
  await press(page, 'Chọn bảng kê khác');
  await chosen.waitFor();
  expect(await chosen.inputValue()).toBe('');
  // No mark is left behind: the sheet is offered as before, and chosen again it reads the same.
  await chosen.selectOption('BangKe');
  await page.locator('.reconcile .row').first().waitFor();
  expect(await page.locator('.reconcile').innerText()).toBe(whole);
});
