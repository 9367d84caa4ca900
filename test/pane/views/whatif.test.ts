/** *Thử thay đổi* as a member of the council uses it: what is missing, what a thousand đồng flips, nothing written. */
import type { Page } from 'playwright-core';
import { takePicture } from '../../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from '../harness/drive';
import type { Harness } from '../harness/page';
import { paneInBrowser } from '../harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

async function toWhatIf(options = {}): Promise<Page> {
  const { page } = await pane.open({ grids: pane.grids }, options);
  await toProgress(page);
  await goTo(page, 'Xét khen thưởng', 'Thử thay đổi');
  await page.getByText('Thử ở đây không ghi gì').waitFor();
  await page.getByLabel('Tập thể, cá nhân', { exact: true }).selectOption({ label: 'Phòng Công nghệ thông tin' });
  return page;
}

const view = (page: Page) => page.locator('#view').innerText();

test('còn thiếu bao nhiêu để đạt: to the đồng', async () => {
  const page = await toWhatIf();
  expect(await view(page)).toMatch(/Giải ngân đạt 100%.*: còn phải giải ngân 1.000 đồng/);
});

test('the thousand đồng that is missing flips a verdict, before → after; reset takes it back; the workbook is untouched', async () => {
  const page = await toWhatIf();
  const before = await page.evaluate(() => harness.port.written.length);
  await page.getByLabel('Số liệu', { exact: true }).selectOption({ label: 'Giải ngân · Tỉnh giao · Thực hiện' });
  await page.getByLabel('Số tiền (triệu đồng)').fill('0,001');
  await press(page, 'Thử thay đổi này');
  await page.getByText(/\d+ kết quả khác đi/).waitFor();
  expect(await view(page)).toMatch(/Phòng Công nghệ thông tin – Giấy khen.*: chưa đủ điều kiện → /);
  await takePicture(page, 'whatif-320-light-flips');
  await press(page, 'Bỏ hết, trở về hiện trạng');
  expect(await view(page)).not.toMatch(/kết quả khác đi/);
  expect(await page.evaluate(() => harness.port.written.length)).toBe(before);
});

test('another reading and another judgement are tried together', async () => {
  const page = await toWhatIf();
  await page.getByLabel('Thay đổi', { exact: true }).selectOption({ label: 'Điểm, minh chứng' });
  await page.getByLabel('Giá trị thử').fill('k');
  await press(page, 'Thử thay đổi này');
  await page.getByText('Phòng Công nghệ thông tin: Nội bộ đoàn kết, gương mẫu là Không đạt').waitFor();
  await page.getByLabel('Thay đổi', { exact: true }).selectOption({ label: 'Hội đồng thống nhất khác' });
  await page.getByLabel('Nội dung', { exact: true }).selectOption({ index: 1 });
  await press(page, 'Thử thay đổi này');
  await page.getByText(/\d+ kết quả khác đi/).waitFor();
});

test('after sealing, judged again on each day; days without figures wait', async () => {
  const page = await toWhatIf();
  expect(await view(page)).toContain('Sau khi chốt kết quả');
  await goTo(page, 'Báo cáo', 'Chốt kết quả');
  await page.locator('.button.main', { hasText: 'Chốt kết quả' }).click();
  await press(page, 'Ghi');
  await page.locator('.seal-code .code').waitFor();
  await goTo(page, 'Xét khen thưởng', 'Thử thay đổi');
  await press(page, 'Xét lại tại 31/12, 31/01 và theo số KBNN');
  await page.getByText('Xét lại theo số liệu đến 31/12/2022').waitFor();
  expect(await view(page)).toContain('Không có kết quả nào khác với kết quả Hội đồng đã họp');
  await page.getByText('Xét lại theo số liệu đến 31/12/2022').evaluate((one) => one.scrollIntoView());
  await takePicture(page, 'whatif-320-light-rejudged');
});

test.each([
  ['300-light', { width: 300 }],
  ['320-dark', { width: 320, dark: true }],
  ['320-contrast', { width: 320, forcedColors: true }],
] as const)('%s: nothing cut off, axe-core has no objection', async (name, options) => {
  const page = await toWhatIf(options);
  await takePicture(page, `whatif-${name}`);
  expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
});
