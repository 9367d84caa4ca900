/** The harness itself: a page opens, its errors and its requests to elsewhere are heard. */
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from './chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a page opens and renders Vietnamese', async () => {
  const { page, errors, outside } = await openPage(browser);
  await page.setContent('<h1>Bản thuyết minh kết quả xét</h1>');
  expect(await page.textContent('h1')).toBe('Bản thuyết minh kết quả xét');
  expect([errors, outside]).toEqual([[], []]);
});

test('an exception in the page and a request to elsewhere are heard', async () => {
  const { page, errors, outside } = await openPage(browser);
  await page.setContent('<img src="https://example.invalid/a.png"><script>throw new Error("hỏng")</script>');
  expect(errors.join()).toContain('hỏng');
  expect(outside).toEqual(['https://example.invalid/a.png']);
});
