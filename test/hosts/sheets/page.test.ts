/** The built sidebar in Chromium, 300 px wide, over google.script.run that goes to the built script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from 'axe-core';
import type { Browser } from 'playwright-core';
import { readWorkbook } from '../../../src/files';
import type { Asked } from '../../../src/hosts/sheets/server/transfer';
import { launchBrowser, openPage, takePicture } from '../../browser/chromium';
import { type World, worldOf } from '../../fakes/apps-script';
import { built, pushed, script } from './built';
import { goTo, objections, toProgress } from '../../pane/harness/drive';
import { roundAbout } from '../../files/hostile-files';
import { everyPage, sticksOut } from '../every-page';
import { pickReport } from '../monthly-file';
import { filled } from './filled';
import { carried } from './script';

const ROOT = join(__dirname, '../../..');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function sample(): Promise<World> {
  const read = await readWorkbook(new Uint8Array(readFileSync(join(ROOT, 'samples/so-tttt-2022.xlsx'))), 'sample.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  return Object.assign(worldOf(filled(read.grids)), { pages: pushed });
}

/** google.script.run in the page: handlers are set on the way, calls go out of the page to the script. */
const SHIM = `
  const runner = (success, failure) => ({
    withSuccessHandler: (heard) => runner(heard, failure),
    withFailureHandler: (heard) => runner(success, heard),
    thiduaServe: (asked) => { window.callScript(asked).then(success, failure); },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

const COUNT =
  'const W = Worker; window.Worker = class extends W { constructor(...a) { super(...a); window.made += 1; } };';

async function openSidebar(serve: (asked: Asked) => unknown, before = '') {
  const heard = await openPage(browser, { width: 300, height: 700 });
  const { page } = heard;
  await page.exposeFunction('callScript', (asked: Asked) => serve(carried(asked)));
  await page.addInitScript(SHIM + before);
  await page.route('http://localhost:1/sidebar', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: built('Sidebar.html') }),
  );
  await page.goto('http://localhost:1/sidebar');
  return heard;
}

function serving(world: World): (asked: Asked) => unknown {
  return (asked) => JSON.parse(JSON.stringify(script(world)(`thiduaServe(${JSON.stringify(asked)})`))) as unknown;
}

test('the first screen says how the sheet was understood; nothing overflows 300 px; no error, no outside request', async () => {
  const { page, errors, outside } = await openSidebar(serving(await sample()));
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  await takePicture(page, 'sheets-sidebar-300');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await page.addScriptTag({ content: AxeBuilder.source });
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof AxeBuilder }).axe
      .run()
      .then((result) => result.violations.map((one) => one.id)),
  );
  expect(found).toEqual([]);
  expect([errors, outside]).toEqual([[], []]);
});

test('the sheet is assessed in a worker made from the page itself; without workers it is assessed all the same', async () => {
  const world = await sample();
  const shown: string[] = [];
  for (const before of ['', 'delete window.Worker;']) {
    const { page, errors } = await openSidebar(serving(world), `window.made = 0; ${COUNT} ${before}`);
    const screen = page.locator('article.screen');
    await screen.waitFor({ timeout: 30_000 });
    shown.push((await screen.textContent()) ?? '');
    // One to see whether workers run here, one for the work.
    const made = await page.evaluate(() => (window as unknown as { made: number }).made);
    expect(made > 1).toBe(before === '');
    expect(errors).toEqual([]);
  }
  expect(shown[1]).toBe(shown[0]);
});

/** Parts come late, so that what is said meanwhile can be read. */
const slowParts =
  (serve: (asked: Asked) => unknown, heard: string[], late = 700) =>
  async (asked: Asked): Promise<unknown> => {
    if (asked.method === 'part') {
      heard.push(String(asked.args[0]));
      await new Promise((go) => setTimeout(go, late));
    }
    return serve(asked);
  };

test('where no worker can run, the sidebar says so, fetches the engine instead of the worker, and cannot be stopped', async () => {
  const heard: string[] = [];
  const { page, errors } = await openSidebar(slowParts(serving(await sample()), heard), 'delete window.Worker;');
  await page
    .locator('#busy-what', { hasText: 'Đang tính ngay trong trang này, không dừng giữa chừng được' })
    .waitFor({ timeout: 30_000 });
  expect(await page.getByRole('button', { name: 'Dừng' }).count()).toBe(0);
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  expect(heard.sort()).toEqual(['Assessment', 'Presets']);
  expect(errors).toEqual([]);
});

test('the first screen fetches the worker and the rules; English and a view behind a tab come when asked', async () => {
  const heard: string[] = [];
  const { page, errors, outside } = await openSidebar(slowParts(serving(await sample()), heard, 0));
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  expect(heard.sort()).toEqual(['Presets', 'Work']);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('button', { name: 'English' }).waitFor();
  expect(heard).toContain('WordsEn');
  await toProgress(page);
  await goTo(page, 'Kiểm tra');
  await page.locator('.finding, .screen, section').first().waitFor();
  await page.getByText('Đang mở…').waitFor({ state: 'hidden' });
  expect(heard).toEqual(expect.arrayContaining(['Check', 'WordsVi']));
  await takePicture(page, 'sheets-sidebar-300-lazy');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect([errors, outside]).toEqual([[], []]);
});

test('a part that does not come is said with a button that asks again', async () => {
  const serve = serving(await sample());
  let broken = true;
  const refusing = (asked: Asked): unknown =>
    broken && asked.method === 'part' && asked.args[0] === 'Check'
      ? { failed: { code: 'other', detail: 'Service Html failed' } }
      : serve(asked);
  const { page } = await openSidebar(refusing);
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  await toProgress(page);
  await goTo(page, 'Kiểm tra');
  await page.getByText('Service Html failed').waitFor();
  await takePicture(page, 'sheets-sidebar-300-part-missing');
  broken = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('Chưa mở được phần này').waitFor({ state: 'hidden' });
});

test.each([
  ['built anew since the sidebar was opened', 'changed', 'đóng và mở lại thanh bên'],
  ['cut off on its way', 'damaged', 'đến không trọn vẹn'],
])('a part that was %s is told as a sentence', async (_, how, sentence) => {
  const serve = serving(await sample());
  const spoiled = (asked: Asked): unknown => {
    const answer = serve(asked) as { value: string };
    if (asked.method !== 'part' || asked.args[0] !== 'Check') return answer;
    const page = answer.value;
    return { value: how === 'changed' ? page.replace(/data-build="\w+"/, 'data-build="ff00"') : page.slice(0, -400) };
  };
  const { page } = await openSidebar(spoiled);
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  await toProgress(page);
  await goTo(page, 'Kiểm tra');
  await page.getByText(sentence).waitFor();
  await takePicture(page, `sheets-sidebar-300-part-${how}`);
  // A part of another build never comes: nothing offers to try again.
  expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(how === 'changed' ? 0 : 1);
});

test('a file is read in a worker whose parts come through the page', async () => {
  const heard: string[] = [];
  const { page, errors, outside } = await openSidebar(slowParts(serving(await sample()), heard, 0));
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  await toProgress(page);
  const sample1 = new Uint8Array(readFileSync(join(ROOT, 'samples/so-tttt-2022.xlsx')));
  await pickReport(page, 'thang-truoc.xlsx', sample1);
  await page.getByText('thang-truoc.xlsx').first().waitFor({ timeout: 20_000 });
  await pickReport(page, 'la.xlsx', roundAbout());
  await page
    .getByText(/Tệp la\.xlsx/)
    .first()
    .waitFor({ timeout: 20_000 });
  expect(heard).toEqual(expect.arrayContaining(['Filing', 'Files']));
  expect([errors, outside]).toEqual([[], []]);
});

test('the rules do not come: the sidebar says so before there is a pane, and starts again when asked', async () => {
  const serve = serving(await sample());
  let broken = true;
  const { page } = await openSidebar((asked) =>
    broken && asked.method === 'part' ? { failed: { code: 'lost-host', detail: 'timeout' } } : serve(asked),
  );
  await page
    .getByRole('alert')
    .getByText('Bảng tính trả lời quá lâu nên bảng Thi đua chưa tải đủ')
    .waitFor({ timeout: 10_000 });
  broken = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
});

test('several signed-in accounts: the sidebar says what to do instead of staying empty', async () => {
  const { page } = await openSidebar(() => Promise.reject(new Error('PERMISSION_DENIED')));
  const alert = page.getByRole('alert');
  await alert.waitFor({ timeout: 10_000 });
  expect(await alert.textContent()).toMatch(/đăng nhập nhiều tài khoản Google.*PERMISSION_DENIED/);
});

test('every page of every tab comes as a part of its own, fits 300 px and says nothing wrong', async () => {
  const { page, errors, outside } = await openSidebar(serving(await sample()));
  await page.getByText('Tôi hiểu bảng này như sau').waitFor({ timeout: 30_000 });
  await toProgress(page);
  const faults: string[] = [];
  const wrong = await everyPage(page, async (id) => {
    await takePicture(page, `sheets-300-page-${id}`);
    for (const one of await objections(page)) faults.push(`${id}: ${one}`);
    if (await sticksOut(page)) faults.push(`${id}: sticks out`);
  });
  expect([wrong, faults, errors, outside]).toEqual([[], [], [], []]);
}, 180_000);
