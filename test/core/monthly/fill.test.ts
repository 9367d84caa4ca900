/** Last month's own report is filled with this month's figures; nothing is guessed, formulas stay. */
import { a1, type Cell } from '../../../src/core/cell';
import { type FillChange, fillMonthly, type MonthlyFill } from '../../../src/core/monthly';
import { say } from '../../../src/messages';
import { BOOKS, booksOf, REPORT, reportOf } from './books';

const OPTIONS = { dataAt: '2022-12-31', year: 2022 };

function filled(report = reportOf(), books = booksOf(), options = OPTIONS): MonthlyFill {
  const fill = fillMonthly([report], books, options);
  if (!('changes' in fill)) throw new Error(fill.findings.map(({ message }) => say('vi', message)).join('\n'));
  return fill;
}

const shown = ({ cell }: FillChange): Cell => ('number' in cell ? cell.number : 'text' in cell ? cell.text : null);
const byCell = (fill: MonthlyFill) => Object.fromEntries(fill.changes.map((change) => [a1(change.ref), shown(change)]));
const said = (fill: MonthlyFill) => fill.findings.map(({ message }) => say('vi', message));

test('amounts come from the books in the unit of the report; totals and rates that were typed follow', () => {
  expect(byCell(filled())).toEqual({
    A1: 'BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 12 NĂM 2022',
    A2: 'Số liệu đến ngày 31/12/2022',
    F4: 'Lũy kế giải ngân đến 31/12/2022',
    A9: 'Ghi chú: số liệu lũy kế đến hết ngày 31/12/2022, theo sổ kế toán của Sở.',
    E5: 14000000000,
    E6: 9000000000,
    E7: 4000000000,
    E8: 1000000000,
    F5: 16800499000,
    F6: 12000499000,
    F7: 4800000000,
    // The books do not say what project 7003 has paid: it is blank, not 0, and its rate is gone with it.
    F8: null,
    G5: 84,
    G6: 99.99,
    G7: 96,
    G8: null,
    H5: 20000500000,
    H6: 12000500000,
  });
});

test('a project that is new and the January columns that lack are named', () => {
  expect(said(filled())).toEqual([
    '1 dự án trong sổ chưa có dòng trong báo cáo mẫu: Mạng diện rộng.',
    'Báo cáo mẫu chưa có cột giải ngân tháng 01 của kế hoạch năm 2023.',
  ]);
});

test('every amount leads to the cells of the books', () => {
  const change = filled().changes.find(({ ref }) => a1(ref) === 'F6');
  expect(change).toMatchObject({ src: ['GiaiNgan!F5'], row: 'Nâng cấp trung tâm dữ liệu', old: 9000000000 });
});

test('formulas stay', () => {
  const fill = filled(reportOf(REPORT, { '4|5': '=SUM(F6:F8)', '6|5': '=E7+500000000' }));
  expect(byCell(fill)).not.toHaveProperty('F5');
  expect(byCell(fill)).not.toHaveProperty('F7');
  expect(fill.formulas).toBe(2);
});

test('where no project is reported this month the total is blank too, not 0', () => {
  const silent = BOOKS.map((line, row) => (row > 3 ? line.map((cell, column) => (column === 5 ? null : cell)) : line));
  const cells = byCell(filled(reportOf(), booksOf(silent)));
  expect([cells['F5'], cells['F6'], cells['G5']]).toEqual([null, null, null]);
});

test('a total that was not the sum of its rows is left and named', () => {
  const wrong = REPORT.map((line, row) => (row === 4 ? line.map((cell) => (cell === 14000000000 ? 1 : cell)) : line));
  const fill = filled(reportOf(wrong));
  expect(byCell(fill)).not.toHaveProperty('F5');
  expect(said(fill)).toContainEqual(expect.stringContaining('1 ô tổng gõ tay không bằng tổng các dòng'));
});

test('a row that the books do not know keeps its plan, not its old disbursement; names equal but for accents are two', () => {
  const other = REPORT.map((line) =>
    line.map((cell) =>
      cell === '7002' ? null : cell === 'Hệ thống phản ánh hiện trường' ? 'He thong phan anh hien truong' : cell,
    ),
  );
  const fill = filled(reportOf(other));
  expect(byCell(fill)).toMatchObject({ E7: null, F7: null, G7: null });
  expect(byCell(fill)).not.toHaveProperty('D7');
  // A total without one of its rows would look complete.
  expect([byCell(fill)['F5'], byCell(fill)['G5']]).toEqual([null, null]);
  expect(said(fill)[0]).toBe(
    '1 dòng của báo cáo mẫu không có trong sổ: He thong phan anh hien truong. Số của kỳ trước ở các dòng này được để trống, số khác giữ nguyên.',
  );
});

test('old figures never stand under a new date: columns that no books fill are blank and named', () => {
  const more = REPORT.map((line, row) => {
    const lifetime = row === 3 ? 'Khối lượng nghiệm thu đến 30/11/2022' : row > 4 && row < 8 ? 5000 + row : null;
    return [...line, lifetime];
  });
  const fill = filled(reportOf(more));
  expect(byCell(fill)).toMatchObject({ I4: 'Khối lượng nghiệm thu đến 31/12/2022', I6: null, I7: null, I8: null });
  expect(said(fill)).toContain(
    'Cột "Khối lượng nghiệm thu đến 31/12/2022": 3 ô để trống vì sổ không có số của kỳ mới; số kỳ trước không được giữ dưới ngày mới.'.replace(
      '31/12/2022',
      '30/11/2022',
    ),
  );
});

test('a report without a day, and a file without a table, are refused with what to do', () => {
  const undated = REPORT.map((line, row) => (row < 2 || row === 8 ? ['Bảng giải ngân'] : line)).map((line) =>
    line.map((cell) => (typeof cell === 'string' ? cell.replace(/đến 30\/11\/2022/, '') : cell)),
  );
  const fill = fillMonthly([reportOf(undated)], booksOf(), OPTIONS);
  expect(fill.findings.map(({ advice }) => say('vi', advice))[0]).toContain('Ghi ngày vào tiêu đề báo cáo mẫu');
  expect('changes' in fillMonthly([reportOf([['Xin chào']])], booksOf(), OPTIONS)).toBe(false);
});

test.each([
  ['2022-12-15', 2022, 'đến ngày 15/12/2022'],
  ['2023-02-28', 2023, 'đến ngày 28/02/2023'],
])('a day that the books have no money for (%s) is refused with the days they have', (dataAt, year, day) => {
  const { findings, ...rest } = fillMonthly([reportOf()], booksOf(), { dataAt, year });
  expect(rest).toEqual({});
  expect(findings.map(({ message }) => say('vi', message))).toEqual([
    `Sổ chưa có số giải ngân ${day} của dòng nào trong báo cáo mẫu (trang "BaoCao"). Sổ có số đến: 30/11/2022; 31/12/2022.`,
  ]);
});

test('the books of another year give nothing, so no report is made', () => {
  const { findings, ...rest } = fillMonthly([reportOf()], booksOf(BOOKS.map((line) => line.map(nextYear))), OPTIONS);
  expect(rest).toEqual({});
  expect(say('vi', findings[0]!.message)).toContain('Sổ có số đến: 30/11/2023; 31/12/2023.');
});

function nextYear(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/2022|2023/g, (year) => String(Number(year) + 1)) : cell;
}
