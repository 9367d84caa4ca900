/** Files in a real page: the dialog, giving it up, reading, filling, making and handing over. */
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { readWorkbook } from '../../src/files';
import { say } from '../../src/messages';
import { launchBrowser, openPage } from '../browser/chromium';
import type { Harness } from './page';

declare const harness: Harness;

let browser: Browser;
let script = '';

beforeAll(async () => {
  const [built] = (
    await build({
      entryPoints: [path.join(__dirname, 'page.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      logLevel: 'error',
    })
  ).outputFiles;
  script = built!.text;
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

async function opened() {
  const heard = await openPage(browser);
  await heard.page.setContent('<!doctype html><button>Chọn tệp</button>');
  await heard.page.addScriptTag({ content: script });
  return heard;
}

/** Presses the button, which asks for files; `answer` is what the person does with the dialog. */
async function picked(
  page: Page,
  kind: 'workbook' | 'document',
  many: boolean,
  files: { name: string; text: string }[],
) {
  await page.evaluate(
    ([wanted, several]) => {
      const button = document.querySelector('button')!;
      const told = new Promise<string[]>((resolve) => {
        button.onclick = async () => {
          const got = await harness.files.pick(wanted as 'workbook', several as boolean);
          resolve(got.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`));
        };
      });
      Object.assign(globalThis, { told });
    },
    [kind, many],
  );
  const dialog = page.waitForEvent('filechooser');
  await page.click('button');
  const chooser = await dialog;
  const accept = await chooser.element().getAttribute('accept');
  const payload = files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
  if (files.length > 0) await chooser.setFiles(payload);
  else await chooser.element().evaluate((input) => input.dispatchEvent(new Event('cancel')));
  const told = await page.evaluate(() => (globalThis as unknown as { told: Promise<string[]> }).told);
  return { told, accept, multiple: chooser.isMultiple(), left: await page.locator('input').count() };
}

test('one file, several files, none; nothing of the dialog stays in the page', async () => {
  const { page, errors } = await opened();
  expect(await picked(page, 'workbook', false, [{ name: 'sổ.xlsx', text: 'a' }])).toEqual({
    told: ['sổ.xlsx: a'],
    accept: '.xlsx,.xlsm,.xls,.ods,.csv',
    multiple: false,
    left: 0,
  });
  const two = [
    { name: 'a.docx', text: '1' },
    { name: 'b.docx', text: '2' },
  ];
  expect((await picked(page, 'document', true, two)).told).toEqual(['a.docx: 1', 'b.docx: 2']);
  expect(await picked(page, 'document', false, [])).toMatchObject({ told: [], accept: '.docx', left: 0 });
  expect(errors).toEqual([]);
});

test('a dialog that never answered is given up when another is asked for', async () => {
  const { page } = await opened();
  const first = await page.evaluate(async () => {
    const waiting = harness.files.pick('workbook');
    void harness.files.pick('document');
    return waiting;
  });
  expect(first).toEqual([]);
});

test('a workbook is made, filled, read and handed over under its name', async () => {
  const { page, errors, outside } = await opened();
  const coming = page.waitForEvent('download');
  await page.evaluate(async () => {
    const made = await harness.files.workbook([{ name: 'Phiếu', cells: [[{ text: '=1+1' }, { blank: true }]] }]);
    if ('problem' in made) throw new Error(made.problem.key);
    const file = { name: 'phieu.xlsx', bytes: made.bytes };
    const filled = await harness.files.fill(file, [
      { sheet: 'Phiếu', cells: [{ row: 0, column: 1, cell: { number: 2022 } }] },
    ]);
    if ('problem' in filled) throw new Error(filled.problem.key);
    await harness.files.save('Phiếu thu thập.xlsx', filled.bytes);
  });
  const download = await coming;
  expect(download.suggestedFilename()).toBe('Phiếu thu thập.xlsx');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const read = await readWorkbook(new Uint8Array(Buffer.concat(chunks)), 'x');
  expect('grids' in read && read.grids[0]!.values).toEqual([['=1+1', 2022]]);
  expect([errors, outside]).toEqual([[], []]);
});

test('what cannot be read or filled comes back as a sentence that names the file', async () => {
  const { page } = await opened();
  const problems = await page.evaluate(async () => {
    const broken = { name: 'hỏng.xlsx', bytes: new Uint8Array([80, 75, 1, 2]) };
    const read = await harness.files.read(broken);
    const filled = await harness.files.fill(broken, []);
    return [read, filled].map((result) => ('problem' in result ? result.problem : null));
  });
  for (const problem of problems) expect(say('vi', problem!)).toMatch(/^Tệp hỏng\.xlsx bị hỏng/);
});

test('a paper becomes a .docx', async () => {
  const { page } = await opened();
  const head = await page.evaluate(async () => {
    const made = await harness.files.document({ id: 'a', head: null, blocks: [], foot: '', fields: {}, lists: {} });
    return 'bytes' in made ? [...made.bytes.subarray(0, 2)] : made.problem;
  });
  expect(head).toEqual([0x50, 0x4b]);
});
