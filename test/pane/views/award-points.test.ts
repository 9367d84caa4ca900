/** Points in *Xét khen thưởng*: some of a criterion's points are neither met nor refused, and the total says what it is made of. */
import { findPreset } from '../../../presets';
import { type Cell, gridOf, type WrittenCell } from '../../../src/core/cell';
import { toSheets } from '../../../src/core/rules/sheet';
import { takePicture } from '../../browser/chromium';
import { goTo, objections, toProgress } from '../harness/drive';
import { paneInBrowser } from '../harness/started';

const pane = paneInBrowser();

const valueOf = (cell: WrittenCell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null);
const scored = toSheets(findPreset('binh-phuoc/2022-diem')!, { revision: 1, by: '', at: '' })[0]!;
const RULES = gridOf(
  'QD_QuyDinh',
  scored.cells.map((row) => row.map(valueOf)),
);

test('some of the points: a dot and its words, the rate that gave them, no cross', async () => {
  const { page } = await pane.open({ grids: [...pane.grids, RULES] }, { width: 320 });
  await toProgress(page);
  await goTo(page, 'Xét khen thưởng');
  await page.locator('.row.decision', { hasText: 'Phòng Công nghệ thông tin' }).first().click();
  const total = page.locator('.reason', { hasText: 'Tổng điểm' }).first();
  await total.waitFor();
  const own = total.locator('.reason', { hasText: 'Kết quả giải ngân so với kế hoạch tỉnh giao' });
  expect(await own.innerText()).toMatch(/Được một phần điểm:[\s\S]*99,99%[\s\S]*40\/50 điểm/);
  expect(await own.locator('.sign.part').count()).toBe(1);
  await own.scrollIntoViewIfNeeded();
  await takePicture(page, 'award-320-light-points');
  expect(await objections(page)).toEqual([]);
});
