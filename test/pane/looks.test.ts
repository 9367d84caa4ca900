/** How the pane looks and is reached: axe-core on every screen, widths, themes, keyboard, long lists, size. */
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Grid } from '../../src/core/cell';
import { type PageOptions, takePicture } from '../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from './harness/drive';
import type { Harness } from './harness/page';
import { paneInBrowser } from './harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

/** Every screen of the pane on the sample, in the order a newcomer meets them. */
async function everyScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await look('confirm');
  await press(page, 'Đúng');
  await look('result');
  await press(page, 'Ghi công thức vào cột trống');
  await look('draft');
  await press(page, 'Không ghi');
  await press(page, 'Thiết lập xét khen thưởng');
  for (const step of ['rules', 'dates', 'readings', 'people']) {
    await look(`emulation-${step}`);
    await press(page, step === 'people' ? 'Xem kết quả xét' : 'Tiếp');
  }
  await press(page, 'Còn thiếu minh chứng 2');
  await look('award');
  await page.getByRole('button', { name: /^Phòng Công nghệ thông tin/ }).click();
  await look('subject');
  await goTo(page, 'Tiến độ');
  await press(page, 'So với kế hoạch nào');
  await look('plans');
  await press(page, 'So với kế hoạch nào');
  await page.locator('.row').first().click();
  await look('progress');
  await goTo(page, 'Kiểm tra số liệu');
  await look('check');
  await goTo(page, 'Thiết lập');
  await look('setup');
  await page.evaluate(() => harness.type('GiaiNgan', 13, 22, 0));
  await goTo(page, 'Tiến độ');
  await page.locator('.strip.stale').waitFor();
  await page.locator('.celllink').first().click();
  await look('stale');
}

describe.each([
  ['light', 300, {}],
  ['light', 320, {}],
  ['dark', 360, { dark: true }],
  ['light', 450, {}],
  ['contrast', 320, { forcedColors: true }],
] as [string, number, PageOptions][])('%s at %i px', (theme, width, options) => {
  test('nothing is cut off, no text under 11 px, axe-core has no objection on any screen', async () => {
    const { page, errors, outside } = await pane.open({ grids: pane.grids }, { width, ...options });
    const found: string[] = [];
    await everyScreen(page, async (name) => {
      await takePicture(page, `pane-${width}-${theme}-${name}`);
      found.push(...(await cutOff(page)).map((one) => `${name}: cut off: ${one}`));
      found.push(...(await objections(page)).map((one) => `${name}: ${one}`));
    });
    expect(found).toEqual([]);
    expect([errors, outside]).toEqual([[], []]);
  });
});

test('at 200% zoom of 300 px everything is still reachable', async () => {
  const { page } = await pane.open({ grids: pane.grids }, { width: 150, height: 350 });
  const found: string[] = [];
  await everyScreen(page, async (name) => {
    found.push(...(await cutOff(page)).map((one) => `${name}: ${one}`));
  });
  await takePicture(page, 'pane-150-zoomed');
  expect(found).toEqual([]);
});

describe('states without figures', () => {
  test.each([
    ['loading', { slow: 60_000 }, 'Dừng'],
    ['empty', { grids: [] as Grid[] }, 'Tìm lại'],
  ])('%s says what to do next with a button', async (name, setting, next) => {
    const { page } = await pane.open(setting);
    await page.getByRole('button', { name: next, exact: true }).waitFor();
    await takePicture(page, `pane-320-light-${name}`);
    expect(await objections(page)).toEqual([]);
  });

  test('loading can be stopped with Esc, and read again', async () => {
    const { page } = await pane.open({ slow: 60_000 });
    await page.getByRole('button', { name: 'Dừng' }).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Đọc lại' }).waitFor({ timeout: 1000 });
    await takePicture(page, 'pane-320-light-stopped');
  });

  test('read-only: figures are shown, nothing offers to write', async () => {
    const { page } = await pane.open({ grids: pane.grids, capabilities: { canEdit: false } });
    await press(page, 'Đúng');
    expect(await page.getByRole('button', { name: /Ghi công thức/ }).count()).toBe(0);
    expect(await page.locator('.foot').innerText()).toContain('chỉ đọc');
    await takePicture(page, 'pane-320-light-read-only');
    expect(await objections(page)).toEqual([]);
  });

  test('an error names what happened and offers to try again', async () => {
    const { page } = await pane.open({ fails: 'lost-host' });
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await page.locator('#view').innerText()).toContain('Mất kết nối với chương trình bảng tính');
    await takePicture(page, 'pane-320-light-failed');
    expect(await objections(page)).toEqual([]);
  });
});

describe('keyboard alone', () => {
  test('Tab follows the reading order of *Tiến độ*', async () => {
    const { page } = await pane.open({ grids: pane.grids });
    await toProgress(page);
    const places: { top: number; left: number; text: string }[] = [];
    await page.getByRole('tab', { name: 'Tiến độ' }).focus();
    for (let i = 0; i < 14; i++) {
      const place = await page.evaluate(() => {
        const box = document.activeElement!.getBoundingClientRect();
        return { top: box.top, left: box.left, text: document.activeElement!.textContent ?? '' };
      });
      places.push(place);
      await page.keyboard.press('Tab');
    }
    const backwards = places.filter((place, i) => i > 0 && place.top + 12 < places[i - 1]!.top);
    expect(backwards).toEqual([]);
  });

  test('arrows move in the list, Enter opens, Esc steps back, focus is always visible', async () => {
    const { page } = await pane.open({ grids: pane.grids });
    await toProgress(page);
    await goTo(page, 'Xét khen thưởng');
    await page.locator('.row').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement!.textContent ?? '');
    const third = await page.locator('.row .name').nth(2).innerText();
    expect(await focused()).toContain(third);
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await page.locator('h1:not(.sr)').innerText()).toBe(third);
    await page.waitForFunction((name) => document.activeElement!.textContent === name, third);
    await page.keyboard.press('Escape');
    await page.locator('.row').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('the data date is changed from the line on top: one press, type, Enter; Esc leaves it as it was', async () => {
    const { page } = await pane.open({ grids: pane.grids });
    await toProgress(page);
    const before = await page.locator('.whole').innerText();
    await press(page, 'Đến 31/12/2022');
    await page.keyboard.type('31/13/2022');
    await page.getByText('Ghi ngày dạng 31/12/2022').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('30/09/2022');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Đến 31/12/2022');
    await page.keyboard.press('Enter');
    await page.keyboard.type('30/11/2022');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Đến 30/11/2022' }).waitFor();
    expect(await page.locator('.whole').innerText()).not.toBe(before);
  });

  test('a verdict that opens and figures that change are announced', async () => {
    const { page } = await pane.open({ grids: pane.grids });
    await toProgress(page);
    await goTo(page, 'Xét khen thưởng');
    await page.getByRole('button', { name: /^Phòng Công nghệ thông tin/ }).click();
    const live = page.getByRole('status');
    await live.getByText('Phòng Công nghệ thông tin: Chưa đủ điều kiện').waitFor({ state: 'attached' });
    await page.evaluate(() => harness.type('GiaiNgan', 13, 22, 0));
    await live.getByText('Số liệu đã thay đổi. Bấm Tính lại.').waitFor({ state: 'attached' });
  });
});

describe('2,000 projects', () => {
  async function list(): Promise<Page> {
    const { page } = await pane.open({ projects: 2000 });
    await toProgress(page);
    await page.getByLabel('Xem theo').selectOption({ label: 'Theo dự án' });
    return page;
  }

  test('only what is near the view exists while scrolling, and the view is never blank', async () => {
    const page = await list();
    const rows = () => page.locator('.row').count();
    expect(await rows()).toBeLessThan(250);
    for (const top of [5_000, 40_000, 90_000, 20_000]) {
      await page.evaluate((to) => void (document.querySelector('.scroller')!.scrollTop = to), top);
      await page.waitForFunction(() => {
        const box = document.querySelector('.scroller')!.getBoundingClientRect();
        return document.elementFromPoint(box.left + 100, box.top + box.height / 2)?.closest('.item');
      });
      expect(await rows()).toBeLessThan(250);
    }
  });

  test('End goes to the last one, Home back to the first', async () => {
    const page = await list();
    await page.locator('.row').first().focus();
    const at = (place: string) =>
      page.waitForFunction(
        (wanted) => document.activeElement!.closest('[role=listitem]')?.getAttribute('aria-posinset') === wanted,
        place,
      );
    await page.keyboard.press('End');
    await at('2000');
    await page.keyboard.press('Home');
    await at('1');
  });
});

test('text from cells is text, whatever it looks like', async () => {
  const { page, errors } = await pane.open({ name: '<img src=x onerror="document.title=1">=1+1' });
  await toProgress(page);
  await page.getByLabel('Xem theo').selectOption({ label: 'Theo dự án' });
  expect(await page.locator('.name').first().innerText()).toContain('<img src=x onerror=');
  expect(await page.locator('.pane img').count()).toBe(0);
  expect(errors).toEqual([]);
});

/** As the builds of pages do it: the first script holds the sentences of the first screens only. */
const pageWords: Plugin = {
  name: 'page-words',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/from-the-start$/ }, ({ resolveDir }) => ({
      path: path.join(resolveDir, 'from-the-start-in-page.ts'),
    })),
};

test('the page of the pane fits in 120 KB; the engine that assesses is loaded beside it', async () => {
  const made = await build({
    entryPoints: [path.join(__dirname, '../../src/pane/index.tsx')],
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    metafile: true,
    write: false,
    outdir: 'pane',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [pageWords],
  });
  const { outputs } = made.metafile;
  const needed = new Set(['pane/index.js']);
  for (const file of needed) {
    for (const { path: next, kind } of outputs[file]!.imports) if (kind === 'import-statement') needed.add(next);
  }
  const files = made.outputFiles.filter((file) => needed.has(path.relative('.', file.path).split(path.sep).join('/')));
  expect(files).toHaveLength(needed.size);
  const size = files.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
  expect(size).toBeLessThan(120 * 1024);
});
