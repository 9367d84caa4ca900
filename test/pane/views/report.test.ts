/** *Tổng hợp* as the reviewers' meeting uses it: counts, list, one case, what is missing, comparison, meeting mode. */
import type { Browser, Page } from 'playwright-core';
import type { Grid } from '../../../src/core/cell';
import { launchBrowser, takePicture } from '../../browser/chromium';
import { harnessPage } from '../harness/build';
import { cutOff, goTo, objections, openPane, sampleGrids, toProgress } from '../harness/drive';
import type { Setting } from '../harness/page';
import { manyPeople } from './people';

let browser: Browser;
let html: string;
let grids: readonly Grid[];
beforeAll(async () => {
  [browser, html, grids] = await Promise.all([launchBrowser(), harnessPage(), sampleGrids()]);
});
afterAll(() => browser.close());

const body = (page: Page) => page.locator('#view').innerText();
const meeting = (page: Page) => page.locator('dialog.meeting');
const list = (page: Page) => page.getByRole('list', { name: 'Danh sách xét' });

async function toOverview(setting: Setting = {}, options = {}): Promise<Page> {
  const { page } = await openPane(browser, html, { grids, ...setting }, options);
  await toProgress(page);
  await goTo(page, 'Báo cáo', 'Tổng hợp');
  await page.getByRole('table', { name: 'Kết quả xét' }).waitFor();
  return page;
}

test('counts by form and kind lead to the list behind them; dates, plan and rules stand above', async () => {
  const page = await toOverview();
  expect(await body(page)).toMatch(/Số liệu đến 31\/12\/2022 · Hội đồng họp .* so với kế hoạch vốn tỉnh giao/i);
  expect(await body(page)).toContain('Bản nháp: kết quả chưa chốt');
  const count = page.getByRole('button', { name: /^Xem \d+ trường hợp: Chưa đủ điều kiện/i }).first();
  const n = Number(await count.innerText());
  await count.click();
  expect(await list(page).getByRole('listitem').count()).toBe(n);
  expect(await body(page)).toContain(`${n} trường hợp`);
});

test('one case: verdict, reasons down to cells, votes with their threshold, evidence, earlier seals; Esc leads back', async () => {
  const page = await toOverview();
  await page.getByRole('searchbox').fill('Phòng Công nghệ thông tin');
  await list(page)
    .getByRole('button', { name: /^Phòng Công nghệ thông tin/ })
    .first()
    .click();
  const said = await body(page);
  expect(said).toContain('12.345.677.000');
  expect(said).toMatch(/Bình xét tại phòng, đơn vị: \d+ đồng ý trên \d+ phiếu hợp lệ, \d+ thành viên/);
  expect(said).toMatch(/Đạt – 6\/6 phiếu đồng ý, 0 không đồng ý – 100,00%, yêu cầu trên 1\/2/);
  expect(said).toContain('Kết quả chưa chốt lần nào');
  expect(await page.locator('.told .celllink', { hasText: 'DL_' }).count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await list(page).waitFor();
});

test('what is missing stands by unit, and can be copied', async () => {
  const page = await toOverview();
  await page.getByRole('button', { name: /^Còn thiếu minh chứng, theo đơn vị/ }).click();
  expect(await page.locator('.owed').first().innerText()).toMatch(/Phòng Bưu chính - Viễn thông[^]*đề nghị .* bổ sung/);
  expect(await page.getByRole('button', { name: 'Chép danh sách còn thiếu' }).count()).toBe(1);
});

test.each([
  ['an earlier day', 'Số liệu đến 30/11/2022'],
  ['another rule set', /^Quy định: /],
])('the results are compared with %s: counts side by side and who differs', async (_, label) => {
  const page = await toOverview();
  await page.getByRole('button', { name: 'So sánh' }).click();
  const choice = page.getByLabel('So với', { exact: true });
  const option = choice.locator('option').filter({ hasText: label }).first();
  await choice.selectOption((await option.getAttribute('value'))!);
  await page.locator('.folded .counted').waitFor();
  expect(await page.locator('.folded').last().innerText()).toMatch(
    /(Kết quả khác nhau|chỉ khác điểm hoặc thứ hạng) \(\d+\)/,
  );
});

test('meeting mode: arrows step, Home and End jump, every verdict is announced, Esc leads back to the button', async () => {
  const page = await toOverview();
  await page.getByRole('button', { name: /^Họp xét 76/ }).click();
  const at = () => meeting(page).locator('.progress').innerText();
  expect(await at()).toBe('1/76');
  await page.keyboard.press('ArrowLeft');
  expect(await at()).toBe('1/76');
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('2/76');
  const name = await meeting(page).locator('h1').innerText();
  const status = await meeting(page).getByRole('status').textContent();
  expect(status).toContain(`${name}: `);
  expect(status).toContain('Trường hợp 2 trên 76');
  const order = await meeting(page).evaluate((dialog) =>
    [...dialog.querySelectorAll('.meeting-verdict, h1, h2')].map((one) => one.className || one.tagName),
  );
  expect(order[0]).toMatch(/^meeting-verdict/);
  await page.keyboard.press('End');
  expect(await at()).toBe('76/76');
  await page.keyboard.press('Home');
  expect(await at()).toBe('1/76');
  await page.keyboard.press('Escape');
  await meeting(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Họp xét/);
});

test('read-only: everything is read, nothing offers to write', async () => {
  const page = await toOverview({ capabilities: { canEdit: false } });
  await list(page).getByRole('button').first().click();
  expect(await page.getByRole('button', { name: /^Ghi/ }).count()).toBe(0);
});

test('2,000 people: a key in the search is answered within 100 ms', async () => {
  const page = await toOverview({ grids: await manyPeople(2000) });
  expect(await body(page)).toMatch(/40\d\d trường hợp/);
  const slowest = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const times: number[] = [];
    for (const text of ['m', 'mẫ', 'mẫu 1', 'mẫu 19', 'mẫu 199', '']) {
      const before = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      times.push(performance.now() - before);
    }
    return Math.max(...times);
  });
  console.log(`slowest key: ${Math.round(slowest)} ms`);
  expect(slowest).toBeLessThan(100);
  expect(await list(page).getByRole('listitem').count()).toBeGreaterThan(0);
});

test.each([
  ['markup', '<img src=x onerror="window.hit=1"><b>đậm</b>'],
  ['a formula', '=HYPERLINK("http://x","y")'],
  ['500 characters', `Phòng ${'Rất Dài '.repeat(62)}`],
])('a name of %s is shown as it is', async (_, name) => {
  const strange = grids.map((grid) =>
    grid.ref.sheet === 'DL_DoiTuong'
      ? { ...grid, values: grid.values.map((row) => row.map((cell) => (cell === 'Phòng Chuyển đổi số' ? name : cell))) }
      : grid,
  );
  const page = await toOverview({ grids: strange });
  await page.getByRole('button', { name: /^Họp xét/ }).click();
  for (let i = 0; i < 76; i += 1) {
    if ((await meeting(page).locator('h1').innerText()).trim() === name.trim()) break;
    await page.keyboard.press('ArrowRight');
  }
  expect((await meeting(page).locator('h1').innerText()).trim()).toBe(name.trim());
  expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
  expect(await cutOff(page)).toEqual([]);
});

describe.each([
  ['300-light', { width: 300 }],
  ['320-light', {}],
  ['320-dark', { dark: true }],
  ['320-contrast', { forcedColors: true }],
  ['800-light', { width: 800 }],
] as const)('%s', (name, options) => {
  test('summary, comparison, case and meeting: nothing cut off, axe-core has no objection', async () => {
    const page = await toOverview({}, options);
    const found: string[] = [];
    const look = async (what: string) => {
      await takePicture(page, `report-${what}-${name}`);
      found.push(...[...(await cutOff(page)), ...(await objections(page))].map((one) => `${what}: ${one}`));
    };
    await look('overview');
    await page.getByRole('button', { name: 'So sánh' }).click();
    await page.getByLabel('So với', { exact: true }).selectOption({ index: 2 });
    await page.locator('.folded .counted').waitFor();
    await look('compare');
    await list(page).getByRole('button').first().click();
    await look('case');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Họp xét/ }).click();
    await page.keyboard.press('ArrowRight');
    await look('meeting');
    expect(found).toEqual([]);
  });
});
