/** A mapping confirmed last month, met by this month's sheet. */
import { type Cell, gridOf } from '../../../src/core/cell';
import { mappingChanges, recognise, toMapped } from '../../../src/core/table';
import { readPeriodText } from '../../../src/core/table/mapped';
import { say } from '../../../src/messages';

const sheet = (headings: readonly string[], unit = 'Đơn vị tính: triệu đồng') =>
  gridOf('GN', [
    ['GIẢI NGÂN NĂM 2022'],
    [unit],
    headings,
    ['1', 'Dự án A', ...headings.slice(2).map((_, i): Cell => 10 - i)],
    ['2', 'Dự án B', ...headings.slice(2).map((_, i): Cell => 20 - i)],
  ]);
const BEFORE = ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân đến 31/10/2022'];
const items = toMapped(recognise([sheet(BEFORE)]).tables, 'Kế toán Sở', '2022-11-02T08:00:00Z');
const roles = (grid: ReturnType<typeof sheet>) =>
  recognise([grid], { mapped: items }).tables[0]!.columns.map((column) => column.role);
const said = (headings: readonly string[]) => {
  const grid = sheet(headings);
  return mappingChanges(items, recognise([grid], { mapped: items }).tables).map((change) => say('vi', change.message));
};

test('rows for DL_AnhXa: header, unit, year, and every column with its words', () => {
  expect(items.map((item) => [item.role, item.header, item.column])).toEqual([
    ['header', '3-3', ''],
    ['unit', 'Đơn vị tính: triệu đồng', ''],
    ['year', '', ''],
    ['rows', '', ''],
    ['index', 'STT', 'A'],
    ['name', 'Dự án', 'B'],
    ['plan', 'Kế hoạch vốn năm 2022', 'C'],
    ['disbursed', 'Lũy kế giải ngân đến 31/10/2022', 'D'],
  ]);
  expect(readPeriodText(items[7]!.period)).toEqual({ year: 2022, through: '2022-10-31', grade: 'books' });
});

test('the same sheet: nothing changed', () => {
  expect(said(BEFORE)).toEqual([]);
});

test('columns inserted before: found again by words, and said', () => {
  const headings = ['STT', 'Dự án', 'Tổng mức đầu tư', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân đến 31/10/2022'];
  expect(roles(sheet(headings))).toEqual(['index', 'name', 'investment', 'plan', 'disbursed']);
  expect(said(headings)).toEqual([
    'Trang "GN": cột "Kế hoạch vốn năm 2022" chuyển từ C sang D.',
    'Trang "GN": cột "Lũy kế giải ngân đến 31/10/2022" chuyển từ D sang E.',
    'Trang "GN": có thêm cột C "Tổng mức đầu tư", được hiểu là Tổng mức đầu tư.',
  ]);
});

test('next month renames the heading: its new day is read', () => {
  const headings = ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân đến 30/11/2022'];
  const table = recognise([sheet(headings)], { mapped: items }).tables[0]!;
  expect(table.columns[3]).toMatchObject({ role: 'disbursed', period: { through: '2022-11-30' } });
  expect(said(headings)).toEqual([
    'Trang "GN", cột D: tiêu đề "Lũy kế giải ngân đến 31/10/2022" nay là "Lũy kế giải ngân đến 30/11/2022"; vẫn được hiểu là Lũy kế giải ngân.',
  ]);
});

test('a column that is gone, a sheet that is gone', () => {
  expect(said(['STT', 'Dự án', 'Kế hoạch vốn năm 2022'])).toContain(
    'Trang "GN": không còn cột "Lũy kế giải ngân đến 31/10/2022" (trước ở cột D, Lũy kế giải ngân).',
  );
  expect(mappingChanges(items, []).map((change) => say('vi', change.message))).toEqual([
    'Trang "GN": không còn thấy bảng đã xác nhận lần trước.',
  ]);
});

test('a unit confirmed before answers for a sheet that no longer prints one', () => {
  const grid = sheet(BEFORE, '');
  expect(recognise([grid]).questions.map((question) => question.id)).toEqual(['GN:unit']);
  const again = recognise([grid], { mapped: items });
  expect(again.questions).toEqual([]);
  expect(again.tables[0]!.unit?.unit).toBe('triệu');
});

test('a role that the user corrected is kept: the plan they chose, not the one the words suggest', () => {
  const corrected = items.map((item) => (item.role === 'plan' ? { ...item, role: 'plan.province' as const } : item));
  const table = recognise([sheet(BEFORE)], { mapped: corrected }).tables[0]!;
  expect(table.columns[2]).toMatchObject({ role: 'plan.province', confidence: 1 });
});

test('one column put in before many: a single sentence for those that moved', () => {
  const before: Cell[][] = [
    ['GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022'],
    ['Đơn vị tính: đồng'],
    ['STT', 'Dự án', 'Mã dự án', 'Tổng mức đầu tư', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân', 'Ghi chú'],
    [1, 'Dự án A', '7001', 500, 100, 50, 'x'],
    [2, 'Dự án B', '7002', 600, 200, 90, 'y'],
  ];
  const after = before.map((row, i) =>
    i < 2 ? row : [...row.slice(0, 2), i === 2 ? 'Địa điểm' : 'z', ...row.slice(2)],
  );
  const items = toMapped(recognise([gridOf('GN', before)]).tables, 'ai', '2022-12-31');
  const changes = mappingChanges(items, recognise([gridOf('GN', after)], { mapped: items }).tables);
  expect(changes.map((change) => say('vi', change.message))).toEqual([
    'Trang "GN": 5 cột (trước ở C đến G) dời sang phải 1 cột.',
  ]);
});
