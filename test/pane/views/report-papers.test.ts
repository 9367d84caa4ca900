/** *Văn bản* and *Tiến độ*: papers looked at, filled in, taken away as files, as sheets, or by command. */
import type { Browser, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Grid } from '../../../src/core/cell';
import { settingsRows } from '../../../src/core/store';
import { launchBrowser, takePicture } from '../../browser/chromium';
import { harnessPage } from '../harness/build';
import { cutOff, goTo, objections, openPane, press, sampleGrids, toProgress } from '../harness/drive';
import type { Harness, Setting } from '../harness/page';
import { storedGrid } from './people';

declare const harness: Harness;

let browser: Browser;
let html: string;
let grids: readonly Grid[];
beforeAll(async () => {
  [browser, html, grids] = await Promise.all([launchBrowser(), harnessPage(), sampleGrids()]);
});
afterAll(() => browser.close());

const body = (page: Page) => page.locator('#view').innerText();

async function toPage(name: string, setting: Setting = {}, options = {}): Promise<Page> {
  const { page } = await openPane(browser, html, { grids, files: [], ...setting }, options);
  await toProgress(page);
  await goTo(page, 'Báo cáo', name);
  await page.locator('.papers, .paper').first().waitFor();
  return page;
}

const open = (page: Page, name: string) => page.locator('.papers .row', { hasText: name }).first().click();
const savedText = async (page: Page, at: number) => {
  const bytes = await page.evaluate((i) => [...harness.files.saved[i]!.bytes], at);
  return strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!);
};

test('a paper is looked at, then taken away as Word within two seconds, a draft until it is sealed', async () => {
  const page = await toPage('Văn bản');
  await open(page, 'Tờ trình');
  const preview = await page.locator('.paper').innerText();
  expect(preview).toContain('TỜ TRÌNH');
  expect(preview).toContain('BẢN NHÁP');
  const before = Date.now();
  await press(page, 'Xuất Word (.docx)');
  await page.getByText('Đã xuất to-trinh.docx').waitFor();
  expect(Date.now() - before).toBeLessThan(2000);
  expect(await savedText(page, 0)).toContain('TỜ TRÌNH');
});

test('all papers and the list to import are exported, each within two seconds', async () => {
  const page = await toPage('Văn bản');
  const before = Date.now();
  await page.getByRole('button', { name: /^Xuất cả/ }).click();
  await page.getByText(/^Đã xuất \d+ tệp/).waitFor({ timeout: 60_000 });
  const names = await page.evaluate(() => harness.files.saved.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(['to-trinh.docx', 'cong-khai.docx', 'danh-sach-nhap.xlsx']));
  expect((Date.now() - before) / names.length).toBeLessThan(2000);
});

test('what is blank is filled in on DL_ThongTin, which is added after a preview', async () => {
  const page = await toPage('Văn bản');
  await open(page, 'Tờ trình');
  await press(page, 'Điền trang DL_ThongTin');
  expect(await body(page)).toContain('DL_ThongTin');
  await press(page, 'Ghi');
  await page.locator('.blanks .celllink').first().waitFor();
});

test('a paper becomes a sheet of ours after a preview', async () => {
  const page = await toPage('Tiến độ');
  await press(page, 'Ghi thành trang tính');
  expect(await body(page)).toContain('KQ_TienDo');
  await press(page, 'Ghi');
  await page.locator('.paper').waitFor();
  const texts = await page.evaluate(() =>
    Array.from({ length: 12 }, (_, row) => harness.port.cell('KQ_TienDo', row, 0).value).join('|'),
  );
  expect(texts).toContain('BÁO CÁO');
});

test('the progress report: months as a line with its table, needed pace, bottlenecks with their cells', async () => {
  const page = await toPage('Tiến độ');
  const said = await page.locator('.paper').innerText();
  expect(said).toMatch(/31\/10: 63,04%; 30\/11: 73,45%; 31\/12: 96,94%/);
  expect(said).toContain('mức giải ngân bình quân mỗi tháng cần đạt là 3.667.500.000 đồng');
  expect(said).toMatch(/\(IOC\) - giai đoạn 2: 91,03%, .* vướng mắc: Kéo dài theo QĐ của UBND tỉnh\s*AE42/);
  expect(said).toMatch(/Phòng Công nghệ thông tin\s+99,99%/);
  expect(await page.locator('.chart-lines circle').count()).toBeGreaterThanOrEqual(12);
  await page.getByText('Xem bằng bảng').first().click();
  expect(await page.locator('.chart table').first().innerText()).toContain('96,94%');
});

const MILESTONES = storedGrid('DL_ThietLap', settingsRows({ milestone: '30/9: 60%; 31/12: 95%; 31/1: 100%' }));

test.each([
  ['light', {}],
  ['dark', { dark: true }],
  ['contrast', { forcedColors: true }],
] as const)(
  'milestones in %s: behind one, past another, one ahead; a month nobody kept is a gap',
  async (theme, options) => {
    // February was not kept: its running total is blank.
    const gap = grids.map((grid) =>
      grid.ref.sheet === 'GiaiNgan'
        ? {
            ...grid,
            values: grid.values.map((row) =>
              row.map((cell, at) => (at === 12 && typeof cell === 'number' ? null : cell)),
            ),
          }
        : grid,
    );
    const page = await toPage('Tiến độ', { grids: [...gap, MILESTONES] }, options);
    const chart = page.locator('.chart').first();
    const said = await chart.innerText();
    expect(said).toContain('28/02: chưa có số liệu');
    expect(said).toContain('Đến 31/12/2022 đạt mốc 95% đến 31/12/2022. Mốc tiếp theo: 100% đến 31/01/2023.');
    // The line breaks at the gap: it begins twice, and no dot stands at nought.
    expect((await chart.locator('path.line').getAttribute('d'))!.match(/M/g)!.length).toBe(2);
    expect(await chart.locator('.begin').count()).toBe(3);
    const dots = await chart.locator('circle').evaluateAll((all) => all.map((one) => Number(one.getAttribute('cy'))));
    const axis = await chart
      .locator('line.grid')
      .first()
      .evaluate((one) => Number(one.getAttribute('y1')));
    expect(dots.filter((y) => y >= axis)).toEqual([]);
    expect(await page.locator('.chart-bars .mark').count()).toBe(3);
    await chart.getByText('Xem bằng bảng').click();
    expect(await chart.locator('tr', { hasText: '28/02' }).innerText()).toMatch(/chưa có số liệu/);
    await chart.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await takePicture(page, `report-milestones-320-${theme}`);
    expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
  },
);

test('where no file can be handed over the sheet and the exact command stand in its place', async () => {
  const page = await toPage('Văn bản', { capabilities: { download: false } });
  expect(await page.getByRole('button', { name: /^Xuất/ }).count()).toBe(0);
  await open(page, 'Tờ trình');
  expect(await page.locator('.command').innerText()).toBe(
    'thidua report SO.xlsx --preset binh-phuoc/2022 --as-of 2022-12-31 --law-at 2022-12-31 --paper to-trinh --out to-trinh.docx',
  );
  await page.getByRole('button', { name: 'Ghi thành trang tính' }).waitFor();
});

test('a template that is no document is refused in words; nothing is saved', async () => {
  const page = await toPage('Văn bản', { files: [{ name: 'mau.docx', bytes: [1, 2, 3] }] });
  await open(page, 'Tờ trình');
  await page.getByText('Dùng mẫu Word riêng của cơ quan').click();
  await press(page, 'Chọn mẫu .docx…');
  expect(await page.getByRole('alert').innerText()).toMatch(/mau\.docx/);
  expect(await page.evaluate(() => harness.files.saved.length)).toBe(0);
});

describe.each([
  ['300-light', { width: 300 }],
  ['320-light', {}],
  ['320-dark', { dark: true }],
  ['320-contrast', { forcedColors: true }],
] as const)('%s', (name, options) => {
  test('list, paper and progress: nothing cut off, axe-core has no objection', async () => {
    const page = await toPage('Văn bản', {}, options);
    const found: string[] = [];
    const look = async (what: string) => {
      await takePicture(page, `report-${what}-${name}`);
      found.push(...[...(await cutOff(page)), ...(await objections(page))].map((one) => `${what}: ${one}`));
    };
    await look('papers');
    await open(page, 'Tờ trình');
    await look('paper');
    await goTo(page, 'Báo cáo', 'Tiến độ');
    await page.locator('.chart').first().scrollIntoViewIfNeeded();
    await look('pace');
    expect(found).toEqual([]);
  });
});
