/** Findings marked "đã xem" with a note: shown first, folded away, back when they change; handed out as a sheet. */
import { type PageOptions, takePicture } from '../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from './harness/drive';
import type { Harness } from './harness/page';
import { paneInBrowser } from './harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

async function openCheck(options: PageOptions = {}, capabilities = {}) {
  const heard = await pane.open({ grids: pane.grids, capabilities }, options);
  await toProgress(heard.page);
  await goTo(heard.page, 'Kiểm tra số liệu');
  await heard.page.locator('.row.finding').first().waitFor();
  return heard;
}

test.each([
  ['light', 300, {}],
  ['light', 320, {}],
  ['dark', 320, { dark: true }],
  ['contrast', 320, { forcedColors: true }],
] as [string, number, PageOptions][])(
  '%s at %i px: the form, the preview, the folded list with its note',
  async (theme, width, options) => {
    const { page, errors } = await openCheck({ width, ...options });
    const name = (what: string) => `pane-${width}-${theme}-findings-${what}`;
    const grave = Number(await page.locator('.tab .count').innerText());
    await page
      .getByRole('button', { name: /^Đánh dấu đã xem/ })
      .first()
      .click();
    const words = (await page.locator('.row.finding .name').first().innerText()).replace(/^.*?: /, '');
    await page.getByLabel('Ghi chú').fill('Đã đối chiếu với Kho bạc Nhà nước, đúng theo chứng từ');
    await page.getByLabel('Người xem').fill('Nguyễn Văn Mẫu');
    const objected = [...(await objections(page)), ...(await cutOff(page))];
    await takePicture(page, name('form'));
    await press(page, 'Đánh dấu');
    expect(await page.locator('#view').innerText()).toContain('DL_DaXem');
    await press(page, 'Ghi');
    await page.getByRole('button', { name: 'Đã xem (1)' }).click();
    expect(await page.locator('.tab .count').innerText()).toBe(String(grave - 1));
    const note = page.locator('.seen-note');
    expect(await note.innerText()).toMatch(/Nguyễn Văn Mẫu · \d\d\/\d\d\/\d{4}\s+Đã đối chiếu với Kho bạc Nhà nước/);
    expect(await page.locator('.seen-list').innerText()).toContain(words);
    await note.scrollIntoViewIfNeeded();
    await takePicture(page, name('seen'));
    expect([...objected, ...(await objections(page)), ...(await cutOff(page)), ...errors]).toEqual([]);
  },
);

test('all findings of a kind at once; a mark is taken off again', async () => {
  const { page } = await openCheck();
  const before = await page.locator('.row.finding').count();
  await page
    .getByRole('button', { name: /^Đánh dấu đã xem/ })
    .nth(1)
    .click();
  const all = page.getByRole('button', { name: /^Cả \d+ phát hiện cùng loại/ });
  const n = (await all.count()) > 0 ? Number(/\d+/.exec(await all.innerText())![0]) : 1;
  await ((await all.count()) > 0 ? all : page.getByRole('button', { name: 'Đánh dấu', exact: true })).click();
  await press(page, 'Ghi');
  await page.getByRole('button', { name: `Đã xem (${n})` }).click();
  expect(await page.locator('.seen-list .row.finding').count()).toBe(n);
  const under = await page.locator('.row.finding').count();
  expect(under).toBe(before);
  await page.locator('.seen-list .textbutton').first().click();
  await press(page, 'Ghi');
  await (
    n > 1 ? page.getByRole('button', { name: `Đã xem (${n - 1})` }) : page.locator('.row.finding').first()
  ).waitFor();
  expect(await page.locator('.seen-list .row.finding').count()).toBe(n - 1);
});

test('the list is written as a sheet; where no file can be handed over, the command stands', async () => {
  const { page } = await openCheck({}, { download: false });
  const open = await page.locator('.row.finding').count();
  await page.getByRole('button', { name: 'Đưa ra danh sách' }).click();
  expect(await page.locator('#view').innerText()).toContain('thidua check TỆP.xlsx --out kiem-tra-so-lieu.xlsx');
  await press(page, 'Ghi thành trang tính');
  await press(page, 'Ghi');
  await page.locator('.row.finding').first().waitFor();
  const rows = await page.evaluate(() =>
    Array.from({ length: 40 }, (_, i) => harness.port.cell('KQ_KiemTra', i, 4).value).filter(
      (value) => value !== null && value !== '',
    ),
  );
  expect(rows[0]).toBe('Nội dung');
  expect(rows.length - 1).toBe(open);
});

test('read-only: findings lead to their cells, nothing can be marked', async () => {
  const { page } = await pane.open({ grids: pane.grids, capabilities: { canEdit: false } });
  await press(page, 'Đúng');
  await press(page, 'Xem tiến độ');
  await goTo(page, 'Kiểm tra số liệu');
  await page.locator('.row.finding').first().waitFor();
  expect(await page.getByRole('button', { name: /Đánh dấu/ }).count()).toBe(0);
});
