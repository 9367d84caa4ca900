/** 100,000 rows are checked anew while somebody goes on typing in the pane; stopping ends the work at once. */
import type { Browser, Page } from 'playwright-core';
import { longTable } from '../../../bench/data';
import { launchBrowser } from '../../browser/chromium';
import { plainXlsx } from '../../browser/plain-xlsx';
import { giveFile, openWorkbench, type Served, startServer, typeInto } from '../../browser/workbench';

const ROWS = 100_000;
/** What the pane owes, ms. */
const ANSWER = 100;
const STOP = 200;
/** One hiccup of a busy machine is no failure; a stalled page keeps key after key waiting for a second and more. */
const SHARE = 0.9;
const WORST = 500;

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), startServer()]);
  page = (await openWorkbench(browser, served.url)).page;
  await listen();
  await giveFile(page, 'du-an.xlsx', plainXlsx(longTable(ROWS)));
  await page.getByText('100000 dòng số liệu').waitFor();
  await page.getByRole('button', { name: 'Đúng' }).click();
  await page.getByRole('button', { name: 'Xem tiến độ' }).click();
}, 120_000);
afterAll(async () => {
  served.stop();
  await browser.close();
});

interface Heard {
  /** From a key that was pressed, or a click, until what it did was painted, ms. */
  keys: number[];
  clicked: number;
  /** When a worker was ended. */
  ended: number;
  shares: number[];
}

/** Measures inside the page: from the time an event was made, not from when the page came to it. */
function listen(): Promise<void> {
  return page.evaluate(() => {
    const heard: Heard = { keys: [], clicked: 0, ended: 0, shares: [] };
    Object.assign(window, { heard });
    const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
    const key = ({ timeStamp }: Event) => painted(() => heard.keys.push(performance.now() - timeStamp));
    window.addEventListener('keydown', key, true);
    window.addEventListener('click', ({ timeStamp }) => (heard.clicked = timeStamp), true);
    const end = Reflect.get(Worker.prototype, 'terminate') as () => void;
    Worker.prototype.terminate = function () {
      end.call(this);
      heard.ended = performance.now();
    };
    new MutationObserver(() => {
      const share = document.querySelector('.side progress')?.getAttribute('value');
      if (share) heard.shares.push(Number(share));
    }).observe(document.querySelector('.side')!, { subtree: true, attributes: true, childList: true });
  });
}

const heardSoFar = () => page.evaluate(() => (window as unknown as { heard: Heard }).heard);

/** Changes a figure and presses "Tính lại". */
async function checkAnew(amount: string): Promise<void> {
  await typeInto(page, 'GiaiNgan', 10, 10, amount);
  await page.getByRole('button', { name: 'Tính lại' }).click();
}

test(`while ${ROWS} rows are checked, keys are answered within ${ANSWER} ms and the work is seen going on`, async () => {
  await checkAnew('1,5');
  const search = page.getByRole('searchbox');
  await search.focus();
  const before = await heardSoFar();
  const busy = page.getByRole('button', { name: 'Dừng' });
  await busy.waitFor();
  const sent: Promise<void>[] = [];
  for (let i = 0; await busy.isVisible(); i += 1) {
    // Not awaited: somebody who types does not wait for the page either.
    sent.push(page.keyboard.press(i % 8 < 4 ? 'Phon'[i % 4]! : 'Backspace'));
    await page.waitForTimeout(60);
  }
  await Promise.all(sent);
  const after = await heardSoFar();
  const keys = after.keys.slice(before.keys.length).sort((a, b) => a - b);
  expect(keys.length).toBeGreaterThan(15);
  expect(keys[Math.ceil(keys.length * SHARE) - 1]).toBeLessThanOrEqual(ANSWER);
  expect(keys.at(-1)).toBeLessThanOrEqual(WORST);
  const shares = after.shares.slice(before.shares.length);
  expect(new Set(shares).size).toBeGreaterThan(8);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
}, 60_000);

test(`stopping ends the worker within ${STOP} ms and leaves the pane as it was`, async () => {
  await checkAnew('1,75');
  await page.waitForFunction(() => Number(document.querySelector('.side progress')?.getAttribute('value')) > 0.55);
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'hidden' });
  const { clicked, ended } = await heardSoFar();
  expect(ended - clicked).toBeGreaterThan(0);
  expect(ended - clicked).toBeLessThanOrEqual(STOP);
  await page.workers()[0]?.waitForEvent('close', { timeout: 2000 });
  await page.getByRole('button', { name: 'Tính lại' }).waitFor();
});
