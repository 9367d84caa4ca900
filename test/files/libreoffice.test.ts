/** A saved file opened by another program: LibreOffice reads every sheet, recalculates, and shows what was written. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { patchWorkbook, readWorkbook, type Workbook, type WorkbookEdits } from '../../src/files';
import { say } from '../../src/messages';
import { findSoffice } from '../functions/native/libreoffice';
import { packageOf } from './package-of';

const soffice = findSoffice();
if (soffice === null) console.warn('LibreOffice is not installed: saved files are not opened by another program here');
/** Passes visibly unchecked where LibreOffice is absent; save.test.ts covers the same in the XML. */
const opened = (name: string, check: () => void | Promise<void>) =>
  test(
    name,
    async () => {
      if (soffice !== null) await check();
    },
    180_000,
  );

/** LibreOffice trusts stored results unless told to calculate when it opens a file, as Excel does on fullCalcOnLoad. */
const RECALCULATE =
  '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** All sheets as CSV (comma, quotes, UTF-8, every sheet its own file), by sheet name. */
function csvOf(bytes: Uint8Array): Record<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-csv-'));
  try {
    writeFileSync(path.join(folder, 'so.xlsx'), bytes);
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true });
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), RECALCULATE);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
    execFileSync(
      soffice!,
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, path.join(folder, 'so.xlsx')],
      {
        stdio: 'pipe',
        timeout: 120_000,
      },
    );
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return Object.fromEntries(
      files.map((name) => [name.slice('so-'.length, -'.csv'.length), readFileSync(path.join(folder, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function saved(bytes: Uint8Array, edits: WorkbookEdits): Uint8Array {
  const result = patchWorkbook(bytes, edits, 'so.xlsx');
  if ('problem' in result) throw new Error(say('vi', result.problem));
  return result.bytes;
}

const small = packageOf({
  sheets: {
    GiaiNgan:
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12345.678</v></c></row><row r="2"><c r="A2"><f>B1*2</f><v>24691.356</v></c></row><row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B$1+ROW()</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c></row></sheetData>',
  },
  strings: '<si><t>Đơn vị</t></si>',
});

opened('text, numbers, formulas, dates, spills and an added sheet', () => {
  const csv = csvOf(
    saved(small, {
      sheets: [
        {
          sheet: 'GiaiNgan',
          cells: [
            { row: 0, column: 0, cell: { text: '=1+1 "chữ", không phải công thức' } },
            { row: 0, column: 1, cell: { number: 0.5 } },
            { row: 2, column: 0, cell: { text: 'thay công thức gốc' } },
            { row: 6, column: 2, cell: { formula: '=SUM(B1:B1)*4', format: '0.00' } },
            { row: 7, column: 0, cell: { number: 44926, format: 'dd/mm/yyyy' } },
            {
              row: 8,
              column: 0,
              cell: { formula: '=TD_TONGHOP(A1:A2,B1:B2,B1:B2)' },
              spill: [
                ['Phòng CNTT', 1],
                ['Cộng', 2],
              ],
            },
          ],
        },
      ],
      added: [
        {
          name: 'KQ_XetKhenThuong',
          cells: [[{ text: 'Thi đua · KQ_XetKhenThuong' }, { number: 1 }], [{ text: '+84' }]],
          headings: [1],
          widths: [20],
        },
      ],
    }),
  );
  const lines = csv.GiaiNgan!.split('\n');
  expect(lines[0]).toBe('"=1+1 ""chữ"", không phải công thức",0.5,');
  // Recalculated on load: B1 is 0.5 now; the follower of the overwritten shared formula still adds its row.
  expect(lines[1]).toBe('1,,');
  expect(lines.slice(2, 4)).toEqual(['thay công thức gốc,,', '4.5,,']);
  expect(lines[6]).toBe(',,2.00');
  expect(lines[7]).toBe('31/12/2022,,');
  // One array over A9:B10, of a function that LibreOffice does not know.
  expect(lines.slice(8, 10)).toEqual(['#NAME?,#NAME?,', '#NAME?,#NAME?,']);
  expect(csv.KQ_XetKhenThuong).toBe('Thi đua · KQ_XetKhenThuong,1\n+84,\n');
});

opened('the sample workbook, one amount changed: every other cell shows what it showed', async () => {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../samples/so-tttt-2022.xlsx')));
  const book = (await readWorkbook(bytes, 'so.xlsx')) as Workbook;
  const grid = book.grids.find(({ ref }) => ref.sheet === 'DL_DoiTuong')!;
  const row = grid.ref.row + grid.ref.rows - 1;
  const [before, after] = [
    bytes,
    saved(bytes, { sheets: [{ sheet: 'DL_DoiTuong', cells: [{ row, column: 1, cell: { text: 'Tên đã sửa' } }] }] }),
  ].map(csvOf);
  const changed = Object.keys(before!).flatMap((sheet) => {
    const [old, now] = [before![sheet]!.split('\n'), after![sheet]!.split('\n')];
    return now.flatMap((line, i) => (line === old[i] ? [] : [`${sheet}:${i + 1}`]));
  });
  expect(changed).toEqual([`DL_DoiTuong:${row + 1}`]);
});
