/** The scenario of every host, played in the real spreadsheet with a keyboard. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { parseAddress } from '../../../src/core/cell';
import { launchBrowser } from '../../browser/chromium';
import { PROJECT } from '../../browser/find-browser';
import { pagePort } from '../../browser/page-port';
import { openWorkbench, readCell, type Served, startServer } from '../../browser/workbench';
import type { Expected } from '../../scenario/canonical';
import { play, type TypeInto } from '../../scenario/run';
import { RECALCULATED } from '../../scenario/scenario';

const expected = JSON.parse(readFileSync(path.join(PROJECT, 'test/scenario/expected.json'), 'utf8')) as Expected;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  served.stop();
  await browser.close();
});

test('map, evaluate, write, change a cell, see stale, evaluate again', async () => {
  const { page, errors, outside } = await openWorkbench(browser, served.url);
  let typed = Promise.resolve();
  const type: TypeInto = (cells) => {
    typed = (async () => {
      for (const { sheet, cell, number } of cells) {
        await page.evaluate((ref) => window.thidua.port.select(ref), { ...parseAddress(cell)!, sheet });
        await page.keyboard.insertText(String(number).replace('.', ','));
        await page.keyboard.press('Enter');
      }
    })();
    return typed;
  };
  const port = pagePort(page, () => typed);
  const played = await play(port, type);
  expect(played.before).toEqual(expected.before);
  expect(played.reread).toEqual(played.before);
  expect(played.noticed).toBe(true);
  expect(played.stale).toEqual(expected.stale);
  expect(played.after).toEqual(expected.after);
  for (const { sheet, cell, number } of RECALCULATED) {
    const { row, column } = parseAddress(cell)!;
    expect((await readCell(page, sheet, row, column)).value).toBeCloseTo(number, 6);
  }
  expect([errors, outside]).toEqual([[], []]);
});
