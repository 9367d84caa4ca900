/** *Cách đọc bảng*: what was recognised, drawn over the sheet's own words; corrected, kept, and told when it changes. */
import type { Page } from 'playwright-core';
import { type Cell, gridOf, type Grid } from '../../src/core/cell';
import { type PageOptions, takePicture } from '../browser/chromium';
import { objections, press } from './harness/drive';
import type { Harness } from './harness/page';
import { paneInBrowser } from './harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

const _ = null;
const rows = (): Cell[][] => [
  ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022, số liệu đến ngày 31/10/2022'],
  [_, _, _, _, 'Đơn vị tính: triệu đồng'],
  ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', _, 'Lũy kế giải ngân'],
  [_, _, 'Tổng số', 'Trong đó: NSTW', _],
  ['1', '2', '3', '4', '5'],
  [_, 'TỔNG SỐ', 600, 200, 300],
  [1, 'Dự án A', 100, 50, 50],
  [2, 'Dự án B', 200, 50, 100],
  [3, 'Dự án C', 300, 100, 150],
];
const MERGES = [
  { row: 2, column: 0, rows: 2, columns: 1 },
  { row: 2, column: 1, rows: 2, columns: 1 },
  { row: 2, column: 2, rows: 1, columns: 2 },
  { row: 2, column: 4, rows: 2, columns: 1 },
];
const sheet = (name: string, values = rows()): Grid => ({ ...gridOf(name, values), merges: MERGES });
const list = gridOf('Sổ', [
  ['Sổ riêng của Phòng'],
  ['Số', 'Việc', 'Hạn mức', 'Xong'],
  [1, 'Việc A', 100, 50],
  [2, 'Việc B', 200, 100],
]);

async function openMapping(given: readonly Grid[], options: PageOptions = {}) {
  const heard = await pane.open({ grids: given }, options);
  await press(heard.page, 'Sửa lại');
  await heard.page.locator('.drawing').first().waitFor();
  return heard;
}

const select = (page: Page, row: number, column: number, height = 1, name = 'GN') =>
  page.evaluate(
    ([at, left, tall, on]) =>
      void (harness.port.selected = { sheet: on, row: at, column: left, rows: tall, columns: 1 }),
    [row, column, height, name] as const,
  );

/** Elements beside the drawing that stick out: inside it the reader scrolls. */
const wide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.pane *')]
      .filter((one) => !one.closest('.drawing table') && !one.closest('.sr') && !one.closest('option'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.className}: ${(one.textContent ?? '').slice(0, 60)}`),
  );

test.each([
  ['light', 300, {}],
  ['light', 320, {}],
  ['dark', 320, { dark: true }],
  ['contrast', 320, { forcedColors: true }],
] as [string, number, PageOptions][])(
  '%s at %i px: drawn, an item open, nothing sticks out',
  async (theme, width, options) => {
    const { page, errors } = await openMapping(pane.grids, { width, ...options });
    await takePicture(page, `pane-${width}-${theme}-mapping`);
    await page.getByRole('button', { name: /^Cột J:/ }).click();
    await page.locator('.editor').scrollIntoViewIfNeeded();
    await takePicture(page, `pane-${width}-${theme}-mapping-column`);
    expect([...(await wide(page)), ...(await objections(page)), ...errors]).toEqual([]);
  },
);

test("the sheet's own heading words in their merged cells, the role under each column, rows with their kind", async () => {
  const { page } = await openMapping([sheet('GN')]);
  const drawn = await page.locator('.drawing').innerText();
  expect(drawn).toContain('Trong đó: NSTW');
  const parent = page.locator('.drawing td', { hasText: 'Kế hoạch vốn năm 2022' }).first();
  expect(await parent.getAttribute('colspan')).toBe('2');
  for (const name of ['Cột C: Kế hoạch vốn', 'Dòng 6: tổng số', 'Dòng 7: dự án', 'Dòng tiêu đề: 3–4']) {
    expect(await page.getByRole('button', { name: new RegExp(`^${name}`) }).count()).toBe(1);
  }
  expect(await page.getByRole('button', { name: /Đơn vị tính: triệu đồng/ }).count()).toBe(1);
});

test('a column from a list, with the reasons in words; its role taken to the selected column', async () => {
  const { page } = await openMapping([sheet('GN')]);
  await page.getByRole('button', { name: /^Cột C:/ }).click();
  expect(await page.locator('.editor').innerText()).toMatch(/(Chắc chắn|Khá chắc chắn): tiêu đề có chữ/);
  await page.getByLabel('Cột C là').selectOption({ label: 'Kế hoạch vốn tỉnh giao' });
  await page.getByRole('button', { name: 'Cột C: Kế hoạch vốn tỉnh giao' }).waitFor();
  await select(page, 6, 3);
  await page.getByRole('button', { name: /^Lấy “Kế hoạch vốn tỉnh giao” ở cột đang chọn/ }).click();
  await page.getByRole('button', { name: 'Cột D: Kế hoạch vốn tỉnh giao' }).waitFor();
  await page.getByRole('button', { name: 'Cột C: Không dùng' }).waitFor();
});

test('unit, day, heading rows, last row and a kind of row by a click in the sheet', async () => {
  const { page } = await openMapping([sheet('GN')]);
  await page.getByRole('button', { name: 'dòng cuối' }).click();
  await select(page, 7, 0);
  await press(page, 'Lấy dòng đang chọn trong bảng làm dòng cuối');
  await page.getByText('Dòng cuối của bảng: 8').waitFor();
  await page.getByRole('button', { name: 'Dòng 8: dự án' }).click();
  await page.getByLabel('Dòng 8 là').selectOption({ label: 'ghi chú' });
  await page.getByRole('button', { name: 'Dòng 7: dự án' }).waitFor();
  await page.getByRole('button', { name: /Số liệu đến: 31\/10\/2022/ }).click();
  await page.getByLabel('Số liệu đến ngày').fill('30/11/2022');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Số liệu đến: 30\/11\/2022, niên độ 2022/ }).waitFor();
  await page.getByRole('button', { name: /^Đơn vị tính:/ }).click();
  await select(page, 0, 0, 1, 'Khác');
  await press(page, 'Lấy đơn vị ở ô đang chọn trong bảng');
  await page.getByText('Chọn một ô trong trang tính GN rồi bấm lại.').first().waitFor();
  await page.getByRole('combobox', { name: 'Đơn vị tính' }).selectOption({ label: 'tỷ đồng' });
  await page.getByRole('button', { name: 'Đơn vị tính: tỷ đồng' }).waitFor();
});

test('one section a table; a sheet that was not seen is pointed at; a table is left out and taken back', async () => {
  const { page } = await openMapping([sheet('GN'), list]);
  expect(await page.locator('.mapping').innerText()).toContain('Sổ: không thấy bảng giải ngân');
  await select(page, 1, 0, 1, 'Sổ');
  await press(page, 'Lấy các dòng đang chọn làm tiêu đề');
  await page.getByRole('heading', { name: /Sổ/ }).first().waitFor();
  expect(await page.locator('.drawing').count()).toBe(2);
  await press(page, 'Không dùng bảng Sổ');
  await page.getByText('Sổ: không dùng').waitFor();
  await press(page, 'Dùng lại bảng Sổ');
  await page.getByRole('button', { name: 'Không dùng bảng Sổ' }).waitFor();
});

test.each([300, 320])('kept, and next month told what moved, grew and is new, at %i px', async (width) => {
  const { page } = await openMapping([sheet('GN')], { width });
  await press(page, 'Ghi nhớ cách đọc này');
  await press(page, 'Ghi');
  await page.locator('.drawing').first().waitFor();
  expect(await page.locator('.changes').count()).toBe(0);
  const kept = await page.evaluate(() =>
    Array.from({ length: 20 }, (_row, r) =>
      Array.from({ length: 10 }, (_cell, c) => harness.port.cell('DL_AnhXa', r, c).value),
    ),
  );
  const later = rows().map((row) => [row[0]!, row[1]!, _, ...row.slice(2)] as Cell[]);
  later[2]![2] = 'Tổng mức đầu tư';
  for (const row of later.slice(5)) row[2] = 1000;
  later.push([4, 'Dự án D', 1000, 10, 5, 5]);
  const moved = {
    ...gridOf('GN', later),
    merges: MERGES.map((one) => ({ ...one, column: one.column + (one.column > 1 ? 1 : 0) })),
  };
  const { page: next } = await pane.open({ grids: [moved, gridOf('DL_AnhXa', kept as Cell[][])] }, { width });
  await next.getByText('chỗ khác so với lần ghi nhớ trước').waitFor();
  await takePicture(next, `pane-${width}-light-mapping-line`);
  await press(next, 'Xem');
  const changes = next.locator('.changes');
  await changes.waitFor();
  const said = await changes.innerText();
  expect(said).toContain('Khác so với lần ghi nhớ trước');
  expect(said).toMatch(/chuyển từ C sang D/);
  expect(said).toContain('có thêm cột C "Tổng mức đầu tư"');
  expect(said).toContain('trước có 3 dòng dự án, nay 4');
  await takePicture(next, `pane-${width}-light-mapping-changes`);
  expect(await objections(next)).toEqual([]);
  await press(next, 'Đúng, ghi nhớ');
  await press(next, 'Ghi');
  await next.locator('.changes').waitFor({ state: 'detached' });
  expect(await next.locator('.drawing').count()).toBe(1);
});

test('the drawing scrolls by keyboard, its buttons are reached by Tab', async () => {
  const { page } = await openMapping(pane.grids, { width: 300 });
  const box = page.locator('.drawing').first();
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.drawing')!.scrollLeft > 0);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.className)).toBe('mapped');
});
