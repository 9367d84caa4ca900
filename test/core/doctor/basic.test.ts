/** Errors that everyone makes in a sheet, and what is said about them. */
import { checkTable } from '../../../src/core/doctor';
import { readTable, recognise } from '../../../src/core/table';
import { findingsOf, spoiled } from './sheet';

test('a sound sheet has no finding', () => {
  expect(findingsOf(spoiled({}))).toEqual([]);
});

test('a total that does not add up is said to the đồng, and stays as it is', () => {
  const grid = spoiled({ D5: 1000.000001 });
  expect(findingsOf(grid)).toEqual([
    'error total-mismatch: Ô D5 (trang "GiaiNgan"): TỔNG SỐ ghi 1.000,000001, cộng các dòng D6 … D9 được 1.000, lệch 0,000001 triệu đồng.',
  ]);
  expect(grid.values[4]![3]).toBe(1000.000001);
});

test('a subtotal that misses a row', () => {
  expect(findingsOf(spoiled({ F6: 300, F5: 500, G5: 0.5, G6: 0.5 }))).toEqual([
    'error total-mismatch: Ô F6 (trang "GiaiNgan"): dòng cộng "Nhóm một" ghi 300, cộng các dòng F7 … F8 được 500, lệch 200 triệu đồng.',
  ]);
});

test('whole millions that miss by one are likely rounded', () => {
  expect(findingsOf(spoiled({ D9: 401, D5: 1001 }))).toEqual([
    'warning total-mismatch: Ô D9 (trang "GiaiNgan"): "Nhóm hai" ghi 401, cộng các dòng D10 được 400, lệch 1 triệu đồng; có thể do làm tròn từng dòng.',
  ]);
});

test('#REF! in an amount blocks the verdict; sums over it are not judged', () => {
  expect(findingsOf(spoiled({ F7: { error: '#REF!' }, G7: null }))).toEqual([
    'blocking error-value: Ô F7 (trang "GiaiNgan") báo lỗi #REF!: số liệu ở ô này bị mất, các dòng cộng có ô này cũng sai.',
  ]);
});

test('a number typed as text is read and told', () => {
  expect(findingsOf(spoiled({ F7: '300,0' }))).toEqual([
    'warning text-number: Ô F7 (trang "GiaiNgan") ghi "300,0" dưới dạng chữ, được đọc là 300; hàm SUM bỏ qua ô này.',
  ]);
});

test('words where an amount is due', () => {
  expect(findingsOf(spoiled({ F10: 'chưa có', G10: null }))).toEqual([
    'blocking not-a-number: Ô F10 (trang "GiaiNgan") ghi "chưa có" ở cột số tiền, không đọc được thành số.',
  ]);
});

test('a dash is nothing', () => {
  expect(findingsOf(spoiled({ E8: '-' }))).toEqual([]);
});

test('a negative plan', () => {
  expect(findingsOf(spoiled({ E7: -100, E6: -100, E5: -100 }))).toContain(
    'error negative: Ô E7 (trang "GiaiNgan"): kế hoạch vốn âm (-100 triệu đồng) – Dự án A.',
  );
});

test('no unit blocks, with the cell to write it in', () => {
  expect(findingsOf(spoiled({ G2: null }))).toContain(
    'blocking unit-missing: Trang "GiaiNgan" không ghi đơn vị tính phía trên bảng; đọc nhầm đơn vị thì mọi số tiền đều sai.',
  );
});

test('a thousand errors are listed shortly, all their cells kept', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => [i + 1, `Dự án ${i}`, `7${i}`, '1.000,5', 0, 1, 0.001]);
  const base = spoiled({});
  const grid = { ...base, ref: { ...base.ref, rows: 1004 }, values: [...base.values.slice(0, 4), ...rows] };
  const table = recognise([grid]).tables[0]!;
  const texts = checkTable(grid, table, readTable(grid, table).data).filter(
    (finding) => finding.check === 'text-number',
  );
  expect(texts).toHaveLength(201);
  expect(texts[200]!.cells).toHaveLength(800);
});
