/** Who does what by when: prefilled from the launched plan, corrected in the pane, written after a look. */
import type { Page } from 'playwright-core';
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { encode, SPECS, type StoredRow } from '../../../src/core/store';
import { type PageOptions, takePicture } from '../../browser/chromium';
import { BOOKS } from '../../core/monthly/books';
import { cutOff, goTo, objections, press } from '../harness/drive';
import type { Harness, Setting } from '../harness/page';
import { paneInBrowser } from '../harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

function stored(name: string, rows: readonly StoredRow[]): Grid {
  const spec = SPECS[name]!;
  const cells = encode(spec, rows, { sheet: name, version: spec.version, revision: 1, by: '', at: '' });
  return gridOf(
    name,
    cells.map((line) => line.map((cell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null))),
  );
}

async function open(setting: Setting, options: PageOptions = {}): Promise<Page> {
  const { page } = await pane.open(setting, options);
  await press(page, 'Đúng');
  await press(page, 'Xem tiến độ');
  return page;
}

const cellsOf = (page: Page, sheet: string) =>
  page.evaluate(async (name) => {
    const range = { sheet: name, row: 2, column: 0, rows: 200, columns: 12 };
    const [grid] = await harness.port.read([{ range, facets: ['values'] }]);
    return grid!.values;
  }, sheet);

test('the board begins with the launched plan; an owner and a date are typed and written, the rest stays', async () => {
  const page = await open({ grids: pane.grids });
  await goTo(page, 'Phân công', 'Phân công');
  await page.getByRole('button', { name: /^Lập sẵn \d+ dòng$/ }).click();
  await page.getByRole('button', { name: /3\.2 Triển khai · Kế toán Sở/ }).click();
  await page.getByLabel('Người phụ trách').fill('=Bà Lan');
  await page.getByLabel('Hạn', { exact: true }).fill('32/12/2022');
  await page.getByText('Gõ ngày như 31/12/2022.').waitFor();
  await page.getByLabel('Hạn', { exact: true }).fill('30/09/2022');
  await page.getByLabel('Ghi chú').click();
  await page
    .getByText(/Chưa làm · quá hạn/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^Ghi \d+ dòng vào DL_PhanCong$/ }).click();
  await press(page, 'Ghi');
  await page.locator('.foot').getByText('Đã ghi: Ghi phân công').waitFor();
  const rows = await cellsOf(page, 'DL_PhanCong');
  expect(rows.find((row) => row[0] === '3.2' && row[3] === 'Kế toán Sở')!.slice(2, 7)).toEqual([
    'Triển khai thực hiện',
    'Kế toán Sở',
    '=Bà Lan',
    44834,
    'Chưa làm',
  ]);
  await goTo(page, 'Phân công', 'Phân công');
  await page.getByRole('button', { name: /3\.2 Triển khai · Kế toán Sở/ }).click();
  await page.getByLabel('Tình trạng').selectOption('Đã xong');
  await press(page, 'Ghi 1 dòng vào DL_PhanCong');
  await press(page, 'Ghi');
  await page.locator('.foot').getByText('Đã ghi: Ghi phân công').waitFor();
  const after = await cellsOf(page, 'DL_PhanCong');
  expect(after.filter((row, i) => JSON.stringify(row) !== JSON.stringify(rows[i]))).toHaveLength(1);
});

test('the calendar proposes duties, shows the next three and what is not ready for them', async () => {
  const page = await open({ grids: pane.grids });
  await goTo(page, 'Phân công', 'Lịch công việc');
  await press(page, 'Lập sẵn việc của năm 2022');
  const next = await page.getByRole('region', { name: 'Việc sắp tới' }).innerText();
  expect(next).toContain('Hết hạn tạm ứng; nghiệm thu khối lượng hoàn thành');
  expect(next).toContain('Báo cáo 12 tháng');
  expect(next).toContain('hạn chưa xác nhận');
  expect(next).toContain('Chưa lưu tiến độ của kỳ này');
});

const COMMITTED: readonly StoredRow[] = [
  {
    project: '7001',
    name: 'Nâng cấp trung tâm dữ liệu',
    month: '2022-12-31',
    amount: 12000500000,
    reason: 'nhà thầu chậm',
  },
  { project: '7002', name: '', month: '2022-12-31', amount: 6000000000 },
];

test('commitments are held against the books to the đồng; transfers are tried without writing anything', async () => {
  const page = await open({ grids: [gridOf('GiaiNgan', BOOKS), stored('DL_CamKet', COMMITTED)] });
  await goTo(page, 'Phân công', 'Cam kết');
  const text = await page.locator('#view').innerText();
  expect(text).toContain('còn thiếu so với cam kết 1.000 đồng');
  expect(text).toContain('nhà thầu chậm');
  await goTo(page, 'Phân công', 'Điều chuyển');
  const transfers = await page.locator('#view').innerText();
  expect(transfers).toContain('Có thể nhận thêm (1)');
  expect(transfers).toContain('cam kết 6.000.000.000 đồng, kế hoạch vốn 5.000.000.000 đồng');
  await page.getByLabel('Giảm của dự án').selectOption('7004');
  await page.getByLabel('Tăng cho dự án').selectOption('7002');
  await page.getByLabel('Số tiền (đồng)').fill('450.000.001');
  await page.getByLabel('Số tiền (đồng)').press('Enter');
  await page.getByText('Kế hoạch còn lại sẽ ít hơn số đã giải ngân').waitFor();
  await page.getByLabel('Số tiền (đồng)').fill('450.000.000');
  await page.getByLabel('Số tiền (đồng)').press('Enter');
  await press(page, 'Tính thử');
  const after = await page.getByRole('table', { name: 'Sau khi điều chuyển' }).innerText();
  expect(after).toContain('900.000.000 → 450.000.000');
  expect(after).toContain('50,00% → 100,00%');
  expect(await page.evaluate(() => harness.port.written.length)).toBe(0);
});

test('the log of procedures counts what was due', async () => {
  const log = (due: string, done: string | null): StoredRow => {
    return { project: '7001', kind: 'Thẩm định', received: '2022-01-05', due, done, who: ['CC1'] };
  };
  const page = await open({
    grids: [gridOf('GiaiNgan', BOOKS), stored('DL_HoSo', [log('2022-02-01', '2022-02-01'), log('2022-02-01', null)])],
  });
  await goTo(page, 'Phân công', 'Hồ sơ');
  expect(await page.getByRole('table', { name: 'Đúng hạn' }).innerText()).toContain('50,00%');
});

test.each([
  ['Phân công', 'Thêm phân công', 'Nội dung, Đơn vị'],
  ['Lịch công việc', 'Thêm việc', 'Việc'],
  ['Cam kết', 'Thêm cam kết', 'Cam kết lũy kế (đồng)'],
  ['Vướng mắc', 'Thêm vướng mắc', 'Khó khăn, vướng mắc'],
  ['Hồ sơ', 'Thêm hồ sơ', 'Loại hồ sơ'],
])('%s: a row added by hand opens at once, is not written unfinished, and can be dropped', async (name, add, lacks) => {
  const page = await open({ grids: pane.grids });
  await goTo(page, 'Phân công', name);
  await press(page, add);
  await page.locator('.row .under', { hasText: `còn phải điền: ${lacks}` }).waitFor();
  await page.waitForFunction(() => document.activeElement!.closest('.details') !== null);
  await page.getByRole('button', { name: /^Ghi 1 dòng vào DL_/ }).click();
  await page.getByRole('alert').getByText('dòng mới còn phải điền').waitFor();
  await press(page, 'Bỏ dòng này');
  await page.locator('.row').waitFor({ state: 'detached' });
  expect(await page.locator('.writebar').count()).toBe(0);
});

test('a slow project that nobody explained: noted from its figures, written after a look, undone, then told as solved', async () => {
  const page = await open({ grids: [gridOf('GiaiNgan', BOOKS)] });
  await page.getByLabel('Xem theo').selectOption({ label: 'Theo dự án' });
  await page.getByRole('button', { name: /Mạng diện rộng/ }).click();
  await press(page, 'Ghi khó khăn, vướng mắc');
  await page.getByLabel('Khó khăn, vướng mắc').fill('=Chưa bàn giao mặt bằng');
  expect([await page.getByLabel('Mã số dự án').inputValue(), await page.getByLabel('Ngày nêu').inputValue()]).toEqual([
    '7004',
    '31/12/2022',
  ]);
  await page.getByLabel('Đề nghị cơ quan, người giải quyết').fill('UBND huyện');
  await page.getByLabel('Giải pháp, kiến nghị').click();
  await press(page, 'Ghi 1 dòng vào DL_VuongMac');
  await page.getByText('Khó khăn, vướng mắc: =Chưa bàn giao mặt bằng').waitFor();
  expect(await page.evaluate(() => harness.port.written.length)).toBe(0);
  await press(page, 'Ghi');
  await page.locator('.foot').getByText('Đã ghi: Ghi khó khăn, vướng mắc').waitFor();
  const [row] = await cellsOf(page, 'DL_VuongMac');
  expect(row!.slice(0, 6)).toEqual(['7004', 'Mạng diện rộng', '=Chưa bàn giao mặt bằng', null, 'UBND huyện', 44926]);
  // Whoever reads the figures of the project reads what holds it up.
  await goTo(page, 'Tiến độ');
  await page.locator('.details').getByText('=Chưa bàn giao mặt bằng').waitFor();
  await page.getByRole('button', { name: /DL_VuongMac!C3/ }).waitFor();
  await goTo(page, 'Phân công', 'Vướng mắc');
  const told = await page.locator('#view').innerText();
  expect(told).toContain('Đề nghị UBND huyện giải quyết');
  expect(told).toMatch(/Dự án chậm chưa nêu vướng mắc \(\d\)/);
  expect(told.split('Mạng diện rộng')).toHaveLength(2);
  await page.getByRole('button', { name: /7004 · Mạng diện rộng/ }).click();
  await page.getByLabel('Ngày gỡ xong').fill('31/12/2022');
  await page.getByLabel('Ngày gỡ xong').press('Enter');
  await page.getByLabel('Lọc').selectOption({ label: 'Tất cả (1)' });
  await page.getByText('đã gỡ ngày 31/12/2022').waitFor();
  await press(page, 'Hoàn tác');
  await page.getByText('Chưa ghi vướng mắc nào').waitFor();
});

test('who may not edit reads bottlenecks and which projects lack them, without a button that writes', async () => {
  const noted = stored('DL_VuongMac', [{ project: '7002', what: 'Chờ thẩm định giá', at: '2022-12-01' }]);
  const page = await open({ grids: [gridOf('GiaiNgan', BOOKS), noted], capabilities: { canEdit: false } });
  await goTo(page, 'Phân công', 'Vướng mắc');
  const text = await page.locator('#view').innerText();
  expect(text).toContain('Chờ thẩm định giá');
  expect(text).toContain('Mạng diện rộng');
  expect(text).not.toContain('Nêu vướng mắc');
  expect(await page.getByRole('button', { name: /^(Thêm|Ghi)/ }).count()).toBe(0);
});

test('who may not edit sees everything and no button that writes', async () => {
  const page = await open({
    grids: [gridOf('GiaiNgan', BOOKS), stored('DL_CamKet', COMMITTED)],
    capabilities: { canEdit: false },
  });
  await goTo(page, 'Phân công', 'Cam kết');
  await page.getByRole('button', { name: /7001/ }).click();
  expect(await page.getByLabel('Cam kết lũy kế (đồng)').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Thêm cam kết' }).count()).toBe(0);
});

describe.each([
  ['light', 300, {}],
  ['dark', 320, { dark: true }],
  ['contrast', 320, { forcedColors: true }],
] as [string, number, PageOptions][])('%s at %i px', (theme, width, options) => {
  test('every page fits and axe-core has no objection', async () => {
    const page = await open({ grids: [...pane.grids, stored('DL_CamKet', COMMITTED)] }, { width, ...options });
    const found: string[] = [];
    const look = async (name: string) => {
      await takePicture(page, `board-${width}-${theme}-${name}`);
      found.push(...[...(await cutOff(page)), ...(await objections(page))].map((one) => `${name}: ${one}`));
    };
    await goTo(page, 'Phân công', 'Phân công');
    await look('empty');
    await page.getByRole('button', { name: /^Lập sẵn/ }).click();
    await page.getByRole('button', { name: /3\.1 Triển khai/ }).click();
    await look('assignments');
    await goTo(page, 'Phân công', 'Lịch công việc');
    await page.getByRole('button', { name: /^Lập sẵn việc/ }).click();
    await look('calendar');
    await goTo(page, 'Phân công', 'Cam kết');
    await page.locator('.row').first().click();
    await look('commitments');
    await goTo(page, 'Phân công', 'Vướng mắc');
    await look('unexplained');
    await page
      .getByRole('button', { name: /^Nêu vướng mắc của/ })
      .first()
      .click();
    await look('bottlenecks');
    await goTo(page, 'Phân công', 'Điều chuyển');
    await look('transfers');
    await goTo(page, 'Phân công', 'Hồ sơ');
    await press(page, 'Thêm hồ sơ');
    await look('dossiers');
    expect(found).toEqual([]);
  });
});
