/** The built add-in in Chromium, over the real client library and the fake Excel. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import type { Page } from 'playwright-core';
import { FUNCTIONS } from '../../../../src/functions';
import { takePicture } from '../../../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from '../../../pane/harness/drive';
import type { PageWindow } from './host';
import { builtAddIn } from './started';

declare const globalThis: PageWindow & typeof window;

const root = path.resolve(__dirname, '../../../..');
const addIn = builtAddIn();

const confirmed = (page: Page) => page.getByRole('heading', { name: 'Tôi hiểu bảng này như sau' }).waitFor();

test('opens within a second of being loaded, reads the workbook in three round trips, reaches nobody', async () => {
  // The first opening of a browser warms its caches; a user's does so too, once.
  await (await addIn.open()).page.close();
  const { page, errors, outside } = await addIn.open();
  await confirmed(page);
  const opened = await page.evaluate(() => {
    const loaded = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    return performance.now() - loaded.domContentLoadedEventStart;
  });
  console.info(`Excel pane: first screen ${Math.round(opened)} ms after load`);
  expect(opened).toBeLessThan(1000);
  const syncs = await page.evaluate(() => globalThis.excel.syncs);
  expect(syncs).toBeLessThanOrEqual(4); // capabilities, then names, used ranges, cells
  expect(errors).toEqual([]);
  expect(outside.every((url) => url.startsWith('https://appsforoffice.microsoft.com/'))).toBe(true);
});

test('the workbook is assessed in a worker from the same origin', async () => {
  let asked = 0;
  const { page } = await addIn.open();
  page.on('worker', (worker) => (asked += worker.url().endsWith('/worker.js') ? 1 : 0));
  await page.reload();
  await confirmed(page);
  expect(asked).toBeGreaterThan(1); // one to see whether workers run here, one for the work
});

test('every function of the catalogue is associated by the built script', async () => {
  const { page } = await addIn.open();
  expect(await page.evaluate(() => globalThis.functionIds)).toEqual(FUNCTIONS.map(({ id }) => id));
});

describe.each([
  ['light', 320, {}],
  ['light', 450, {}],
  ['dark', 320, { dark: true }],
  ['dark', 450, { dark: true }],
  ['forced', 320, { forcedColors: true }],
  ['forced', 450, { forcedColors: true }],
] as const)('%s colours, %i px', (colours, width, options) => {
  test('axe-core finds nothing, nothing sticks out, and it looks right', async () => {
    const background = colours === 'dark' ? '#262626' : '#FFFFFF';
    const stub = { theme: { bodyBackgroundColor: background, bodyForegroundColor: '#808080' } };
    const { page, errors } = await addIn.open({ stub }, { width, ...options });
    await confirmed(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(
      colours === 'dark' ? 'dark' : 'light',
    );
    const look = async (name: string): Promise<void> => {
      await takePicture(page, `excel-${colours}-${width}-${name}`);
      expect([name, await objections(page)]).toEqual([name, []]);
      expect([name, await cutOff(page)]).toEqual([name, []]);
    };
    await look('confirm');
    await toProgress(page);
    await look('progress');
    await goTo(page, 'Xét khen thưởng');
    await look('award');
    await page.getByRole('button', { name: /^Phòng Công nghệ thông tin/ }).click();
    await look('subject');
    expect(errors).toEqual([]);
  });
});

test('one evaluation with the keyboard alone, down to the cell behind a figure', async () => {
  const { page, errors } = await addIn.open();
  await confirmed(page);
  const reach = async (name: RegExp, key = 'Tab'): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      const focused = await page.evaluate(() => {
        const { activeElement: one } = document;
        return one && one !== document.body ? (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() : '';
      });
      if (name.test(focused)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never reaches ${name}`);
  };
  await reach(/^Đúng$/);
  await page.keyboard.press('Enter');
  await reach(/^Xem tiến độ$/);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Tiến độ', selected: true }).waitFor();
  await reach(/^Tiến độ/);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Xét khen thưởng', selected: true }).waitFor();
  // One Tab into the list, arrows within it.
  await reach(/Phòng Bưu chính - Viễn thông/);
  await reach(/Phòng Công nghệ thông tin/, 'ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('CHƯA ĐỦ ĐIỀU KIỆN').first().waitFor();
  await reach(/^Đến ô GiaiNgan!W14$/);
  await page.keyboard.press('Enter');
  await page.getByText('Đang ở ô GiaiNgan!W14').waitFor();
  const selected = await page.evaluate(() => {
    const { selection } = globalThis.excel.book;
    return [selection?.sheet.name, selection?.boxes];
  });
  expect(selected).toEqual(['GiaiNgan', [{ row: 13, column: 22, rows: 1, columns: 1 }]]);
  expect(errors).toEqual([]);
});

test('formulas are written into the workbook and taken back in one step', async () => {
  const { page, errors } = await addIn.open();
  const formula = () => page.evaluate(() => globalThis.excel.book.sheet('GiaiNgan').at(13, 31).formula);
  await confirmed(page);
  await press(page, 'Đúng');
  await press(page, 'Ghi công thức vào cột trống');
  expect(await formula()).toBeNull();
  await press(page, 'Ghi');
  await page.getByText('Đã ghi: Ghi công thức vào cột trống').waitFor();
  expect(await formula()).toMatch(/^=/);
  await press(page, 'Hoàn tác');
  await page.locator('.foot').getByText('Đã trả lại như trước khi ghi.').waitFor();
  expect(await formula()).toBeNull();
  expect(errors).toEqual([]);
});

test('formulas that died without the add-in are found, shown, and written as plain formulas only when asked', async () => {
  const { page, errors } = await addIn.open();
  const dead = '=TD_DAT(IF(ISBLANK(W14),"",W14),IF(ISBLANK(J14),"",J14),1,"triệu")';
  const formula = () => page.evaluate(() => globalThis.excel.book.sheet('GiaiNgan').at(13, 32).formula);
  await confirmed(page);
  await page.evaluate((text) => globalThis.excel.type('GiaiNgan', 13, 32, [[text]]), dead);
  await toProgress(page);
  await page.getByRole('button', { name: 'Tính lại' }).first().click();
  await goTo(page, 'Kiểm tra số liệu');
  await page.getByText('1 ô hiện #NAME? vì máy này không có hàm TD_: GiaiNgan!AG14.').waitFor();
  expect(await objections(page)).toEqual([]);
  await takePicture(page, 'excel-light-320-health');
  await press(page, 'Ghi bằng công thức thường');
  expect(await formula()).toBe(dead);
  await press(page, 'Ghi');
  await page.getByText('Đã ghi').first().waitFor();
  expect(await formula()).toMatch(/^=IF\(OR\(ISBLANK\(J14\)/);
  expect(errors).toEqual([]);
});

test('an amount typed by a co-author marks the figures within a second', async () => {
  const { page } = await addIn.open();
  await confirmed(page);
  await toProgress(page);
  await page.evaluate(() => globalThis.excel.type('GiaiNgan', 18, 23, [[1425.5]], 'Remote'));
  await page.getByText('Số liệu đã thay đổi. Bấm Tính lại.').first().waitFor({ timeout: 1000 });
});

test('a ribbon button shows its tab', async () => {
  const { page } = await addIn.open();
  await confirmed(page);
  await toProgress(page);
  await page.evaluate(() => globalThis.office.seen.commands.get('kiemTra')!({ completed: () => undefined }));
  await page.getByRole('tab', { name: 'Kiểm tra số liệu', selected: true }).waitFor();
});

describe('where the pane cannot run, a plain page says why and what still works', () => {
  test.each([
    ['office.js cannot be reached', { office: false }, 'Không tải được thư viện Office.js của Microsoft'],
    ['the page was opened in Word', { stub: { host: 'Word' } }, 'Trang này chạy bên trong Excel'],
    ['the page was opened in a browser', { stub: { host: null } }, 'Trang này chạy bên trong Excel'],
    ['Excel is too old', { stub: { sets: { ExcelApi: '1.7' } } }, 'Excel trên máy này chưa mở được bảng Thi đua'],
    [
      'Excel is too old, in English',
      { language: 'en-US', stub: { sets: {} } },
      'Excel on this computer cannot open the Thi đua pane',
    ],
  ])('%s', async (_, given: { office?: boolean; stub?: object; language?: string }, title) => {
    const heard = await addIn.open({
      grids: [],
      ...(given.office === false && { office: null }),
      stub: given.stub ?? {},
    });
    if (given.language) {
      await heard.page.addInitScript(
        (tag) => Object.defineProperty(navigator, 'language', { value: tag }),
        given.language,
      );
      await heard.page.reload();
    }
    await heard.page.getByRole('heading', { name: title }).waitFor();
    expect(await objections(heard.page)).toEqual([]);
    if (title.includes('Excel trên máy')) {
      await takePicture(heard.page, 'excel-old');
      expect(await heard.page.locator('#pane').innerText()).toContain('thidua.html');
    }
  });

  test('Internet Explorer is told by the ES5 page before anything else runs', async () => {
    const heard = await addIn.open({ grids: [], office: null });
    await heard.page.addInitScript(() =>
      Object.defineProperty(navigator, 'userAgent', {
        value: 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko',
      }),
    );
    await heard.page.route('**/pane.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'class {' }));
    await heard.page.reload();
    await heard.page.getByRole('heading', { name: 'Excel trên máy này chưa mở được bảng Thi đua' }).waitFor();
    expect(await heard.page.locator('#pane').innerText()).toContain('Internet Explorer');
  });
});

test('the page for old browsers is ES5, and no other script is asked of them', () => {
  const old = readFileSync(path.join(root, 'dist/excel/old.js'), 'utf8');
  expect(() => parse(old, { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse(`${old};const x = 1`, { ecmaVersion: 5 })).toThrow();
});

test('the help page lists every function', async () => {
  const { page, errors } = await addIn.open({ grids: [] });
  await page.goto(`${addIn.url}/help.html`);
  const heads = await page.locator('h2').allInnerTexts();
  expect(heads.map((head) => head.split('(')[0])).toEqual(FUNCTIONS.map(({ id }) => id));
  expect(await objections(page)).toEqual([]);
  expect(errors).toEqual([]);
});
