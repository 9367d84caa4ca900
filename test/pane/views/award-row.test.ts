/** A row of *Xét khen thưởng* stays short: one thing that is missing, and how many more. */
import type { Browser } from 'playwright-core';
import type { Grid } from '../../../src/core/cell';
import { launchBrowser, takePicture } from '../../browser/chromium';
import { harnessPage } from '../harness/build';
import { goTo, objections, openPane, sampleGrids, toProgress } from '../harness/drive';

let browser: Browser;
let html: string;
let grids: readonly Grid[];
beforeAll(async () => {
  [browser, html, grids] = await Promise.all([launchBrowser(), harnessPage(), sampleGrids()]);
});
afterAll(() => browser.close());

test('without any evidence a row says the first thing that is missing and counts the rest', async () => {
  const register = grids.filter(({ ref }) => !/^DL_(MinhChung|KiemPhieu)$/.test(ref.sheet));
  const { page } = await openPane(browser, html, { grids: register }, { width: 300 });
  await toProgress(page);
  await goTo(page, 'Xét khen thưởng');
  const row = page.locator('.row.decision', { hasText: 'Phòng Thông tin - Báo chí - Xuất bản' });
  expect(await row.innerText()).toMatch(/thiếu minh chứng: .*; và \d+ điều kiện khác còn thiếu minh chứng$/s);
  await takePicture(page, 'award-300-light-nothing');
  expect(await objections(page)).toEqual([]);
});
