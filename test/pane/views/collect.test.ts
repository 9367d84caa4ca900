/** Phiếu thu thập in the pane: forms handed over, returned ones merged after every difference was seen. */
import type { Page } from 'playwright-core';
import { type PageOptions, takePicture } from '../../browser/chromium';
import { formUnits, makeForms } from '../../../src/core/collect';
import { readFacts } from '../../../src/core/store';
import { readTable, recognise } from '../../../src/core/table';
import { newWorkbook, patchWorkbook } from '../../../src/files';
import { cutOff, goTo, objections, press } from '../harness/drive';
import type { Harness, Setting } from '../harness/page';
import { paneInBrowser } from '../harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

/** The form of a unit with cells typed over: sheet, zero-based row and column, value. */
function form(unit: string, typed: readonly (readonly [string, number, number, string | number])[], name?: string) {
  const books = pane.grids.filter(({ ref }) => ref.sheet === 'GiaiNgan');
  const data = recognise(books).tables.map((table) => readTable(books[0]!, table).data);
  const { subjects } = readFacts(pane.grids).facts;
  const { units } = formUnits({ grids: pane.grids, subjects, data, dataAt: '2022-12-31' });
  const made = makeForms(units, { year: 2022, dataAt: '2022-12-31', agency: '', due: null }).find(
    (one) => one.unit === unit,
  )!;
  const bytes = newWorkbook(made.sheets, made.dress);
  if ('problem' in bytes) throw new Error(bytes.problem.key);
  const sheets = typed.map(([sheet, row, column, value]) => {
    return { sheet, cells: [{ row, column, cell: typeof value === 'number' ? { number: value } : { text: value } }] };
  });
  const saved = patchWorkbook(bytes.bytes, { sheets }, 'x.xlsx');
  if ('problem' in saved) throw new Error(saved.problem.key);
  return { name: name ?? made.file, bytes: [...saved.bytes] };
}

async function open(setting: Partial<Setting>, options: PageOptions = {}): Promise<Page> {
  const { page } = await pane.open({ grids: pane.grids, ...setting }, options);
  await press(page, 'Đúng');
  await press(page, 'Xem tiến độ');
  await goTo(page, 'Phân công', 'Phiếu thu thập');
  return page;
}

test('all forms are handed over, noted in DL_Phieu after a look', async () => {
  const page = await open({ files: [] });
  await press(page, 'Lập 8 phiếu');
  await page.getByRole('button', { name: 'Ghi lại 8 phiếu đã lập' }).waitFor();
  expect(await page.evaluate(() => harness.files.saved.map(({ name }) => name))).toContain(
    'phieu-thu-thap-2022-CNTT.xlsx',
  );
  await press(page, 'Ghi lại 8 phiếu đã lập');
  await press(page, 'Ghi');
  await page.locator('.foot').getByText('Đã ghi: Ghi phiếu đã lập').waitFor();
});

test('a returned form: differences first, then one write; undecided conflicts stay', async () => {
  const file = form('CNTT', [
    ['Phiếu', 8, 1, 'Bà Lan'],
    ['Sáng kiến', 4, 2, '=Tên mới'],
    ['Cam kết', 4, 4, 1000000],
  ]);
  const page = await open({ files: [file] });
  await press(page, 'Mở phiếu gửi lại…');
  await page.getByRole('list', { name: 'Khác biệt với sổ' }).waitFor();
  const told = await page.locator('.collect').innerText();
  expect(told).toContain('→ =Tên mới');
  expect(told).toContain('Cam kết lũy kế (đồng): 1.000.000');
  expect(told).toContain('Chưa gửi phiếu (7)');
  await press(page, 'Ghi 2 dòng vào sổ');
  await press(page, 'Ghi');
  await page.locator('.foot').getByText('Đã ghi: Nhập phiếu thu thập').waitFor();
});

test('another year is refused by name and cell; without downloads the exact command stands there', async () => {
  const file = form('CNTT', [['Phiếu', 0, 2, 2021]], 'la.xlsx');
  const page = await open({ files: [file], capabilities: { download: false } });
  expect(await page.locator('.collect').innerText()).toContain(
    'thidua collect SO.xlsx --as-of 2022-12-31 --out phieu/',
  );
  await press(page, 'Mở phiếu gửi lại…');
  await page.getByText('Tệp la.xlsx, ô Phiếu!C1: phiếu của năm 2021, sổ đang mở là của năm 2022.').waitFor();
});

test('two files of one unit: what they tell differently, then one is chosen and only its rows are offered', async () => {
  const first = form('CNTT', [
    ['Phiếu', 8, 1, 'Bà Lan'],
    ['Sáng kiến', 4, 2, 'Bản một'],
  ]);
  const second = form('CNTT', [
    ['Phiếu', 8, 1, 'Bà Lan'],
    ['Sáng kiến', 4, 2, 'Bản hai'],
    ['Cam kết', 4, 4, 1000000],
  ]);
  const page = await open({ files: [first, second] });
  await press(page, 'Mở phiếu gửi lại…');
  await press(page, 'Mở thêm phiếu…');
  const choice = page.getByLabel(/Phòng Công nghệ thông tin.*2 tệp/);
  await choice.waitFor();
  const told = await page.locator('.warnings').innerText();
  expect(told).toContain(`${first.name} ('Sáng kiến'!B5) Tên sáng kiến, giải pháp: Bản một`);
  expect(told).toContain(`${first.name} (2) ('Sáng kiến'!B5) Tên sáng kiến, giải pháp: Bản hai`);
  expect(told).toContain(`${first.name} không ghi dòng này`);
  expect(await page.getByRole('list', { name: 'Khác biệt với sổ' }).count()).toBe(0);
  await page.locator('.warnings').scrollIntoViewIfNeeded();
  await takePicture(page, 'collect-two-files');
  expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
  await choice.selectOption(`${first.name} (2)`);
  await page.getByRole('list', { name: 'Khác biệt với sổ' }).getByText('→ Bản hai').waitFor();
});

describe.each([
  ['light', 300, {}],
  ['dark', 320, { dark: true }],
  ['contrast', 320, { forcedColors: true }],
] as [string, number, PageOptions][])('%s at %i px', (theme, width, options) => {
  test('the page fits and axe-core has no objection', async () => {
    const file = form('CNTT', [
      ['Phiếu', 8, 1, 'Bà Lan'],
      ['Sáng kiến', 4, 2, 'Tên mới'],
      ['Cam kết', 4, 4, 1000000],
      ['Cam kết', 5, 4, 'nhiều'],
    ]);
    const page = await open({ files: [file] }, { width, ...options });
    await takePicture(page, `collect-${width}-${theme}-units`);
    const found = [...(await cutOff(page)), ...(await objections(page))];
    await press(page, 'Mở phiếu gửi lại…');
    await page.getByRole('list', { name: 'Khác biệt với sổ' }).waitFor();
    await page.locator('.warnings').scrollIntoViewIfNeeded();
    await takePicture(page, `collect-${width}-${theme}-merge`);
    found.push(...(await cutOff(page)), ...(await objections(page)));
    expect(found).toEqual([]);
  });
});
