/** Báo cáo, chế độ họp and Văn bản where nobody qualifies, everybody does, one is judged, 2,000 are, or names are strange. */
import type { Browser, Page } from 'playwright-core';
import { findPreset } from '../../../presets';
import { type Grid, gridOf } from '../../../src/core/cell';
import { launchBrowser, takePicture } from '../../browser/chromium';
import { harnessPage } from '../harness/build';
import { cutOff, goTo, objections, openPane, press, sampleGrids, toProgress } from '../harness/drive';
import type { Harness, Setting } from '../harness/page';
import { downloaded, openedAs, plain, soffice } from './opened';
import { manyPeople, rulesGrid, storedGrid } from './people';

declare const harness: Harness;

let browser: Browser;
let html: string;
let grids: readonly Grid[];
beforeAll(async () => {
  [browser, html, grids] = await Promise.all([launchBrowser(), harnessPage(), sampleGrids()]);
});
afterAll(() => browser.close());

const body = (page: Page) => page.locator('#view').innerText();
const meeting = (page: Page) => page.locator('dialog.meeting');
const list = (page: Page) => page.getByRole('list', { name: 'Danh sách xét' });

async function toOverview(setting: Setting): Promise<Page> {
  const { page } = await openPane(browser, html, { browserFiles: true, ...setting });
  page.setDefaultTimeout(30_000);
  await toProgress(page);
  await goTo(page, 'Báo cáo', 'Tổng hợp');
  await page.getByRole('table', { name: 'Kết quả xét' }).waitFor();
  return page;
}

async function paper(page: Page, title: string): Promise<string> {
  await goTo(page, 'Báo cáo', 'Văn bản');
  await page.locator('.papers .row', { hasText: title }).first().click();
  await page.locator('.paper').waitFor();
  const text = await page.locator('.paper').innerText();
  await page.keyboard.press('Escape');
  await page.locator('.papers').waitFor();
  return text;
}

const sound = async (page: Page) => [...(await cutOff(page)), ...(await objections(page))];

/** The sample under rules of its own that everybody meets. */
function lenient(): readonly Grid[] {
  const base = findPreset('binh-phuoc/2022')!;
  const tiers = base.tiers.slice(0, 2).map((tier) => ({ ...tier, gates: ['quality'] }));
  return [...grids, rulesGrid({ ...base, tiers })];
}

/** One unit with one project, registered. */
const ONE: readonly Grid[] = [
  gridOf('GiaiNgan', [
    ['TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022'],
    ['Số liệu đến ngày 31/12/2022'],
    [null, null, null, null, 'Đơn vị tính: triệu đồng'],
    ['STT', 'Danh mục dự án', 'Đơn vị thực hiện', 'Kế hoạch vốn năm 2022 tỉnh giao', 'Lũy kế giải ngân đến 31/12/2022'],
    [null, 'TỔNG SỐ', null, 10000, 9000],
    [1, 'Dự án A', 'Phòng CNTT', 10000, 9000],
  ]),
  storedGrid('DL_DoiTuong', [{ id: 'CNTT', name: 'Phòng CNTT', kind: 'collective' }]),
];

test('nobody qualifies: the summary says so, the meeting steps through all, papers are written for nobody', async () => {
  const none = grids.filter(({ ref }) => ref.sheet !== 'DL_MinhChung' && ref.sheet !== 'DL_KiemPhieu');
  const page = await toOverview({ grids: none });
  const said = await body(page);
  expect(said.match(/Chưa có trường hợp nào đủ điều kiện\./g)!.length).toBe(4);
  expect(await page.getByRole('button', { name: /: Đủ điều kiện,/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^Họp xét 76/ }).click();
  await page.keyboard.press('End');
  expect(await meeting(page).locator('.meeting-verdict').innerText()).not.toMatch(/^ĐỦ ĐIỀU KIỆN$/i);
  await page.keyboard.press('Escape');
  expect(await paper(page, 'Tờ trình')).toContain('không có tập thể, cá nhân nào đủ điều kiện');
  expect(await paper(page, 'Dự thảo Quyết định')).toContain('không ban hành Quyết định khen thưởng');
  expect(await paper(page, 'Danh sách công khai')).toMatch(/không có|Không có/);
  expect(await sound(page)).toEqual([]);
});

test('everybody qualifies: said as such, the list and the papers hold all of them', async () => {
  const page = await toOverview({ grids: lenient() });
  const said = await body(page);
  expect(said).toContain('Tất cả 8 trường hợp đều đủ điều kiện.');
  expect(said).toContain('Tất cả 30 trường hợp đều đủ điều kiện.');
  expect(said).toContain('Không thiếu minh chứng nào.');
  await page.getByLabel('Kết quả', { exact: true }).selectOption({ label: 'Chưa đủ điều kiện' });
  expect(await page.getByRole('button', { name: 'Họp xét 0 trường hợp' }).isDisabled()).toBe(true);
  await press(page, 'Hiện tất cả');
  expect(await list(page).getByRole('listitem').count()).toBe(38);
  expect(await paper(page, 'Tờ trình')).toMatch(/08 \(tám\) tập thể và 30 \(ba mươi\) cá nhân/);
  expect(await sound(page)).toEqual([]);
});

test('one subject: the meeting has no step, list, paper and progress stand', async () => {
  const page = await toOverview({ grids: ONE });
  expect(await body(page)).toContain('2 trường hợp');
  await page.getByLabel('Hình thức khen thưởng', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Họp xét 1 trường hợp' }).click();
  expect(await meeting(page).locator('.progress').innerText()).toBe('1/1');
  for (const key of ['ArrowRight', 'End', 'ArrowLeft', 'Home']) await page.keyboard.press(key);
  expect(await meeting(page).locator('.progress').innerText()).toBe('1/1');
  expect(await page.getByRole('button', { name: 'Sau', exact: false }).last().isDisabled()).toBe(true);
  expect(await sound(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await paper(page, 'Tờ trình')).toContain('TỜ TRÌNH');
  await goTo(page, 'Báo cáo', 'Tiến độ');
  await page.locator('.chart-bars li').first().waitFor();
  expect(await sound(page)).toEqual([]);
});

test('2,000 people: meeting, papers and progress open in time and are taken away whole', async () => {
  const page = await toOverview({ grids: await manyPeople(2000) });
  const timed = async (what: string, act: () => Promise<unknown>, most: number) => {
    const before = Date.now();
    await act();
    const took = Date.now() - before;
    console.log(`${what}: ${took} ms`);
    expect(took).toBeLessThan(most);
  };
  await timed('meeting', () => page.getByRole('button', { name: /^Họp xét 40\d\d/ }).click(), 2000);
  await timed(
    'last case',
    () =>
      page.keyboard.press('End').then(() =>
        meeting(page)
          .getByText(/^(40\d\d)\/\1$/)
          .waitFor(),
      ),
    2000,
  );
  await page.keyboard.press('Escape');
  await goTo(page, 'Báo cáo', 'Văn bản');
  await page.locator('.papers').waitFor();
  for (const title of ['Tờ trình', 'Danh sách công khai', 'Bản thuyết minh']) {
    await timed(
      title,
      async () => {
        await page.locator('.papers .row', { hasText: title }).first().click();
        await page.locator('.paper').waitFor();
      },
      8000,
    );
    expect(await cutOff(page)).toEqual([]);
    if (title !== 'Bản thuyết minh') {
      const file = await downloaded(page, () => press(page, 'Xuất Word (.docx)'));
      expect(file.bytes.length).toBeGreaterThan(10_000);
      // The button that was pressed has the focus again: Esc leads back.
      await page.waitForFunction(() => document.activeElement?.textContent === 'Xuất Word (.docx)');
    }
    await page.keyboard.press('Escape');
    await page.locator('.papers').waitFor();
  }
}, 240_000);

const STRANGE: Readonly<Record<string, string>> = {
  'Phòng Chuyển đổi số': '=HYPERLINK("http://x","y")',
  'Phòng Bưu chính - Viễn thông': '<img src=x onerror="window.hit=1"><b class="mark">đậm</b> & "nháy"',
  'Phòng Công nghệ thông tin': '+84 Phòng Số',
  'Thanh tra Sở': '-1+1 Thanh tra',
  'Văn phòng Sở': '@SUM(A1:A9)',
};

const strange = (): readonly Grid[] =>
  grids.map((grid) => ({
    ...grid,
    values: grid.values.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? (STRANGE[plain(cell.normalize('NFC'))] ?? cell) : cell)),
    ),
  }));

test('names that look like formulas or markup are text in every view, every sheet and every file', async () => {
  const page = await toOverview({ grids: strange() });
  const names = Object.values(STRANGE);
  const missingIn = (text: string, of = names) => of.filter((name) => !plain(text).includes(plain(name)));
  expect(missingIn(await body(page))).toEqual([]);
  await page.getByRole('button', { name: /^Còn thiếu minh chứng/ }).click();
  await page.getByRole('button', { name: /^Họp xét/ }).click();
  const met: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    met.push(await meeting(page).innerText());
    await page.keyboard.press('ArrowRight');
  }
  expect(missingIn(met.join(' '))).toEqual([]);
  await page.keyboard.press('Escape');
  await goTo(page, 'Báo cáo', 'Tiến độ');
  await page
    .locator('.chart-bars')
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => takePicture(page, 'zz'));
  expect(missingIn(await body(page), ['+84 Phòng Số'])).toEqual([]);
  expect(await paper(page, 'Bản thuyết minh')).toContain('+84 Phòng Số');
  await press(page, 'Xuất Excel (.xlsx)');

  await page.locator('.papers .row', { hasText: 'Danh sách tập thể' }).first().click();
  const word = await downloaded(page, () => press(page, 'Xuất Word (.docx)'));
  if (soffice) expect(missingIn(openedAs(word, 'txt').toString('utf8'))).toEqual([]);
  await press(page, 'Ghi thành trang tính');
  await press(page, 'Ghi');
  await page.getByText('Đã ghi', { exact: false }).first().waitFor();
  const cells = await page.evaluate(async () => {
    const range = { sheet: 'KQ_DsTapThe', row: 0, column: 0, rows: 200, columns: 40 };
    const [grid] = await harness.port.read([{ range, facets: ['values', 'formulas'] }]);
    return {
      values: grid!.values.flat().join(' '),
      formulas: (grid!.formulas ?? []).flat().filter((one) => one !== null),
    };
  });
  expect(missingIn(cells.values)).toEqual([]);
  expect(cells.formulas).toEqual([]);

  await goTo(page, 'Báo cáo', 'Tổng hợp');
  await page.getByText('Lấy danh sách này').click();
  const file = await downloaded(page, () => press(page, 'Xuất Excel (.xlsx)'));
  if (soffice) expect(missingIn(openedAs(file, 'csv').toString('utf8').replace(/""/g, '"'))).toEqual([]);
  expect(
    await page.evaluate(() => [
      (globalThis as { hit?: number }).hit,
      document.querySelectorAll('.mark b, b.mark').length,
    ]),
  ).toEqual([undefined, 0]);
}, 120_000);
