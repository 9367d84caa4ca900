/** The first ten minutes on the department sample, in a browser, as design/pane.md tells them. */
import { columnIndex } from '../../src/core/cell';
import { goTo, press, toProgress } from './harness/drive';
import type { Harness } from './harness/page';
import { wholeSaid } from './harness/said';
import { paneInBrowser } from './harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

test('what was understood, the result, formulas written and undone, then the emulation movement', async () => {
  const { page, errors } = await pane.open({ grids: pane.grids });
  const view = page.locator('#view');

  await page.getByRole('heading', { name: 'Tôi hiểu bảng này như sau' }).waitFor();
  const understood = await view.innerText();
  expect(understood).toContain('Đơn vị tính\ntriệu đồng');
  expect(understood).toContain('cột J: Kế hoạch vốn năm 2022 (tỉnh giao) › Sau điều chỉnh');
  expect(understood).toContain('cột W: Giải ngân từ đầu năm 2022 › Lũy kế đến 31/12/2022 › Tổng số');
  expect(understood).toContain('Kế hoạch vốn: cộng các dòng được 120.000,000 triệu đồng, bằng TỔNG SỐ ở ô J12.');
  expect(await view.getByRole('radio').count()).toBe(0);
  // Rules, seals and law dates are not asked yet.
  expect(understood).not.toMatch(/quy định|Hội đồng|chốt/i);

  await press(page, 'Đúng');
  const result = await view.innerText();
  const { rate, remaining } = wholeSaid(pane.grids, 'plan.province');
  expect(result).toContain(rate);
  expect(result).toContain(remaining);
  expect(result).toMatch(/\d dự án chậm nhất/);
  expect(result).toMatch(/Thấy [1-9]\d* lỗi, [1-9]\d* cảnh báo trong số liệu/);

  await press(page, 'Ghi công thức vào cột trống');
  expect(await page.evaluate(() => harness.port.written.length)).toBe(0);
  const [, letters] = /Ô ([A-Z]+)14 sẽ ghi 100,00%/.exec(await view.innerText())!;
  const column = columnIndex(letters!);
  await press(page, 'Ghi');
  await page.getByText('Đã ghi: Ghi công thức vào cột trống').waitFor();
  expect(await page.evaluate((at) => harness.port.cell('GiaiNgan', 13, at).formula, column)).toMatch(
    /^=IF\(OR\(W14=""\),"",IF\(OR\(ISBLANK\(J14\).*\(W14-N\(Z14\)\)/,
  );
  await press(page, 'Hoàn tác');
  await page.locator('.foot').getByText('Đã trả lại như trước khi ghi.').waitFor();
  expect(await page.evaluate((at) => harness.port.cell('GiaiNgan', 13, at).formula, column)).toBeNull();

  await press(page, 'Thiết lập xét khen thưởng');
  expect(await view.innerText()).toMatch(/Bước 1\/4, có thể bỏ qua\s+Bộ quy định/);
  await press(page, 'Bỏ qua');
  await page.getByRole('tab', { name: 'Xét khen thưởng', selected: true }).waitFor();
  expect(await view.innerText()).toContain(
    'Phòng Công nghệ thông tin\nChưa đủ điều kiện\nGiải ngân 99,99%, còn phải giải ngân 1.000 đồng',
  );
  expect(errors).toEqual([]);
});

test('the page of one subject: verdict in words, figures that lead to their cells, clause, who owes what', async () => {
  const { page } = await pane.open({ grids: pane.grids });
  await toProgress(page);
  await goTo(page, 'Xét khen thưởng');
  await page.getByRole('button', { name: /^Phòng Công nghệ thông tin/ }).click();
  const text = await page.locator('#view').innerText();
  expect(text).toMatch(/CHƯA ĐỦ ĐIỀU KIỆN\s+Giấy khen của Giám đốc Sở \(tập thể\)/);
  expect(text).toContain('99,99%, yêu cầu từ 100% trở lên');
  expect(text).toContain('còn phải giải ngân 1.000 đồng');
  expect(text).toContain('gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT');

  await page.evaluate(
    () => void (harness.port.selected = { sheet: 'GiaiNgan', row: 1, column: 1, rows: 1, columns: 1 }),
  );
  await page.getByRole('button', { name: 'Đến ô GiaiNgan!W14' }).click();
  await page.getByText('Đang ở ô GiaiNgan!W14').waitFor();
  expect(await page.evaluate(() => harness.port.selected)).toMatchObject({ row: 13, column: 22 });
  await page.keyboard.press('Backspace');
  await page.getByText('Đang ở ô GiaiNgan!W14').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => harness.port.selected)).toMatchObject({ row: 1, column: 1 });
  // The pane stayed where it was.
  expect(await page.locator('#view').innerText()).toContain('CHƯA ĐỦ ĐIỀU KIỆN');
});

test('an amount typed in the sheet: stale within a second, old figures stay, one press and they follow', async () => {
  const { page } = await pane.open({ grids: pane.grids });
  await toProgress(page);
  const before = await page.locator('.whole').innerText();
  await page.evaluate(() => harness.type('GiaiNgan', 13, 22, 0));
  await page.getByText('Số liệu đã thay đổi. Bấm Tính lại.').first().waitFor({ timeout: 1000 });
  expect(await page.locator('.whole').innerText()).toBe(before);
  await press(page, 'Tính lại');
  await page.locator('.strip.stale').waitFor({ state: 'detached' });
  expect(await page.locator('.whole').innerText()).not.toBe(before);
});

test('the same money against another plan, one click, with a sentence for the report', async () => {
  const { page } = await pane.open({ grids: pane.grids });
  await toProgress(page);
  await press(page, 'So với kế hoạch nào');
  const sentence = page.locator('.sentence');
  expect(await sentence.innerText()).toContain(
    `So với kế hoạch vốn tỉnh giao, tỷ lệ giải ngân là ${wholeSaid(pane.grids, 'plan.province').rate}.`,
  );
  await page.getByRole('radio', { name: 'giao đầu năm' }).check();
  const { rate } = wholeSaid(pane.grids, 'plan.start');
  await page.locator('.whole').getByText(rate).waitFor();
  expect(await page.locator('.context').innerText()).toContain('giao đầu năm');
  expect(await sentence.innerText()).toContain(`So với kế hoạch vốn giao đầu năm, tỷ lệ giải ngân là ${rate}.`);
});

test('a column read wrongly is corrected from a list and everything follows', async () => {
  const { page } = await pane.open({ grids: pane.grids });
  await press(page, 'Sửa lại');
  await page.getByRole('button', { name: /^Cột J:/ }).click();
  await page.getByLabel('Cột J là').selectOption({ label: 'Không dùng' });
  await goTo(page, 'Tiến độ');
  await page.locator('.whole').getByText(wholeSaid(pane.grids, 'plan.start').rate).waitFor();
});

test('every finding leads to its cell; nothing is changed', async () => {
  const { page } = await pane.open({ grids: pane.grids });
  await toProgress(page);
  await goTo(page, 'Kiểm tra số liệu');
  await page.locator('.row.finding').first().click();
  expect(await page.evaluate(() => harness.port.selected?.sheet)).toBe('GiaiNgan');
  expect(await page.evaluate(() => harness.port.written)).toEqual([]);
});

test('English is one click away and back', async () => {
  const { page } = await pane.open({ grids: pane.grids });
  await press(page, 'English');
  expect(await page.locator('h1').innerText()).toBe('I read this table as follows');
  expect(await page.locator('.pane').getAttribute('lang')).toBe('en');
  await press(page, 'Tiếng Việt');
  expect(await page.locator('h1').innerText()).toBe('Tôi hiểu bảng này như sau');
});
