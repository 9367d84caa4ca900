/** Opens the harness page in the browser and drives it as a person would. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Grid } from '../../../src/core/cell';
import { readWorkbook } from '../../../src/files';
import { type HeardPage, openPage, type PageOptions } from '../../browser/chromium';
import type { Harness, Setting } from './page';

declare const harness: Harness;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The department sample as the pane would read it from a host. */
export async function sampleGrids(): Promise<readonly Grid[]> {
  const file = path.join(__dirname, '../../../samples/so-tttt-2022.xlsx');
  const read = await readWorkbook(new Uint8Array(readFileSync(file)), 'so-tttt-2022.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids;
}

export async function openPane(
  browser: Browser,
  address: string,
  setting: Setting,
  options: PageOptions = {},
): Promise<HeardPage> {
  const heard = await openPage(browser, { width: 320, height: 700, ...options });
  heard.page.setDefaultTimeout(10_000);
  await heard.page.goto(address);
  // As text: a deep object takes the browser's protocol half a second.
  await heard.page.evaluate((given) => harness.mount(JSON.parse(given) as Setting), JSON.stringify(setting));
  return heard;
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** A tab, from behind "⋯" where it is not in sight; then a page of it. */
export async function goTo(page: Page, tab: string, pageName?: string): Promise<void> {
  const inSight = page.getByRole('tab', { name: tab });
  if ((await inSight.count()) > 0) await inSight.click();
  else {
    await page.getByRole('button', { name: /^Mục khác/ }).click();
    await page.getByRole('menuitemradio', { name: tab }).click();
  }
  if (pageName !== undefined)
    await page.locator('nav.pages').getByRole('button', { name: pageName, exact: true }).click();
}

/** Past the first ten minutes, on *Tiến độ*. */
export async function toProgress(page: Page): Promise<void> {
  await press(page, 'Đúng');
  await press(page, 'Xem tiến độ');
}

/** What axe-core objects to, one line each. */
export async function objections(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    // Every rule runs; only what is told of the elements that passed is left out.
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Elements that stick out of the page, and texts under 11 px. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('.pane *')].filter(
      (one) => !one.closest('.sr') && !one.closest('option'),
    );
    const wide = seen.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.right > innerWidth + 0.5 || box.left < -0.5);
    });
    const small = seen.filter((one) => one.textContent !== '' && parseFloat(getComputedStyle(one).fontSize) < 11);
    const clipped = seen.filter(
      (one) => getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1,
    );
    return [...wide, ...small, ...clipped].map((one) => `${one.className}: ${(one.textContent ?? '').slice(0, 60)}`);
  });
}
