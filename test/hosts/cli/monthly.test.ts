/** `thidua monthly`: last month's report becomes this month's; books and template stay as they were. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../../src/files';
import { BOOKS, REPORT } from '../../core/monthly/books';
import { type Rows, thidua, workbook } from './helpers';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'thidua-'));
  const formulas = REPORT.map((line, row) =>
    line.map((cell, column) => (row === 4 && column === 5 ? '=SUM(F6:F8)' : cell)),
  );
  writeFileSync(at('so.xlsx'), workbook({ GiaiNgan: BOOKS as Rows }));
  writeFileSync(at('thang-11.xlsx'), workbook({ BaoCao: formulas as Rows }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fill = (...more: string[]) =>
  thidua('monthly', at('so.xlsx'), '--template', at('thang-11.xlsx'), '--as-of', '31/12/2022', ...more);

test('the new report holds the new figures; its formula, the books and the template stay', async () => {
  const before = [at('so.xlsx'), at('thang-11.xlsx')].map((file) => readFileSync(file));
  const { code, out } = await fill('--out', at('thang-12.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain('1 dự án trong sổ chưa có dòng trong báo cáo mẫu: Mạng diện rộng.');
  expect(out).toContain('ô đổi, 1 ô công thức giữ nguyên.');
  const read = await readWorkbook(new Uint8Array(readFileSync(at('thang-12.xlsx'))), 'thang-12.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  expect(read.grids[0]!.values[5]!.slice(3, 8)).toEqual([12000500000, 9000000000, 12000499000, 99.99, 12000500000]);
  expect(read.grids[0]!.formulas![4]![5]).toBe('=SUM(F6:F8)');
  expect([at('so.xlsx'), at('thang-11.xlsx')].map((file) => readFileSync(file))).toEqual(before);
});

test('what is missing is said with what to type, and nothing is overwritten', async () => {
  expect((await thidua('monthly', at('so.xlsx'))).err).toContain('Cần --template');
  expect((await fill('--out', at('thang-11.xlsx'))).err).toContain('thang-11.xlsx');
  expect((await fill('--out', at('so.xlsx'))).code).toBe(2);
  expect((await fill('--out', at('x.xlsx'), '--year', '22')).err).toContain('Gõ bốn chữ số');
});
