/** Files made to harm: each ends in a sentence before the test's time is over; none hangs. */
import { strToU8 } from 'fflate';
import { readWorkbook } from '../../src/files';
import { say } from '../../src/messages';
import { bomb, manySheets, oneCell, roundAbout } from './hostile-files';
import { packageOf, worksheet } from './package-of';

/** The sentence that ends reading, or what was read. */
async function ended(bytes: Uint8Array) {
  const read = await readWorkbook(bytes, 'la.xlsx');
  return 'problem' in read ? say('vi', read.problem) : read;
}

test('ten parts that together unpack to 1.2 GB', async () => {
  expect(await ended(bomb())).toMatch(/bung ra quá lớn ở phần/);
}, 60_000);

test('a part that lies about its size', async () => {
  const bytes = packageOf({ sheets: { A: oneCell('1') } });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 5, true);
  }
  expect(await ended(bytes)).toMatch(/^Tệp la\.xlsx bị hỏng/);
});

test('elements nested a million deep, and never closed', async () => {
  const deep = worksheet(`<sheetData><row><c>${'<x>'.repeat(1_000_000)}</c></row></sheetData>`);
  const read = await ended(packageOf({ sheets: { A: '' }, more: { 'xl/worksheets/sheet1.xml': strToU8(deep) } }));
  expect(typeof read === 'string' ? read : read.grids).toEqual([]);
}, 30_000);

test('entities that multiply, and entities from elsewhere, stay as written', async () => {
  const head = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const xml = `${head}${worksheet('<sheetData><row><c t="inlineStr"><is><t>&a;&f;</t></is></c></row></sheetData>')}`;
  const read = await ended(packageOf({ sheets: { A: '' }, more: { 'xl/worksheets/sheet1.xml': strToU8(xml) } }));
  expect(typeof read !== 'string' && read.grids[0]!.values).toEqual([['&a;&f;']]);
});

test('a sheet that is its own workbook, and relationships that go round', async () => {
  const read = await ended(roundAbout());
  expect(read).toMatch(/^Tệp la\.xlsx/);
});

test('links to other files are never followed; their last values are read', async () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="https://vi-du.vn/so.xlsx" TargetMode="External"/></Relationships>';
  const sheet = '<sheetData><row r="1"><c r="A1"><f>[1]Nguon!A1</f><v>12</v></c></row></sheetData>';
  const more = { 'xl/externalLinks/_rels/externalLink1.xml.rels': rels };
  const read = await ended(packageOf({ sheets: { A: sheet }, more }));
  expect(typeof read !== 'string' && [read.grids[0]!.values, read.grids[0]!.formulas]).toEqual([
    [[12]],
    [['=[1]Nguon!A1']],
  ]);
});

test('10,000 sheets are read, and stopping is heard between them', async () => {
  const bytes = manySheets();
  const read = await ended(bytes);
  expect(typeof read !== 'string' && read.sheets.length).toBe(10_000);
  let aborted = false;
  const signal = {
    get aborted() {
      return aborted;
    },
  };
  const stopped = await readWorkbook(bytes, 'la.xlsx', { signal, progress: (share) => (aborted = share > 0.3) });
  expect('problem' in stopped && say('vi', stopped.problem)).toBe('Đã dừng đọc tệp la.xlsx theo yêu cầu.');
}, 60_000);

test('10,000 rows and 2,000 merges: progress grows to the end', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
  const merges = Array.from({ length: 2000 }, (_, i) => `<mergeCell ref="C${i * 3 + 1}:D${i * 3 + 2}"/>`);
  const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
  const shares: number[] = [];
  const read = await readWorkbook(packageOf({ sheets: { A: xml } }), 'lon.xlsx', { progress: (s) => shares.push(s) });
  expect('grids' in read && [read.grids[0]!.ref.rows, read.grids[0]!.merges!.length]).toEqual([10_000, 2000]);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('a macro stays byte for byte when the file is saved', async () => {
  const { patchWorkbook } = await import('../../src/files');
  const { unzipSync } = await import('fflate');
  const vba = Uint8Array.from({ length: 5000 }, (_, i) => (i * 31) % 251);
  const bytes = packageOf({ sheets: { A: oneCell('1') }, more: { 'xl/vbaProject.bin': vba } });
  const edits = { sheets: [{ sheet: 'A', cells: [{ row: 0, column: 0, cell: { number: 2 } }] }] };
  const saved = patchWorkbook(bytes, edits, 'so.xlsm');
  if ('problem' in saved) throw new Error(saved.problem.key);
  expect(unzipSync(saved.bytes)['xl/vbaProject.bin']).toEqual(vba);
});
