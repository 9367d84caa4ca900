/** Files picked in the built add-in: read in a worker, whatever they are, while the page goes on answering. */
import path from 'node:path';
import { takePicture } from '../../../browser/chromium';
import { bomb, manySheets, roundAbout } from '../../../files/hostile-files';
import { packageOf } from '../../../files/package-of';
import { toProgress } from '../../../pane/harness/drive';
import { longestStall, pickReport } from '../../monthly-file';
import { builtAddIn } from './started';

const addIn = builtAddIn();

async function opened(before?: string) {
  const heard = await addIn.open();
  if (before !== undefined) {
    await heard.page.addInitScript(before);
    await heard.page.reload();
  }
  await heard.page.getByRole('heading', { name: 'Tôi hiểu bảng này như sau' }).waitFor();
  await toProgress(heard.page);
  const workers: string[] = [];
  heard.page.on('worker', (worker) => workers.push(path.basename(worker.url())));
  return { ...heard, workers };
}

/** 60,000 rows × 20 columns of different numbers. */
function large(): Uint8Array {
  const rows = Array.from({ length: 60_000 }, (_, r) => {
    const cells = Array.from({ length: 20 }, (__, c) => `<c><v>${r * 20 + c + 0.123456}</v></c>`);
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return packageOf({ sheets: { GiaiNgan: `<sheetData>${rows.join('')}</sheetData>` } });
}

test.each([
  ['a bomb', bomb, /bung ra quá lớn/],
  ['relationships that go round', roundAbout, /Tệp la\.xlsx/],
  ['10,000 sheets', manySheets, /la\.xlsx/],
])(
  '%s ends in a sentence within ten seconds',
  async (_, made, said) => {
    const { page, errors, outside, workers } = await opened();
    const bytes = made();
    const start = performance.now();
    await pickReport(page, 'la.xlsx', bytes);
    await page
      .locator('.pane')
      .getByText(/la\.xlsx/)
      .first()
      .waitFor({ timeout: 10_000 });
    await page.locator('#reading-what').waitFor({ state: 'hidden' });
    await page.locator('.pane').getByText(said).first().waitFor({ timeout: 10_000 });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(workers).toContain('filing.js');
    expect(errors).toEqual([]);
    expect(outside.every((url) => url.startsWith('https://appsforoffice.microsoft.com/'))).toBe(true);
  },
  60_000,
);

test('a large file: the page answers meanwhile, says how far it is, and stops when asked', async () => {
  const { page, errors } = await opened();
  const bytes = large();
  await pickReport(page, 'nho.xlsx', roundAbout());
  await page.locator('#reading-what').waitFor({ state: 'hidden' });
  const stall = await longestStall(page);
  await pickReport(page, 'lon.xlsx', bytes);
  await page.getByText('Đang đọc tệp lon.xlsx…').waitFor();
  await takePicture(page, 'excel-320-reading');
  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.getByText('Đã dừng đọc tệp lon.xlsx theo yêu cầu.').first().waitFor({ timeout: 1000 });
  await pickReport(page, 'lon.xlsx', bytes);
  await page.locator('#reading-what').waitFor();
  await page.locator('#reading-what').waitFor({ state: 'hidden', timeout: 30_000 });
  const longest = await stall();
  console.info(
    `a file of ${Math.round(bytes.length / 1e6)} MB: the page was silent for at most ${Math.round(longest)} ms`,
  );
  // Reading is beside the page; what the view then makes of 1.2 million cells is not.
  expect(longest).toBeLessThan(3000);
  expect(errors).toEqual([]);
}, 120_000);

test('without workers a file is read in the page all the same', async () => {
  const { page, errors, workers } = await opened('delete window.Worker;');
  await pickReport(page, 'la.xlsx', roundAbout());
  await page
    .getByText(/Tệp la\.xlsx/)
    .first()
    .waitFor();
  expect([workers, errors]).toEqual([[], []]);
});
