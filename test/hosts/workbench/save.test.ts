/** Saving: what was typed is in the copy, everything else is the file that was opened. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { at, formulaAt, type Grid } from '../../../src/core/cell';
import { patchWorkbook, readWorkbook, type Workbook } from '../../../src/files';
import type { HeardPage } from '../../browser/chromium';
import { PROJECT } from '../../browser/find-browser';
import { giveFile, readCell, readValues, saveCopy, typeInto } from '../../browser/workbench';
import { workbenchInBrowser } from './started';

let heard: HeardPage;
let page: Page;
workbenchInBrowser((opened) => {
  heard = opened;
  page = opened.page;
});

const SHEET = 'GiaiNgan';
const original = new Uint8Array(readFileSync(path.join(PROJECT, 'samples/so-tttt-2022.xlsx')));

async function reread(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes, 'bản sao.xlsx');
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

const sheet = (book: Workbook, name: string): Grid => book.grids.find(({ ref }) => ref.sheet === name)!;

test('typed values, formulas and spills are in the copy; every other part is the same byte for byte', async () => {
  await typeInto(page, SHEET, 80, 0, '1.234,5');
  await typeInto(page, SHEET, 80, 1, '=A81*2');
  await typeInto(page, SHEET, 80, 2, 'Ghi chú <của tôi> & bạn');
  await typeInto(page, SHEET, 80, 3, '=TD_CONLAI(A81:A82;{2000;3000};100%;"triệu")');
  await typeInto(page, SHEET, 80, 4, '31/12/2022');
  expect(await readValues(page, SHEET, 80, 3, 2, 1)).toEqual([[765.5], [3000]]);
  const { name, bytes } = await saveCopy(page);
  expect(name).toBe('so-tttt-2022 - bản sao.xlsx');
  await page.getByText('Đã lưu bản sao').waitFor();

  const book = await reread(bytes);
  const grid = sheet(book, SHEET);
  expect([0, 2, 4].map((column) => at(grid, 80, column))).toEqual([1234.5, 'Ghi chú <của tôi> & bạn', 44926]);
  expect(formulaAt(grid, 80, 1)).toBe('=A81*2');
  expect(formulaAt(grid, 80, 3)).toBe('=TD_CONLAI(A81:A82,{2000;3000},100%,"triệu")');
  expect(formulaAt(grid, 81, 3)).toBeNull();
  const spills = book.sheets.find((one) => one.name === SHEET)!.spills;
  expect(spills).toContainEqual({ row: 80, column: 3, rows: 2, columns: 1, dynamic: true });

  const [before, after] = [unzipSync(original), unzipSync(bytes)];
  const changed = Object.keys(before).filter(
    (part) => !after[part] || !Buffer.from(before[part]!).equals(after[part]!),
  );
  const allowed =
    /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/calcChain\.xml|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml)$/;
  expect(changed.filter((part) => !allowed.test(part))).toEqual([]);
  const untouched = sheet(await reread(original), SHEET);
  const same = untouched.values.every((row, r) => row.every((_, c) => at(grid, r, c) === at(untouched, r, c)));
  expect(same).toBe(true);
});

test('the copy opens again with the same values, and its spill lives on', async () => {
  const { bytes } = await saveCopy(page);
  await giveFile(page, 'lần hai.xlsx', bytes);
  expect(await readValues(page, SHEET, 80, 0, 2, 5)).toEqual([
    [1234.5, 2469, 'Ghi chú <của tôi> & bạn', 765.5, 44926],
    [null, null, null, 3000, null],
  ]);
  await typeInto(page, SHEET, 80, 0, '1500');
  expect(await readValues(page, SHEET, 80, 3, 2, 1)).toEqual([[500], [3000]]);
  expect((await readCell(page, SHEET, 80, 1)).value).toBe(3000);
});

test('a file with stored spills of both kinds is shown, recalculated and saved as it was', async () => {
  const made = patchWorkbook(original, {
    sheets: [
      {
        sheet: SHEET,
        cells: [
          { row: 90, column: 0, cell: { number: 7 } },
          { row: 91, column: 0, cell: { number: 9 } },
          {
            row: 90,
            column: 2,
            cell: { formula: '=TD_CONLAI(A91:A92,{10;20},1,"triệu")' },
            spill: [[{ error: '#NAME?' }], [null]],
          },
        ],
      },
    ],
  });
  if ('problem' in made) throw new Error(JSON.stringify(made.problem));
  await giveFile(page, 'mảng.xlsx', made.bytes);
  expect(await readValues(page, SHEET, 90, 2, 2, 1)).toEqual([[3], [11]]);
  const { bytes } = await saveCopy(page);
  const spills = (await reread(bytes)).sheets.find((one) => one.name === SHEET)!.spills;
  expect(spills).toContainEqual({ row: 90, column: 2, rows: 2, columns: 1, dynamic: true });
});

test('a sheet of ours that was added is in the copy', async () => {
  await page.evaluate(() =>
    window.thidua.port.write({
      label: 'Ghi',
      addSheets: ['KQ_KetQua'],
      ranges: [
        {
          range: { sheet: 'KQ_KetQua', row: 0, column: 0, rows: 3, columns: 1 },
          cells: [[{ text: '' }], [{ text: 'Mã' }], [{ formula: '=GiaiNgan!A91+1' }]],
        },
      ],
    }),
  );
  const book = await reread((await saveCopy(page)).bytes);
  const grid = sheet(book, 'KQ_KetQua');
  expect([at(grid, 0, 0), at(grid, 1, 0), formulaAt(grid, 2, 0)]).toEqual([
    'Thi đua · KQ_KetQua',
    'Mã',
    '=GiaiNgan!A91+1',
  ]);
});

test('a file that cannot be read gets a sentence with its name, and the open one stays', async () => {
  const buffer = Buffer.from('không phải tệp bảng tính');
  await page.setInputFiles('input[type=file]', { name: 'hỏng.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.locator('.notice[data-tone=problem]').getByText('hỏng.xlsx').waitFor();
  expect(await page.textContent('#file')).toBe('mảng.xlsx');
});

test('no step of it raised an error', () => {
  expect([heard.errors, heard.outside]).toEqual([[], []]);
});
