/** Every page of every tab in the built add-in: it comes, it says nothing wrong, nothing leaves the machine. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Grid } from '../../../../src/core/cell';
import { launchBrowser, takePicture } from '../../../browser/chromium';
import { objections, sampleGrids, toProgress } from '../../../pane/harness/drive';
import { everyPage, sticksOut } from '../../every-page';
import { officeScript, openAddIn, type Served, serveAddIn } from './serve';

let browser: Browser;
let served: Served;
let office: string;
let grids: readonly Grid[];

beforeAll(async () => {
  const ask = "import { ensureBuilt } from './tools/ensure.mjs'; ensureBuilt('excel');";
  execFileSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: path.resolve(__dirname, '../../../..') });
  [browser, served, office, grids] = await Promise.all([launchBrowser(), serveAddIn(), officeScript(), sampleGrids()]);
}, 600_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

test.each(['vi', 'en'] as const)(
  'every page opens; started in %s',
  async (language) => {
    const stub = { language: language === 'en' ? 'en-US' : 'vi-VN' };
    const { page, errors, outside } = await openAddIn(browser, served, { grids, office, stub });
    await page
      .getByRole('heading', { name: language === 'en' ? 'I read this table as follows' : 'Tôi hiểu bảng này như sau' })
      .waitFor();
    if (language === 'en') await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await toProgress(page);
    const faults: string[] = [];
    const wrong = await everyPage(page, async (id) => {
      if (language === 'en') return;
      await takePicture(page, `excel-320-page-${id}`);
      for (const one of await objections(page)) faults.push(`${id}: ${one}`);
      if (await sticksOut(page)) faults.push(`${id}: sticks out`);
    });
    expect([wrong, faults, errors]).toEqual([[], [], []]);
    expect(outside.every((url) => url.startsWith('https://appsforoffice.microsoft.com/'))).toBe(true);
  },
  180_000,
);
