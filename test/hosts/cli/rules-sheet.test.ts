/** `thidua evaluate` by the rules that the workbook itself brings in QD_QuyDinh. */
import { findPreset } from '../../../presets';
import { toSheets } from '../../../src/core/rules';
import type { WrittenCell } from '../../../src/core/cell';
import { disbursement, folder, thidua, workbook } from './helpers';

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
