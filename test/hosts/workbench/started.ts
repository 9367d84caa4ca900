/** The page with its own spreadsheet, opened once for all tests of a file; closed after the last. */
import type { Browser } from 'playwright-core';
import { type HeardPage, launchBrowser } from '../../browser/chromium';
import { openWorkbench, type Served, startServer } from '../../browser/workbench';

/** `opened` is told before the first test. */
export function workbenchInBrowser(opened: (heard: HeardPage) => void): void {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), startServer()]);
    opened(await openWorkbench(browser, served.url));
  });
  afterAll(async () => {
    served.stop();
    await browser.close();
  });
}
