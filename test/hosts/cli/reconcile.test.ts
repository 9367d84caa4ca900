/** `thidua reconcile` on the sample: text, JSON, the form filled and byte-identical elsewhere, exit codes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/files';
import { disbursement, folder, SAMPLE, thidua, workbook } from './helpers';

const files = folder();
const sample = (name: string) => path.join(__dirname, '../../../samples', name);

test('differences with both cells and their causes; counts at the end', async () => {
  const { code, out, err } = await thidua('reconcile', SAMPLE, sample('kbnn-2022.xlsx'));
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Nộp giảm · 7004104');
  expect(out).toContain('sổ 3.904.322.000 đồng [GiaiNgan!X36] · KBNN 3.891.822.000 đồng [KBNN!G29, KBNN!G30]');
  expect(out).toContain('42 dòng khớp, 9 dòng lệch, 1 dòng chỉ có ở sổ, 1 dòng chỉ có ở KBNN.');
});

test('JSON holds whole đồng as text', async () => {
  const { out } = await thidua('reconcile', SAMPLE, sample('kbnn-2022.xlsx'), '--json');
  expect(JSON.parse(out)).toMatchObject({ totals: { books: '118432500000', difference: '852860000' } });
});

test('the form is filled; every part but its sheet stays byte for byte', async () => {
  const [form, target] = [sample('mau-doi-chieu.xlsx'), files.at('doi-chieu.xlsx')];
  const { code } = await thidua('reconcile', SAMPLE, sample('kbnn-2022.xlsx'), '--template', form, '--out', target);
  expect(code).toBe(0);
  const [before, after] = [form, target].map((file) => unzipSync(new Uint8Array(readFileSync(file))));
  const changed = Object.keys(before!).filter(
    (part) => Buffer.compare(before![part]!, after![part] ?? Buffer.alloc(0)) !== 0,
  );
  expect(changed.filter((part) => !/^xl\/(worksheets\/sheet1|workbook)\.xml$/.test(part))).toEqual([]);
  const read = await readWorkbook(new Uint8Array(readFileSync(target)), 'doi-chieu.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  expect(read.grids[0]!.formulas![9]![9]).toBe('=F10-I10');
});

test('without a form the copy gets KQ_DoiChieu', async () => {
  const target = files.at('ket-qua.xlsx');
  expect((await thidua('reconcile', SAMPLE, sample('kbnn-2022.xlsx'), '--out', target)).code).toBe(0);
  const read = await readWorkbook(new Uint8Array(readFileSync(target)), 'ket-qua.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  expect(read.sheets.map(({ name }) => name)).toContain('KQ_DoiChieu');
});

test('wrong use: no extract, a form without --out, one of the files as output', async () => {
  expect((await thidua('reconcile', SAMPLE)).code).toBe(2);
  expect((await thidua('reconcile', SAMPLE, sample('kbnn-2022.xlsx'), '--template', SAMPLE)).code).toBe(2);
  expect((await thidua('reconcile', SAMPLE, sample('kbnn-2022.xlsx'), '--out', SAMPLE)).code).toBe(2);
});

test('an extract without a table ends in a sentence, code 1', async () => {
  const file = files.put('trong.xlsx', workbook({ A: [['không có gì']] }));
  const books = files.put('so.xlsx', workbook({ GiaiNgan: disbursement() }));
  const { code, err } = await thidua('reconcile', books, file);
  expect(code).toBe(1);
  expect(err).toContain('Chưa đối chiếu được');
});
