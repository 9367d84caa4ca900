/** *Thiết lập*: what was set is kept in DL_ThietLap; a sheet by an older form is upgraded only after asking. */
import type { Page } from 'playwright-core';
import { gridOf } from '../../../src/core/cell';
import { takePicture } from '../../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from '../harness/drive';
import type { Harness } from '../harness/page';
import { paneInBrowser } from '../harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

/** By the first form of DL_Cham. */
const OLD = [
  ['Thi đua · DL_Cham', 1, 4, 'Văn phòng Sở', '2022-12-01'],
  ['Mã đối tượng', 'Tiêu chí', 'Người chấm', 'Điểm', 'Ngày', 'Văn bản', 'Ghi chú'],
  ['CNTT', 'unity', 'Tự chấm', '18', null, 'Phiếu 01', null],
];

async function toKeep(options = {}): Promise<Page> {
  const { page } = await pane.open({ grids: [...pane.grids, gridOf('DL_Cham', OLD)] }, options);
  await toProgress(page);
  await goTo(page, 'Thiết lập');
  await press(page, 'Ghi lại thiết lập, nâng cấp trang tính');
  return page;
}

test('settings are previewed, written to DL_ThietLap and then said to be kept', async () => {
  const page = await toKeep();
  await press(page, 'Ghi thiết lập vào DL_ThietLap');
  expect(await page.locator('#view').innerText()).toMatch(/Bộ quy định\s+DL_ThietLap!A3:D3\s*›\s+Kế hoạch số/);
  await takePicture(page, 'keep-320-light-preview');
  expect(
    await page.evaluate(() => harness.port.sheets().then((all) => all.some(({ name }) => name === 'DL_ThietLap'))),
  ).toBe(false);
  await press(page, 'Ghi');
  await page.getByText('DL_ThietLap đang đúng như thiết lập hiện nay.').waitFor();
  expect(
    await page.evaluate(() => harness.port.sheets().then((all) => all.some(({ name }) => name === 'DL_ThietLap'))),
  ).toBe(true);
});

test('a sheet by an older form is upgraded where it stands, and is then no longer offered', async () => {
  const page = await toKeep();
  await page.getByText('DL_Cham: từ mẫu 1 lên mẫu 2').waitFor();
  await press(page, 'Nâng cấp');
  await press(page, 'Ghi');
  await page.getByText('DL_Cham: từ mẫu 1 lên mẫu 2').waitFor({ state: 'detached' });
  const version = await page.evaluate(() => harness.port.cell('DL_Cham', 0, 1).value);
  const subject = await page.evaluate(() => harness.port.cell('DL_Cham', 2, 0).value);
  expect([version, subject]).toEqual([2, 'CNTT']);
});

test.each([
  ['300-light', { width: 300 }],
  ['320-dark', { dark: true }],
  ['320-contrast', { forcedColors: true }],
])('%s: nothing cut off, axe-core has no objection', async (name, options) => {
  const page = await toKeep(options);
  await takePicture(page, `keep-${name}`);
  expect([await cutOff(page), await objections(page)]).toEqual([[], []]);
});
