/** The accountant fills last month's report from the pane, keeps months, and sees what changed. */
import type { Browser, Page } from 'playwright-core';
import { type Cell, type Grid, gridOf, type WrittenCell } from '../../../src/core/cell';
import { newWorkbook, readWorkbook } from '../../../src/files';
import { launchBrowser, type PageOptions, takePicture } from '../../browser/chromium';
import { BOOKS, REPORT } from '../../core/monthly/books';
import { harnessPage } from '../harness/build';
import { cutOff, goTo, objections, openPane, press } from '../harness/drive';
import type { Harness, Setting } from '../harness/page';

declare const harness: Harness;

let browser: Browser;
let html: string;
beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), harnessPage()]);
});
afterAll(() => browser.close());

const GRIDS: readonly Grid[] = [gridOf('GiaiNgan', withUnits(BOOKS))];

/** The books with who carries each project out, so that units can be reminded. */
function withUnits(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((line, row) => {
    if (row < 3) return [...line];
    return [
      ...line.slice(0, 3),
      row === 3 ? 'Đơn vị thực hiện' : row % 2 ? 'Phòng Bưu chính' : 'Phòng CNTT',
      ...line.slice(3),
    ];
  });
}

function report(): { name: string; bytes: number[] } {
  const written = (cell: Cell): WrittenCell =>
    cell === null || typeof cell === 'object' || typeof cell === 'boolean'
      ? { blank: true }
      : typeof cell === 'number'
        ? { number: cell }
        : cell === ''
          ? { blank: true }
          : { text: cell };
  const made = newWorkbook([{ name: 'BaoCao', cells: REPORT.map((line) => line.map(written)) }]);
  if ('problem' in made) throw new Error(made.problem.key);
  return { name: 'BC thang 11.xlsx', bytes: [...made.bytes] };
}

async function open(setting: Setting = {}, options: PageOptions = {}): Promise<Page> {
  const { page } = await openPane(browser, html, { grids: GRIDS, files: [report()], ...setting }, options);
  await press(page, 'Đúng');
  await press(page, 'Xem tiến độ');
  return page;
}

async function toMonthly(page: Page): Promise<void> {
  await goTo(page, 'Báo cáo', 'Báo cáo tháng');
  await press(page, 'Mở báo cáo tháng trước…');
  await page.getByRole('region', { name: 'Các ô sẽ đổi' }).waitFor();
}

test('the report is filled, shown before it is saved, and the file holds the new figures beside its own title', async () => {
  const page = await open();
  await toMonthly(page);
  const shown = await page.locator('#view').innerText();
  expect(shown).toContain('Mẫu: BC thang 11.xlsx, số liệu đến 30/11/2022');
  expect(shown).toContain('cũ: 9.000.000.000');
  expect(shown).toContain('12.000.499.000');
  await page.getByRole('combobox', { name: 'Lọc theo loại ô' }).selectOption('blank');
  expect(await page.locator('.refilled').allInnerTexts()).toEqual([
    expect.stringContaining('để trống: sổ chưa có số'),
    expect.stringContaining('Tỷ lệ giải ngân (%)'),
  ]);
  await press(page, 'Lưu báo cáo mới');
  await page.locator('.foot').getByText('Đã lưu BC thang 11 - den 31.12.2022.xlsx.').waitFor();
  const saved = await page.evaluate(() => harness.files.saved.map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
  const read = await readWorkbook(new Uint8Array(saved[0]!.bytes), saved[0]!.name);
  if ('problem' in read) throw new Error(read.problem.key);
  const values = read.grids[0]!.values;
  expect(values[1]![0]).toBe('Số liệu đến ngày 31/12/2022');
  expect(values[4]!.slice(3, 8)).toEqual([20000500000, 14000000000, 16800499000, 84, 20000500000]);
  expect(values[7]!.slice(5, 7)).toEqual([null, null]);
});

test('where no file can be handed over, the cells become a sheet and the command is shown', async () => {
  const page = await open({ capabilities: { download: false } });
  await toMonthly(page);
  expect(await page.locator('.command').innerText()).toBe(
    'thidua monthly SO.xlsx --template "BC thang 11.xlsx" --as-of 2022-12-31 --out "BC thang 11 - den 31.12.2022.xlsx"',
  );
  await press(page, 'Ghi thành trang tính');
  await press(page, 'Ghi');
  await page.getByText('Đã ghi: Ghi các ô cần đổi của báo cáo tháng').waitFor();
  const rows = await page.evaluate(async () => {
    const range = { sheet: 'KQ_BaoCaoThang', row: 2, column: 0, rows: 100, columns: 6 };
    const [grid] = await harness.port.read([{ range, facets: ['values'] }]);
    return grid!.values;
  });
  expect(rows).toContainEqual([
    'BaoCao!F6',
    'Nâng cấp trung tâm dữ liệu',
    'Lũy kế giải ngân đến 30/11/2022',
    '9.000.000.000',
    '12.000.499.000',
    'GiaiNgan!G5',
  ]);
});

test('a file that is no report says what to do', async () => {
  const page = await open({ files: [{ name: 'x.xlsx', bytes: [1, 2, 3] }] });
  await goTo(page, 'Báo cáo', 'Báo cáo tháng');
  await press(page, 'Mở báo cáo tháng trước…');
  await page
    .locator('.foot')
    .getByText(/x\.xlsx/)
    .waitFor();
  expect(await page.getByRole('button', { name: 'Lưu báo cáo mới' }).count()).toBe(0);
});

test('a month is kept, then the next one shows what changed and whom to remind', async () => {
  const page = await open();
  await goTo(page, 'Báo cáo', 'Theo tháng');
  await press(page, 'Lưu tiến độ đến 31/12/2022');
  await press(page, 'Ghi');
  await goTo(page, 'Báo cáo', 'Theo tháng');
  await goTo(page, 'Tiến độ');
  await press(page, 'Đến 31/12/2022');
  await page.locator('.dating input').fill('30/11/2022');
  await page.keyboard.press('Enter');
  await page.getByText('Đến 30/11/2022').waitFor();
  await goTo(page, 'Báo cáo', 'Theo tháng');
  await press(page, 'Lưu tiến độ đến 30/11/2022');
  await press(page, 'Ghi');
  await goTo(page, 'Tiến độ');
  await press(page, 'Đến 30/11/2022');
  await page.locator('.dating input').fill('31/12/2022');
  await page.keyboard.press('Enter');
  await page.getByText('Đến 31/12/2022').waitFor();
  await goTo(page, 'Báo cáo', 'Theo tháng');
  const text = await page.locator('#view').innerText();
  expect(text).toContain('Thay đổi từ 30/11/2022 đến 31/12/2022');
  expect(text).toContain('giải ngân thêm 3.000.499.000 đồng');
  expect(text).toContain('Chưa có số kỳ này');
  await page
    .getByRole('button', { name: /^Phòng CNTT/ })
    .last()
    .click();
  await page.getByText(/Đề nghị Phòng CNTT đẩy nhanh giải ngân: còn/).waitFor();
});

describe.each([
  ['light', 300, {}],
  ['light', 320, {}],
  ['dark', 320, { dark: true }],
  ['contrast', 320, { forcedColors: true }],
] as [string, number, PageOptions][])('%s at %i px', (theme, width, options) => {
  test('both pages fit and axe-core has no objection', async () => {
    const page = await open({}, { width, ...options });
    await toMonthly(page);
    await takePicture(page, `monthly-${width}-${theme}-report`);
    const found = [...(await cutOff(page)), ...(await objections(page))];
    await goTo(page, 'Báo cáo', 'Theo tháng');
    await page
      .getByRole('button', { name: /^Phòng CNTT/ })
      .last()
      .click();
    await takePicture(page, `monthly-${width}-${theme}-months`);
    found.push(...(await cutOff(page)), ...(await objections(page)));
    expect(found).toEqual([]);
  });
});
