/** `thidua evaluate` by the rules that the workbook itself brings in QD_QuyDinh. */
import { readFileSync } from 'node:fs';
import { findPreset } from '../../../presets';
import { toSheets } from '../../../src/core/rules';
import { patchWorkbook } from '../../../src/files';
import type { WrittenCell } from '../../../src/core/cell';
import { disbursement, folder, subjects, thidua, workbook } from './helpers';

const files = folder();
const valueOf = (cell: WrittenCell) => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null);

/** QD_QuyDinh with one text typed over. */
function rulesSheet(typed = '', instead = ''): (string | number | null)[][] {
  const [sheet] = toSheets(findPreset('binh-phuoc/2022')!, { revision: 1, by: '', at: '' });
  return sheet!.cells.map((cells) => cells.map(valueOf).map((value) => (value === typed ? instead : value)));
}

const file = (name: string, rules: (string | number | null)[][]) =>
  files.put(name, workbook({ GiaiNgan: disbursement(), QD_QuyDinh: rules }));

test('the sheet is used where no rule set is named, and said to be', async () => {
  const { err } = await thidua('evaluate', file('co.xlsx', rulesSheet()));
  expect(err).toContain('Dùng bộ quy định binh-phuoc/2022 (phiên bản');
  expect(err).toContain('trong trang tính QD_QuyDinh của tệp.');
});

test('a named one goes before the sheet', async () => {
  const { err } = await thidua('evaluate', file('ten.xlsx', rulesSheet()), '--preset', 'binh-phuoc/2022');
  expect(err).not.toContain('QD_QuyDinh');
});

test('a mistake in the sheet names its cell; nothing is judged', async () => {
  const { code, err } = await thidua('evaluate', file('sai.xlsx', rulesSheet('Tập thể', 'Tập')));
  expect(code).toBe(3);
  expect(err).toMatch(/Trang tính QD_QuyDinh của tệp có \d+ chỗ sai:/);
  expect(err).toMatch(/QD_QuyDinh!D\d+/);
});

test('a law date outside the set lists those that there are', async () => {
  const { out, code } = await thidua('evaluate', file('ngay.xlsx', rulesSheet()), '--law-at', '2026-02-01');
  expect(code).toBe(1);
  expect(out).toContain('Bộ quy định "binh-phuoc/2022" không có hiệu lực tại ngày 01/02/2026. Hiện có: ');
  expect(out).toContain('binh-phuoc/2025-07 (01/07/2025 – )');
});

test('seal, verify and report by the rules of the sheet; a rule changed afterwards is found', async () => {
  const dates = ['--as-of', '2022-12-31', '--law-at', '2022-12-31'];
  const sheets = { GiaiNgan: disbursement(), DL_DoiTuong: subjects(), QD_QuyDinh: rulesSheet() };
  const input = files.put('chot.xlsx', workbook(sheets));
  const out = files.at('da-chot.xlsx');
  const sealed = await thidua('seal', input, '--out', out, ...dates);
  expect([sealed.code, sealed.out]).toEqual([0, expect.stringContaining('Mã xác thực')]);
  const verified = await thidua('verify', out);
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('khớp')]);
  const reported = await thidua('report', input, '--out', files.at('bao-cao.xlsx'), ...dates);
  expect([reported.code, reported.err]).toEqual([0, expect.stringContaining('trong trang tính QD_QuyDinh của tệp.')]);
  const rows = rulesSheet();
  const row = rows.findIndex((cells) => cells.includes('>= 100%'));
  const edit = { row, column: rows[row]!.indexOf('>= 100%'), cell: { text: '>= 50%' } };
  const saved = patchWorkbook(new Uint8Array(readFileSync(out)), { sheets: [{ sheet: 'QD_QuyDinh', cells: [edit] }] });
  if ('problem' in saved) throw new Error(saved.problem.key);
  const changed = await thidua('verify', files.put('doi-quy-dinh.xlsx', saved.bytes));
  expect([changed.code, changed.out]).toEqual([1, expect.stringMatching(/quy định đã thay đổi/i)]);
});
