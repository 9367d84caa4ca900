/** A unit that has not reported is said so with the blank cell; no rate, no day of data is made up, no project falls away. */
import { buildPaper, progressFacts } from '../../../../src/core/report/papers';
import { assess } from '../../../../src/core/assessment';
import type { Grid } from '../../../../src/core/cell';
import { findPreset } from '../../../../presets';
import { AGENCY, textOf } from './sample';

const DAYS = { dataAt: '2022-12-31', lawAt: '2022-12-31' };
const values = [
  ['TÌNH HÌNH GIẢI NGÂN NĂM 2022'],
  ['Số liệu đến ngày 31/12/2022'],
  [null, null, null, null, null, null, 'Đơn vị: đồng'],
  [
    ...['STT', 'Danh mục dự án', 'Mã dự án', 'Đơn vị thực hiện', 'Kế hoạch vốn năm 2022 tỉnh giao'],
    ...['Lũy kế giải ngân đến 30/11/2022', 'Lũy kế giải ngân đến 31/12/2022'],
  ],
  [1, 'Dự án A', 'A', 'Phòng A', 1_000_000_000, 5_000_000, 999_999_999],
  [2, 'Dự án C', 'C', 'Phòng B', 0, 0, 7_000],
  [3, 'Dự án D', 'D', 'Phòng B', 500_000_000, 400_000_000, null],
  [4, 'Dự án E', 'E', 'Phòng C', 10_000_000, 9_000_000, 9_999_999],
].map((row) => Array.from({ length: 7 }, (_, i) => row[i] ?? null));

function lines(): string[] {
  const ref = { sheet: 'GN', row: 0, column: 0, rows: values.length, columns: 7 };
  const grids = [{ ref, values } as unknown as Grid];
  const rules = findPreset('binh-phuoc/2022')!;
  const assessment = assess(grids, { rules, ...DAYS });
  const progress = progressFacts(assessment, grids, DAYS);
  return textOf(buildPaper('tien-do', { assessment, rules, ...DAYS, agency: AGENCY, seal: null, progress }));
}

test('the whole: what is missing and where, without a rate and without the first day of the year', () => {
  const all = lines();
  expect(all).toContain(
    'Toàn cơ quan: kế hoạch vốn tỉnh giao 1.510.000.000 đồng, chưa báo cáo đủ số giải ngân đến 31/12/2022 (ô chưa có số: GN!G7).',
  );
  expect(all.join('\n')).not.toMatch(/01\/01\/2022|đạt chưa báo cáo/);
});

test('the month that is complete is told; it is not said that there is none', () => {
  expect(lines()).toContain(
    'Sổ mới có một tháng đủ số liệu (đến 30/11/2022: 27,42%) nên chưa so sánh được theo tháng.',
  );
});

test('projects that have no rate are named beside the slowest', () => {
  const all = lines().join('\n');
  expect(all).toContain('Dự án chưa tính được tỷ lệ:');
  expect(all).toContain('Dự án D: chưa báo cáo đủ số giải ngân đến 31/12/2022 (ô chưa có số: GN!G7)');
  expect(all).toContain('Dự án C: đã giải ngân 7.000 đồng, không có kế hoạch vốn tỉnh giao');
});
