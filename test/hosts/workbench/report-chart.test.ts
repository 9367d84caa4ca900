/** The progress report beside the embedded spreadsheet: written as a sheet, its charts stand in the saved copy, once. */
import { unzipSync, strFromU8 } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/chromium';
import { openWorkbench, saveCopy, type Served, startServer } from '../../browser/workbench';
import { goTo, press, toProgress } from '../../pane/harness/drive';
import { openedAs, soffice } from '../../pane/views/opened';

let browser: Browser;
let served: Served;
let page: Page;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), startServer()]);
  page = (await openWorkbench(browser, served.url)).page;
});
afterAll(async () => {
  served.stop();
  await browser.close();
});

async function writeReport(): Promise<void> {
  await goTo(page, 'Báo cáo', 'Tiến độ');
  await page.locator('.paper').first().waitFor();
  await press(page, 'Ghi thành trang tính');
  await page
    .getByText(/Kèm \d+ biểu đồ.*Lưu bản sao/)
    .first()
    .waitFor();
  await press(page, 'Ghi');
  await page
    .getByText(/^Đã ghi/)
    .first()
    .waitFor();
}

const charts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /^xl\/charts\/chart\d+\.xml$/.test(name) ? [strFromU8(part)] : [],
  );

test('the preview says where the charts will be seen; the saved copy holds them, over the figures of the report, once', async () => {
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  await toProgress(page);
  await writeReport();
  const first = await saveCopy(page);
  const drawn = charts(first.bytes);
  expect(drawn.some((xml) => xml.includes('<c:lineChart>'))).toBe(true);
  expect(drawn.some((xml) => xml.includes('<c:barChart>'))).toBe(true);
  expect(drawn.every((xml) => /<c:f>'?KQ_TienDo/.test(xml))).toBe(true);
  await writeReport();
  const again = await saveCopy(page);
  expect(charts(again.bytes)).toHaveLength(drawn.length);
  if (soffice === null) return;
  const pdf = openedAs({ name: 'bao-cao.xlsx', bytes: Buffer.from(again.bytes) }, 'pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
}, 240_000);
