/** Every page of every tab beside the embedded spreadsheet: served, and in the one file opened by double-click. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/chromium';
import { giveFile, ONE_FILE, openWorkbench, type Served, startServer } from '../../browser/workbench';
import { toProgress } from '../../pane/harness/drive';
import { roundAbout } from '../../files/hostile-files';
import { everyPage } from '../every-page';
import { pickReport } from '../monthly-file';

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
    expect(await everyPage(page)).toEqual([]);
    await pickReport(page, 'la.xlsx', roundAbout());
    await page
      .getByText(/Tệp la\.xlsx/)
      .first()
      .waitFor();
    expect([errors, outside]).toEqual([[], []]);
  },
  180_000,
);

test('a .csv is opened beside the pane: read, not saved back, and said so', async () => {
  const { page, errors, outside } = await openWorkbench(browser, served.url);
  const rows = [
    'TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022;;;;;',
    'Số liệu đến ngày 31/12/2022;;;;;',
    ';;;;;Đơn vị tính: triệu đồng',
    'STT;Danh mục dự án;Đơn vị thực hiện;Người theo dõi;Kế hoạch vốn năm 2022 tỉnh giao;Lũy kế giải ngân đến 31/12/2022',
    ';TỔNG SỐ;;;30000;25000',
    '1;Dự án A;Phòng CNTT;Lê Văn A;10000;9000',
    '2;Dự án B;Văn phòng;Lê Văn B;20000;16000',
  ];
  await giveFile(page, 'bang.csv', new TextEncoder().encode(`\ufeff${rows.join('\r\n')}`));
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  await page.locator('.side').getByText('25.000').first().waitFor();
  await page.locator('.notice .text').getByText('bang.csv').waitFor();
  expect([errors, outside]).toEqual([[], []]);
});
