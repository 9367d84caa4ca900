/** *Chốt kết quả* as a person uses it: seal, change a cell, see what flips, seal again; and sheets that were tampered with. */
import type { Page } from 'playwright-core';
import { takePicture } from '../../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from '../harness/drive';
import type { Harness, Setting } from '../harness/page';
import { paneInBrowser } from '../harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

const SEALS = 'KQ_ChotKetQua';
const body = (page: Page) => page.locator('#view').innerText();

async function toSeal(setting: Setting = {}, options = {}): Promise<Page> {
  const { page } = await pane.open({ grids: pane.grids, ...setting }, options);
  await toProgress(page);
  await goTo(page, 'Báo cáo', undefined);
  const line = page.getByRole('navigation').getByRole('button', { name: 'Chốt kết quả', exact: true });
  if ((await line.count()) > 0) await line.click();
  await page.getByText('Sẽ chốt').or(page.getByText('chỉ đọc nên')).first().waitFor();
  return page;
}

async function seal(page: Page, name = 'Chốt kết quả'): Promise<void> {
  await page.locator('.button.main', { hasText: name }).click();
  await press(page, 'Ghi');
  await page.locator('.seal-code .code').waitFor();
}

async function state(page: Page, words: string): Promise<void> {
  await page.locator('.verdict .words', { hasText: new RegExp(words, 'i') }).waitFor();
}

/** The amount paid of the project of Phòng Công nghệ thông tin, as the accountant types it. */
const retype = (page: Page, value: number) =>
  page.evaluate((amount) => harness.type('GiaiNgan', 13, 22, amount), value);

test('chưa chốt → chốt → khớp, the code is what the sheet holds', async () => {
  const page = await toSeal();
  await state(page, 'chưa chốt');
  await seal(page);
  await state(page, 'khớp');
  const code = (await page.locator('.seal-code .code').innerText()).trim();
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  const stored = await page.evaluate((sheet) => harness.port.cell(sheet, 2, 0).value, SEALS);
  expect(code.replace(/-/g, '')).toBe(stored);
});

test('a cell changed afterwards: the state, old and new value with its cell, then sealing again with a reason', async () => {
  const page = await toSeal();
  await seal(page);
  // The thousand đồng that were missing, in the accountant's triệu.
  await page.evaluate(() => {
    const paid = Number(harness.port.cell('GiaiNgan', 13, 22).value);
    harness.type('GiaiNgan', 13, 22, Math.round(paid * 1e6 + 1000) / 1e6);
  });
  await page.locator('.strip.stale').waitFor();
  await press(page, 'Tính lại');
  await state(page, 'số liệu đã thay đổi');
  expect(await body(page)).toContain('Kết quả khác đi');
  expect(await body(page)).toMatch(/Phòng Công nghệ thông tin – Giấy khen.*: chưa đủ điều kiện → /i);
  expect(await body(page)).toMatch(
    /Giải ngân, Tỉnh giao.*Phòng Công nghệ thông tin: giá trị 12.345.677.000 đồng → 12.345.678.000 đồng/i,
  );
  expect(await page.locator('.told .celllink').count()).toBeGreaterThan(0);
  await takePicture(page, 'seal-320-light-changed');

  await page.locator('.button.main', { hasText: 'Chốt lại kết quả' }).click();
  await page.getByRole('alert').getByText('phải ghi rõ lý do').waitFor();
  await page.getByLabel('Lý do chốt lại').fill('Kế toán đính chính số liệu');
  await page.getByLabel('Lý do chốt lại').press('Enter');
  await seal(page, 'Chốt lại kết quả');
  await state(page, 'khớp');
  await press(page, 'Các lần chốt trước 1');
  expect(await body(page)).toContain('Lý do chốt lại: Kế toán đính chính số liệu');
});

test.each([
  ['edited', (page: Page) => page.evaluate((s) => harness.type(s, 20, 4, 'khác'), SEALS), 'có dòng bị sửa'],
  [
    'truncated',
    (page: Page) => page.evaluate((s) => [0, 1, 2, 3, 4, 5].forEach((c) => harness.type(s, 40, c, null)), SEALS),
    'thiếu hoặc thừa dòng',
  ],
  [
    'reordered',
    (page: Page) =>
      page.evaluate((s) => {
        for (let column = 0; column < 6; column += 1) {
          const [a, b] = [harness.port.cell(s, 30, column).value, harness.port.cell(s, 31, column).value];
          harness.type(s, 30, column, b);
          harness.type(s, 31, column, a);
        }
      }, SEALS),
    'bị đổi thứ tự',
  ],
] as const)('a seal sheet that was %s is recognised and not sealed upon', async (_, harm, said) => {
  const page = await toSeal();
  await seal(page);
  await harm(page);
  await page.evaluate(() => harness.type('GiaiNgan', 13, 22, 1));
  await press(page, 'Tính lại');
  await page.locator('.faults').getByText(said).waitFor();
  await page.locator('.button.main', { hasText: /^Chốt/ }).click();
  await page.getByRole('alert').getByText('không chốt tiếp được').waitFor();
});

test('printed results that somebody typed over are named by cell, with what was sealed', async () => {
  const page = await toSeal();
  await seal(page);
  await page.evaluate(() => harness.type('KQ_XetKhenThuong', 5, 3, 'khác'));
  await page.evaluate(() => harness.type('GiaiNgan', 13, 22, 1));
  await press(page, 'Tính lại');
  await page
    .locator('.faults')
    .getByText(/KQ_XetKhenThuong!D6: in “khác”, lúc chốt là “. /)
    .waitFor();
});

test('two people at once: the second is told, looks again, and follows the first; nothing is lost', async () => {
  const page = await toSeal();
  await page.locator('.button.main', { hasText: 'Chốt kết quả' }).click();
  await page.evaluate(
    (sheet) => harness.port.conflictNext({ sheet, revision: 1, by: 'Trần Thị B', at: '09:00' }),
    SEALS,
  );
  await press(page, 'Ghi');
  await page.getByText('vừa được Trần Thị B ghi').waitFor();
  await press(page, 'Thử lại');
  await page.getByText('Sẽ chốt').waitFor();
  await seal(page);
  await state(page, 'khớp');
});

test('figures that change between preview and writing: nothing is written, the reader looks again', async () => {
  const page = await toSeal();
  await page.locator('.button.main', { hasText: 'Chốt kết quả' }).click();
  await retype(page, 0);
  await page.locator('.strip.stale').waitFor();
  await press(page, 'Ghi');
  await page.locator('.foot').getByText('thay đổi sau khi xem trước').waitFor();
  expect(await page.evaluate(() => harness.port.written.length)).toBe(0);
});

test('results of older figures are not sealed: it says why and computes again', async () => {
  const page = await toSeal();
  await retype(page, 0);
  await page.getByText('tính từ số liệu cũ nên chưa chốt được').waitFor();
  const seals = page.locator('#view section').getByRole('button', { name: 'Chốt kết quả', exact: true });
  expect(await seals.isDisabled()).toBe(true);
  await takePicture(page, 'seal-320-light-stale');
  await press(page, 'Tính lại ngay');
  await page.getByText('tính từ số liệu cũ').waitFor({ state: 'detached' });
  expect(await seals.isEnabled()).toBe(true);
});

test('read-only: no button, the exact command instead', async () => {
  const page = await toSeal({ capabilities: { canEdit: false } });
  expect(await body(page)).toContain('thidua seal');
  expect(await page.locator('.button.main').count()).toBe(0);
});

test.each([
  ['300-light', { width: 300 }],
  ['320-dark', { width: 320, dark: true }],
  ['320-contrast', { width: 320, forcedColors: true }],
] as const)('%s: nothing cut off, axe-core has no objection', async (name, options) => {
  const page = await toSeal({}, options);
  await seal(page);
  await state(page, 'khớp');
  await takePicture(page, `seal-${name}`);
  expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
});
