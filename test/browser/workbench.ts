/** The page with the spreadsheet, opened as people do: from `npm start` or by double-click on thidua.html. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Cell } from '../../src/core/cell';
import { closeAfterFile } from '../run/opened';
import { type HeardPage, openPage, type PageOptions } from './chromium';
import { PROJECT } from './find-browser';

export const ONE_FILE = pathToFileURL(path.join(PROJECT, 'dist/thidua.html')).href;

export interface Served {
  readonly url: string;
  stop(): void;
}

/** Runs the start command on what is built. */
export function startServer(): Promise<Served> {
  const args = ['tools/start.mjs', '--no-open', '--as-built', '--port', '0'];
  const child: ChildProcess = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
  closeAfterFile(() => child.kill());
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`tools/start.mjs ended with ${code}: ${said}`)));
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (url) resolve({ url, stop: () => child.kill() });
    });
  });
}

/** Opens the page and waits until the sample is shown and calculated. */
export async function openWorkbench(browser: Browser, url: string, options: PageOptions = {}): Promise<HeardPage> {
  const heard = await openPage(browser, { width: 1366, height: 768, ...options });
  // Leaving unsaved changes is asked about; tests mean it.
  heard.page.on('dialog', (dialog) => void dialog.accept());
  await heard.page.goto(url);
  await shown(heard.page, 'so-tttt-2022.xlsx');
  return heard;
}

/** Waits until the file of this name is the open one and nothing is being calculated. */
export async function shown(page: Page, name: string): Promise<void> {
  await page.waitForFunction((file) => document.getElementById('file')?.textContent === file, name, {
    timeout: 60_000,
  });
  await page.evaluate(() => window.thidua.port.sheets());
}

/** Gives the page a file, as its file dialog would. */
export async function giveFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
  await shown(page, name);
}

/** Selects a cell, types into it with the keyboard and presses Enter. */
export async function typeInto(page: Page, sheet: string, row: number, column: number, text: string): Promise<void> {
  await page.evaluate((ref) => window.thidua.port.select(ref), { sheet, row, column, rows: 1, columns: 1 });
  await page
    .locator('canvas')
    .first()
    .focus()
    .catch(() => undefined);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(50);
  await page.evaluate(() => window.thidua.port.sheets());
}

/** Value and formula of one cell, read through the port. */
export async function readCell(page: Page, sheet: string, row: number, column: number) {
  const range = { sheet, row, column, rows: 1, columns: 1 };
  const grid = await page.evaluate(async (asked) => {
    const facets = ['values', 'formulas', 'numberFormats'] as const;
    return (await window.thidua.port.read([{ range: asked, facets }]))[0]!;
  }, range);
  return { value: grid.values[0]![0]!, formula: grid.formulas![0]![0]!, format: grid.numberFormats![0]![0]! };
}

/** Values of a rectangle, row by row. */
export async function readValues(
  page: Page,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  const range = { sheet, row, column, rows, columns };
  const grid = await page.evaluate(
    async (asked) => (await window.thidua.port.read([{ range: asked, facets: [] }]))[0]!,
    range,
  );
  return grid.values as readonly (readonly Cell[])[];
}

/** Presses "Lưu bản sao" and gives the bytes of the file that the browser hands out. */
export async function saveCopy(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await page.click('#save');
  const download = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}
