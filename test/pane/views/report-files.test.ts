/** Files taken away from the pane by a real download, opened in LibreOffice: they say what the pane shows. */
import { Document, Packer, Paragraph } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Grid } from '../../../src/core/cell';
import { launchBrowser, takePicture } from '../../browser/chromium';
import { harnessPage } from '../harness/build';
import { cutOff, goTo, objections, openPane, press, sampleGrids, toProgress } from '../harness/drive';
import type { Setting } from '../harness/page';
import { downloaded, openedAs, paperTexts, plain, soffice } from './opened';

let browser: Browser;
let html: string;
let grids: readonly Grid[];
beforeAll(async () => {
  [browser, html, grids] = await Promise.all([launchBrowser(), harnessPage(), sampleGrids()]);
});
afterAll(() => browser.close());

async function toPage(name: string, setting: Setting = {}): Promise<Page> {
  const { page } = await openPane(browser, html, { grids, browserFiles: true, ...setting });
  await toProgress(page);
  await goTo(page, 'Báo cáo', name);
  await page.locator('.papers, .paper, .counted').first().waitFor();
  return page;
}

const open = (page: Page, name: string) => page.locator('.papers .row', { hasText: name }).first().click();

test.each(['Tờ trình', 'Danh sách công khai', 'Biên bản họp Hội đồng', 'Bản thuyết minh'])(
  '%s: every word of the preview stands in the Word file that was downloaded',
  async (title) => {
    const page = await toPage('Văn bản');
    await open(page, title);
    await page.locator('.paper').waitFor();
    const texts = (await paperTexts(page)).map(plain).filter((text) => text.length > 2);
    expect(texts.length).toBeGreaterThan(20);
    const file = await downloaded(page, () => press(page, 'Xuất Word (.docx)'));
    expect(file.name).toMatch(/\.docx$/);
    const words = plain(
      soffice ? openedAs(file, 'txt').toString('utf8') : strFromU8(unzipSync(file.bytes)['word/document.xml']!),
    );
    if (soffice) expect(texts.filter((text) => !words.includes(text))).toEqual([]);
    else expect(words).toContain('<w:t');
  },
  120_000,
);

test('the list as it is narrowed is downloaded: rows, results and what it was narrowed by are those of the pane', async () => {
  const page = await toPage('Tổng hợp');
  await page.getByLabel('Kết quả', { exact: true }).selectOption({ label: 'Chưa đủ điều kiện' });
  await page.getByRole('searchbox').fill('Mẫu A');
  await page.getByText('Lấy danh sách này').click();
  const names = await page.locator('.row.decision .name').allInnerTexts();
  expect(names.length).toBeGreaterThan(2);
  const file = await downloaded(page, () => press(page, 'Xuất Excel (.xlsx)'));
  expect(file.name).toBe('danh-sach-loc.xlsx');
  if (!soffice) return expect(unzipSync(file.bytes)['xl/worksheets/sheet1.xml']).toBeDefined();
  const csv = openedAs(file, 'csv').toString('utf8');
  expect(csv).toContain(`${names.length} trường hợp (Chưa đủ điều kiện; “Mẫu A”)`);
  for (const name of names) expect(csv.split(name).length - 1).toBe(names.filter((one) => one === name).length);
  expect(csv.match(/,"?chưa đủ điều kiện"?,/g)!.length).toBe(names.length);
}, 120_000);

test('the list is copied into a message, one line for each case', async () => {
  const page = await toPage('Tổng hợp');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('searchbox').fill('Phòng Công nghệ thông tin');
  await page.getByLabel('Đối tượng', { exact: true }).selectOption({ label: 'Tập thể' });
  await page.getByText('Lấy danh sách này').click();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void ((globalThis as { copied?: string }).copied = text)) },
    });
  });
  await press(page, 'Chép để dán vào tin nhắn');
  await page.getByText('Đã chép').waitFor();
  expect(await page.evaluate(() => (globalThis as { copied?: string }).copied)).toMatch(
    /^1\. Phòng Công nghệ thông tin – Giấy khen của Giám đốc Sở \(tập thể\) – Chưa đủ điều kiện – .*99,99%.*\n2\. /,
  );
});

async function template(...lines: string[]): Promise<number[]> {
  const document = new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] });
  return [...(await Packer.toBuffer(document))];
}

test('a placeholder that nobody knows is named with the nearest; nothing is saved, and the next file goes through', async () => {
  const page = await toPage('Văn bản', {
    browserFiles: false,
    files: [
      { name: 'mau-to-trinh.docx', bytes: await template('TỜ TRÌNH', '{{ten_co_quam}}') },
      { name: 'mau-dung.docx', bytes: await template('Của {{ten_co_quan}}, ngày họp {{ngay_hop}}') },
    ],
  });
  await open(page, 'Tờ trình');
  await page.getByText('Dùng mẫu Word riêng của cơ quan').click();
  await press(page, 'Chọn mẫu .docx…');
  const said = await page.getByRole('alert').innerText();
  expect(said).toContain('ten_co_quam');
  expect(said).toContain('ten_co_quan');
  expect(said).toContain('mau-to-trinh.docx');
  expect(
    await page.evaluate(
      () => (globalThis as never as { harness: { files: { saved: [] } } }).harness.files.saved.length,
    ),
  ).toBe(0);
  expect(await page.locator('.paper').innerText()).toContain('TỜ TRÌNH');
  await takePicture(page, 'report-placeholder-320-light');
  expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
  await press(page, 'Chọn mẫu .docx…');
  await page.getByText('Đã xuất to-trinh.docx').waitFor();
});

test('placeholders are listed where a template is chosen, with what they hold now', async () => {
  const page = await toPage('Văn bản');
  await open(page, 'Tờ trình');
  await page.getByText('Dùng mẫu Word riêng của cơ quan').click();
  await page.getByText(/^Xem \d+ chỗ điền/).click();
  const names = await page.locator('.names').first().innerText();
  expect(names).toContain('{{ten_co_quan}}');
  expect(await page.locator('.take').innerText()).toContain('{{tap_the.ten}}');
  expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
});
