/** The deeper checks, each with the sentence a user reads. */
import { findingsOf, SHEET, spoiled } from './sheet';

test('a printed column formula fails on one row: told with its value', () => {
  // 4 = plan; the form says 6=4+5 here.
  const grid = spoiled({
    F4: '6=4+5',
    F5: 1100,
    F6: 700,
    F7: 500,
    F8: 200,
    F9: 400,
    F10: 399,
    G4: '7',
    G5: null,
    G6: null,
    G7: null,
    G8: null,
    G9: null,
    G10: null,
  });
  expect(findingsOf(grid).filter((line) => line.includes('column-formula'))).toEqual([
    'error column-formula: Ô F10 (trang "GiaiNgan", Dự án C): theo công thức in ở tiêu đề 6=4+5 phải là 400 triệu đồng, nhưng ghi 399.',
  ]);
});

test('a formula that the form misprints is set aside', () => {
  expect(findingsOf(spoiled({ F4: '6=4+5' })).filter((line) => line.includes('column-formula'))).toEqual([
    'info column-formula: Công thức in ở ô F4 (trang "GiaiNgan"), 6=4+5, không khớp ở 5/6 dòng: có thể biểu mẫu in sai công thức, nên không dùng để kiểm tra.',
  ]);
});

test('a rate that no rounding explains', () => {
  expect(findingsOf(spoiled({ G7: 0.76 }))).toEqual([
    'error rate-mismatch: Ô G7 (trang "GiaiNgan", Dự án A): tỷ lệ ghi 76%, tính từ số tiền là 75%; không cách làm tròn nào giải thích được.',
  ]);
});

test('disbursed without a plan', () => {
  const lines = findingsOf(spoiled({ D10: 0, D9: 0, D5: 600, G10: null, G9: null, G5: 1.167 }));
  expect(lines).toContain(
    'error without-plan: Ô F10 (trang "GiaiNgan"): Dự án C đã giải ngân 200 triệu đồng nhưng không có kế hoạch vốn (giải ngân ngoài kế hoạch).',
  );
});

test('over plan and carry-over in 2022: no text of that year is stored, and that is said', () => {
  const lines = findingsOf(spoiled({ F7: 501, F6: 701, F5: 901, G7: 1.2525, G6: 1.168, G5: 0.901 }));
  expect(lines).toEqual([
    'warning over-plan: Ô F7 (trang "GiaiNgan"): Dự án A giải ngân vượt kế hoạch vốn năm, vốn kéo dài và vốn ứng trước 1 triệu đồng (chưa có văn bản quy định mức vốn của năm này, người dùng bổ sung).',
  ]);
});

test('the same in 2025, after the decree came into force: an error with its clause', () => {
  const grid = spoiled({
    A1: 'TÌNH HÌNH GIẢI NGÂN NĂM 2025, số liệu đến ngày 31/12/2025',
    D3: 'Kế hoạch vốn năm 2025',
    F7: 501,
    F6: 701,
    F5: 901,
    G7: 1.2525,
    G6: 1.168,
    G5: 0.901,
  });
  expect(findingsOf(grid)).toEqual([
    'error over-plan: Ô F7 (trang "GiaiNgan"): Dự án A giải ngân vượt kế hoạch vốn năm, vốn kéo dài và vốn ứng trước 1 triệu đồng, trái với khoản 5 Điều 6 Nghị định số 254/2025/NĐ-CP.',
  ]);
});

test('one code in two rows', () => {
  expect(findingsOf(spoiled({ C10: '7001' }))).toEqual([
    'warning duplicate-code: Mã dự án 7001 xuất hiện ở 2 dòng (trang "GiaiNgan", dòng đầu tiên: C7).',
  ]);
});

const TWICE = { C10: '7002', D10: 200, E10: 0, F10: 200, D9: 200, F9: 200, D5: 800, F5: 700, G10: 1, G9: 1, G5: 0.875 };

test('one code in two rows with the same money: told once', () => {
  expect(findingsOf(spoiled(TWICE))).toEqual([
    'error counted-twice: Mã dự án 7002 ở các dòng 8, 10 (trang "GiaiNgan") ghi cùng số tiền ở mọi cột: một khoản vốn bị tính 2 lần.',
  ]);
});

test('one name in two rows with the same money, where one has no code', () => {
  expect(findingsOf(spoiled({ ...TWICE, C10: null, B10: 'Dự án  b' }))).toEqual([
    'warning counted-twice: "Dự án B" ở các dòng 8, 10 (trang "GiaiNgan") ghi cùng số tiền ở mọi cột: có thể một khoản vốn bị tính 2 lần.',
  ]);
});

test('the same amounts of two codes, or of one code with another amount, are not the same money', () => {
  expect(findingsOf(spoiled({ ...TWICE, C10: '7003', B10: 'Dự án B' }))).toEqual([]);
  const other = spoiled({ ...TWICE, E10: 1, E9: 1, E5: 101 });
  expect(findingsOf(other)).toEqual([
    'warning duplicate-code: Mã dự án 7002 xuất hiện ở 2 dòng (trang "GiaiNgan", dòng đầu tiên: C8).',
  ]);
});

test('đồng in a table of triệu đồng', () => {
  const more = Array.from({ length: 6 }, (_, i) => [i + 3, `Dự án ${i}`, `8${i}`, 300, 0, 100, 0.333]);
  const base = spoiled({ D5: null, E5: null, F5: null, G5: null, D9: null, F9: null, G9: null });
  const rows = [...base.values, ...more];
  rows[9] = [1, 'Dự án C', '7003', 400_000_000, 0, 200, null];
  const lines = findingsOf({ ...base, ref: { ...base.ref, rows: rows.length }, values: rows });
  expect(lines).toContain(
    'warning mixed-units: Ô D10 (trang "GiaiNgan"): Dự án C ghi 400.000.000 triệu đồng, gấp 1333333 lần mức thường thấy trong cột; có thể ghi theo đơn vị khác.',
  );
});

test('a blank among figures', () => {
  expect(findingsOf(spoiled({ F10: null, G10: null, F9: null, G9: null, F5: 500, G5: 0.5 }))).toEqual([
    'warning suspicious-blank: 1 ô trống ở cột "Lũy kế giải ngân" (trang "GiaiNgan", ô đầu tiên: F10): chưa có số liệu hay chưa giải ngân? Ô trống được hiểu là chưa báo cáo.',
  ]);
});

test('hidden rows inside a sum, and a hidden column', () => {
  expect(findingsOf(spoiled({}, { hiddenRows: [7], hiddenColumns: [5] }))).toEqual([
    'warning hidden-in-sum: Ô D6 (trang "GiaiNgan"): "Nhóm một" cộng cả 1 dòng đang ẩn (dòng đầu tiên: 8), 200 triệu đồng; người đọc không thấy các dòng này.',
    'warning hidden-columns: Cột F "Lũy kế giải ngân" (trang "GiaiNgan") đang ẩn nhưng được dùng để tính.',
  ]);
});

test('a sum of the rows in sight alone says what it leaves out', () => {
  const lines = findingsOf(spoiled({ D6: 400, D5: 800 }, { hiddenRows: [7] }));
  expect(lines).toContain(
    'warning hidden-in-sum: Ô D6 (trang "GiaiNgan"): "Nhóm một" chỉ cộng các dòng đang hiện, bỏ qua 1 dòng ẩn (dòng đầu tiên: 8), 200 triệu đồng; khi tính kết quả, số tiền ở dòng ẩn vẫn được tính.',
  );
});

test('a hidden row without money says nothing; one in no sum is told by itself', () => {
  expect(
    findingsOf(
      spoiled({ D8: 0, F8: 0, G8: null, D6: 400, F6: 300, G6: 0.75, D5: 800, F5: 500, G5: 0.625 }, { hiddenRows: [7] }),
    ),
  ).toEqual([]);
  const alone = spoiled(
    { D5: null, E5: null, F5: null, G5: null, D6: null, E6: null, F6: null, G6: null },
    { hiddenRows: [7] },
  );
  expect(findingsOf(alone)).toContain(
    'warning hidden-rows: 1 dòng dữ liệu đang ẩn (trang "GiaiNgan", dòng đầu tiên: 8); số tiền ở các dòng này vẫn được tính.',
  );
});

test('money of another year', () => {
  expect(findingsOf(spoiled({ F3: 'Lũy kế giải ngân đến 31/03/2023' }))).toEqual([
    'warning out-of-year: Cột "Lũy kế giải ngân đến 31/03/2023" (trang "GiaiNgan", ô F3) ghi số liệu đến 31/03/2023, không thuộc niên độ 2022 (từ 01/01 đến 31/01 năm sau).',
  ]);
});

test('headings printed again', () => {
  const base = spoiled({});
  const rows = [...base.values.slice(0, 8), base.values[2]!, base.values[3]!, ...base.values.slice(8)];
  expect(findingsOf({ ...base, ref: { ...base.ref, rows: rows.length }, values: rows })).toEqual([
    'info repeated-header: Tiêu đề cột được in lại 1 lần bên trong bảng (trang "GiaiNgan", từ dòng 9); các dòng này được bỏ qua.',
  ]);
});

test('old fonts', () => {
  const fonts = SHEET.map((_, i) => Array.from({ length: 7 }, (__, j) => (i === 6 && j === 1 ? '.VnTime' : 'Arial')));
  expect(findingsOf(spoiled({ B7: 'Dù ¸n A' }, { fonts }))).toEqual([
    'info legacy-font: 1 ô (trang "GiaiNgan", ô đầu tiên: B7) dùng phông cũ .VnTime, được đọc là "Dự án A".',
  ]);
});

test('rates against plan and carry-over together are known as such', () => {
  const together = { G5: 0.636, G6: 0.714, G7: 0.6, G8: 1, G9: 0.5, G10: 0.5 };
  expect(findingsOf(spoiled(together))).toEqual([]);
  expect(findingsOf(spoiled({ ...together, G7: 0.61 }))).toEqual([
    'error rate-mismatch: Ô G7 (trang "GiaiNgan", Dự án A): tỷ lệ ghi 61%, tính từ số tiền là 60%; không cách làm tròn nào giải thích được.',
  ]);
});
