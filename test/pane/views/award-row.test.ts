/** A row of *Xét khen thưởng* stays short: one thing that is missing, and how many more. */
import { takePicture } from '../../browser/chromium';
import { goTo, objections, toProgress } from '../harness/drive';
import { paneInBrowser } from '../harness/started';

const pane = paneInBrowser();

test('without any evidence a row says the first thing that is missing and counts the rest', async () => {
  const register = pane.grids.filter(({ ref }) => !/^DL_(MinhChung|KiemPhieu)$/.test(ref.sheet));
  const { page } = await pane.open({ grids: register }, { width: 300 });
  await toProgress(page);
  await goTo(page, 'Xét khen thưởng');
  const row = page.locator('.row.decision', { hasText: 'Phòng Thông tin - Báo chí - Xuất bản' });
  expect(await row.innerText()).toMatch(/thiếu minh chứng: .*; và \d+ điều kiện khác còn thiếu minh chứng$/s);
  await takePicture(page, 'award-300-light-nothing');
  expect(await objections(page)).toEqual([]);
});
