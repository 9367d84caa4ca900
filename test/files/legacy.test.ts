/** Older formats: .xls and .ods become the same grids as .xlsx. */
import { utils, write } from '@e965/xlsx';
import { readWorkbook, type Workbook } from '../../src/files';
import { sharedFile } from './shared';

function made(bookType: 'biff8' | 'ods' | 'xlsb' | 'html'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Đơn vị', 'Kế hoạch', 'Ngày'],
    ['Phòng CNTT', 12345.678, true],
  ]);
  sheet.C2 = { t: 'n', v: 44926, z: 'dd/mm/yyyy' };
  sheet.D2 = { t: 'n', v: 24691.356, f: 'B2*2' };
  sheet.E2 = { t: 'e', v: 0x17 };
  sheet.G1 = { t: 's', v: 'Ghi chú' };
  sheet['!ref'] = 'A1:H2';
  sheet['!merges'] = [utils.decode_range('G1:H2')];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'GiaiNgan');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

async function open(bytes: Uint8Array, name: string): Promise<Workbook> {
  const read = await readWorkbook(bytes, name);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

test.each(['biff8', 'ods', 'xlsb'] as const)('%s: values, days, errors and merges', async (type) => {
  const { grids } = await open(made(type), `cu.${type}`);
  const [head, row] = grids[0]!.values;
  expect(head!.slice(0, 3)).toEqual(['Đơn vị', 'Kế hoạch', 'Ngày']);
  expect(row!.slice(0, 4)).toEqual(['Phòng CNTT', 12345.678, 44926, 24691.356]);
  if (type !== 'ods') expect(row![4]).toEqual({ error: '#REF!' });
  expect(grids[0]!.merges).toEqual([{ row: 0, column: 6, rows: 2, columns: 2 }]);
});

test('an HTML table that a web system named .xls', async () => {
  const { grids, format } = await open(made('html'), 'bao-cao.xls');
  expect(format).toBe('other');
  expect(grids[0]!.values[1]!.slice(0, 2)).toEqual(['Phòng CNTT', 12345.678]);
});

test('the official form 01/QTNĐ of the Ministry: text, merges and fonts', async () => {
  const bytes = sharedFile('data/forms/Mau so 01_QTND.xls');
  if (!bytes) return;
  const { grids, format } = await open(bytes, 'Mau so 01_QTND.xls');
  expect(format).toBe('xls');
  expect(grids[0]!.ref).toEqual({ sheet: 'Sheet1', row: 0, column: 0, rows: 84, columns: 25 });
  expect(grids[0]!.merges).toHaveLength(43);
  expect(grids[0]!.values.flat()).toContain('Đơn vị tính: đồng');
  expect(new Set(grids[0]!.fonts!.flat())).toEqual(new Set([null, 'Times New Roman']));
});

test('a TCVN3 workbook keeps the font of every cell, which alone tells its encoding', async () => {
  const bytes = sharedFile('data/workbooks/vn_mof_plan2003_tcvn3.xlsx');
  if (!bytes) return;
  const { grids } = await open(bytes, 'tcvn3.xlsx');
  const fonts = grids[0]!.fonts!.flat().filter((font) => font !== null);
  expect(fonts.every((font) => font.startsWith('.Vn'))).toBe(true);
  expect(grids[0]!.hiddenRows).toHaveLength(2);
});
