/** Every page of every tab beside the embedded spreadsheet: served, and in the one file opened by double-click. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/chromium';
import { ONE_FILE, openWorkbench, type Served, startServer } from '../../browser/workbench';
import { toProgress } from '../../pane/harness/drive';
import { everyPage } from '../every-page';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

test.each([
  ['served', () => served.url],
  ['from one file', () => ONE_FILE],
])(
  '%s, every page opens',
  async (_, url) => {
    const { page, errors, outside } = await openWorkbench(browser, url());
    await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
    await toProgress(page);
    expect([await everyPage(page), errors, outside]).toEqual([[], [], []]);
  },
  180_000,
);
