/** *Tổng hợp* as the reviewers' meeting uses it: counts, list, one case, what is missing, comparison, meeting mode. */
import type { Browser, Page } from 'playwright-core';
import type { Grid } from '../../../src/core/cell';
import { launchBrowser, takePicture } from '../../browser/chromium';
import { harnessPage } from '../harness/build';
import { cutOff, goTo, objections, openPane, press, sampleGrids, toProgress } from '../harness/drive';
import type { Setting } from '../harness/page';

let browser: Browser;
let html: string;
let grids: readonly Grid[];
beforeAll(async () => {
  [browser, html, grids] = await Promise.all([launchBrowser(), harnessPage(), sampleGrids()]);
});
afterAll(() => browser.close());

const body = (page: Page) => page.locator('#view').innerText();
const meeting = (page: Page) => page.locator('dialog.meeting');

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
  expect(await page.getByRole('list', { name: 'Danh sách xét' }).getByRole('listitem').count()).toBe(n);
});
