/** thidua.html by double-click: one file, no server, no request, and everything works. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { at, formulaAt } from '../../../src/core/cell';
import { readWorkbook } from '../../../src/files';
import { launchBrowser, takePicture, type HeardPage } from '../../browser/chromium';
import { ONE_FILE, openWorkbench, readCell, saveCopy, typeInto } from '../../browser/workbench';

let browser: Browser;
let heard: HeardPage;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  heard = await openWorkbench(browser, ONE_FILE);
  page = heard.page;
  page.context().on('request', (request) => requests.push(request.url()));
});
afterAll(() => browser.close());

test('the sample opens and the pane has read it', async () => {
  await page.getByText('Tôi hiểu bảng này như sau').waitFor();
  await takePicture(page, 'thidua-html');
  expect([heard.errors, heard.outside]).toEqual([[], []]);
});

test('Vietnamese typing, live functions and the saved copy work without a server', async () => {
  await typeInto(page, 'GiaiNgan', 80, 0, '12.345,677');
  await typeInto(page, 'GiaiNgan', 80, 1, '=TD_CONLAI(A81;12345,678;100%;"triệu")');
  expect(await readCell(page, 'GiaiNgan', 80, 1)).toMatchObject({ value: 0.001 });
  const { name, bytes } = await saveCopy(page);
  const read = await readWorkbook(bytes, name);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  const grid = read.grids.find(({ ref }) => ref.sheet === 'GiaiNgan')!;
  expect(at(grid, 80, 0)).toBe(12345.677);
  expect(formulaAt(grid, 80, 1)).toBe('=TD_CONLAI(A81,12345.678,100%,"triệu")');
});

test('the file loads nothing: every script, style and sample is inside', () => {
  const html = readFileSync(fileURLToPath(ONE_FILE), 'utf8');
  const outsideScripts = html.slice(0, 4000).match(/<(?:script|link)[^>]+(?:src|href)="(?!data:)[^"]+"/g);
  expect(outsideScripts).toBeNull();
  expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([]);
  expect([heard.errors, heard.outside]).toEqual([[], []]);
});
