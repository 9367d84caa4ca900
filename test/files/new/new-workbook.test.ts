/** New workbooks: what was put in is read back, LibreOffice-ready package, names that Excel takes. */
import { strFromU8, unzipSync } from 'fflate';
import { newWorkbook, patchWorkbook, readWorkbook } from '../../../src/files';
import { say } from '../../../src/messages';
import { sheetNames } from '../../../src/files/new/sheet-name';

async function made(...args: Parameters<typeof newWorkbook>) {
  const result = newWorkbook(...args);
  if ('problem' in result) throw new Error(say('vi', result.problem));
  const read = await readWorkbook(result.bytes, 'moi.xlsx');
  if ('problem' in read) throw new Error(say('vi', read.problem));
  return { bytes: result.bytes, read };
}

const one = { name: 'Tổng hợp', cells: [[{ text: 'Đơn vị' }], [{ text: '=1+1' }], [{ number: 12345.678 }]] };

test('text, numbers and formulas are read back; a text that looks like a formula stays text', async () => {
  const { read } = await made([
    { ...one, headings: [0], widths: [30] },
    { name: 'Cộng', cells: [[{ formula: "='Tổng hợp'!A3*2" }, { blank: true }]], values: [[24691.356]] },
  ]);
  expect(read.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Cộng']);
  expect(read.grids[0]!.values).toEqual([['Đơn vị'], ['=1+1'], [12345.678]]);
  expect(read.grids[0]!.formulas!.flat()).toEqual([null, null, null]);
  expect(read.grids[1]!.formulas).toEqual([["='Tổng hợp'!A3*2"]]);
  expect(read.grids[1]!.values).toEqual([[24691.356]]);
});

test('every part is named by content types and relationships, each once', async () => {
  const { bytes } = await made([one, { ...one, name: 'B' }]);
  const parts = unzipSync(bytes);
  const types = strFromU8(parts['[Content_Types].xml']!);
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  for (const part of Object.keys(parts).filter((name) => name.startsWith('xl/') && !name.endsWith('.rels'))) {
    expect(types.split(`PartName="/${part}"`)).toHaveLength(2);
    if (part !== 'xl/workbook.xml') expect(links.split(`Target="/${part}"`)).toHaveLength(2);
  }
  const ids = [...links.matchAll(/Id="(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the same sheets give the same bytes, and the file can be filled later', async () => {
  const [first, second] = [await made([one]), await made([one])];
  expect(first.bytes).toEqual(second.bytes);
  const cells = [{ row: 1, column: 0, cell: { text: 'Văn phòng' } }];
  const filled = patchWorkbook(first.bytes, { sheets: [{ sheet: 'Tổng hợp', cells }] });
  const read = 'bytes' in filled && (await readWorkbook(filled.bytes, 'x'));
  expect(read && 'grids' in read && read.grids[0]!.values[1]).toEqual(['Văn phòng']);
});

test('names that Excel would repair or refuse are made ones that it takes', () => {
  expect(
    sheetNames([
      'Sở Y tế',
      'SỞ Y TẾ',
      'a/b:c*[d]',
      "'x'",
      '',
      'History',
      'Sở Thông tin và Truyền thông tỉnh Bình Phước',
      'Sở Thông tin và Truyền thông tỉnh Bình Dương',
    ]),
  ).toEqual([
    'Sở Y tế',
    'SỞ Y TẾ (2)',
    'a b c d',
    'x',
    'Sheet',
    'Sheet (2)',
    'Sở Thông tin và Truyền thông tỉ',
    'Sở Thông tin và Truyền thôn (2)',
  ]);
});

test('no sheets: a sentence, not a file that nothing opens', () => {
  const none = newWorkbook([], [], 'tinh.xlsx');
  expect('problem' in none && say('vi', none.problem)).toMatch(/^Tệp tinh\.xlsx không có trang tính nào/);
});

test('a text that no cell holds comes back as a sentence, no broken file', () => {
  const long = newWorkbook([{ name: 'A', cells: [[{ text: 'x'.repeat(40_000) }]] }], [], 'tinh.xlsx');
  expect('problem' in long && say('vi', long.problem)).toMatch(/tinh\.xlsx/);
});
