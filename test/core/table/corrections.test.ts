/** Corrections of a whole table: last row, kinds of rows, headings, unit, left out; kept by words and found again. */
import { type Cell, gridOf, type Grid } from '../../../src/core/cell';
import { type Answers, mappingChanges, recognise, toMapped } from '../../../src/core/table';
import { say } from '../../../src/messages';

const _ = null;
const ROWS: Cell[][] = [
  ['TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022'],
  [_, _, _, 'Đơn vị tính: đồng'],
  ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân'],
  [_, 'TỔNG SỐ', 600, 300],
  [1, 'Dự án A', 100, 50],
  [2, 'Dự án B', 200, 100],
  [3, 'Dự án C', 300, 150],
  [_, 'Đối chiếu với năm trước', 900, 800],
  [4, 'Dự án cũ', 900, 800],
];
const sheet = (rows: Cell[][] = ROWS, name = 'GN'): Grid => gridOf(name, rows);
const first = (grid: Grid, answers: Answers, mapped = toMapped([], '', '')) =>
  recognise([grid], { answers, mapped }).tables[0]!;
/** What is stored after corrections, read back next month without the answers. */
const again = (answers: Answers, rows: Cell[][]) =>
  recognise([sheet(rows)], { mapped: toMapped([first(sheet(), answers)], 'ai', '2022-12-31') }).tables[0]!;
const grown: Cell[][] = [...ROWS.slice(0, 6), [3, 'Dự án D', 5, 5], ...ROWS.slice(6)];

test('the last row ends the table; next month it ends before the same words, rows added', () => {
  expect(first(sheet(), { 'GN:last': '7' }).dataRows).toEqual([3, 6]);
  expect(again({ 'GN:last': '7' }, grown).dataRows).toEqual([3, 7]);
});

test('the kind of a row by hand, kept by its words', () => {
  const answers = { 'GN:row:8': 'note', 'GN:row:9': 'note' };
  expect(first(sheet(), answers).rowKinds.slice(4)).toEqual(['note', 'note']);
  expect(again(answers, grown).rowKinds.slice(0, 5)).toEqual(['total', 'data', 'data', 'data', 'data']);
  expect(again(answers, grown).rowKinds.slice(5)).toEqual(['note', 'note']);
});

test('a printed unit corrected by hand is kept only while that line stands', () => {
  expect(first(sheet(), { 'GN:unit': 'triệu' }).unit).toMatchObject({ unit: 'triệu', row: 1 });
  expect(again({ 'GN:unit': 'triệu' }, grown).unit?.unit).toBe('triệu');
  const other = [ROWS[0]!, [_, _, _, 'Đơn vị tính: nghìn đồng'], ...ROWS.slice(2)];
  expect(again({ 'GN:unit': 'triệu' }, other).unit?.unit).toBe('nghìn');
});

test('a table left out stays out, and can be taken back', () => {
  const other = sheet(ROWS.slice(0, 7), 'Khac');
  const leave = { 'Khac:leave': 'yes' };
  expect(recognise([sheet(), other], { answers: leave }).tables.map((table) => table.key)).toEqual(['GN']);
  const stored = [
    { ...toMapped([first(sheet(), {})], '', '')[0]!, table: 'Khac', sheet: 'Khac', role: 'leave' as const },
  ];
  expect(recognise([sheet(), other], { mapped: stored }).tables.map((table) => table.key)).toEqual(['GN']);
  const back = recognise([sheet(), other], { mapped: stored, answers: { 'Khac:leave': 'no' } });
  expect(back.tables.map((table) => table.key)).toEqual(['GN', 'Khac']);
});

test('headings that no word tells: chosen once, found again by their own words after rows were inserted', () => {
  const odd: Cell[][] = [
    ['Sổ riêng'],
    ['Số', 'Việc', 'Hạn mức', 'Xong'],
    [1, 'Việc A', 100, 50],
    [2, 'Việc B', 200, 100],
  ];
  const answers = { 'GN:header': '2', 'GN:column:C': 'plan.province', 'GN:column:D': 'disbursed' };
  expect(recognise([sheet(odd)]).tables).toEqual([]);
  const table = first(sheet(odd), answers);
  expect(table.headerRows).toEqual([1, 1]);
  const mapped = toMapped([table], 'ai', '2022-12-31');
  const later = recognise([sheet([['Sổ riêng'], ['năm nay'], [_], ...odd.slice(1)])], { mapped }).tables[0]!;
  expect(later.headerRows).toEqual([3, 3]);
  expect(later.columns.map(({ role }) => role)).toEqual(['index', 'name', 'plan.province', 'disbursed']);
});

test('headings corrected in the first of two tables leave the second alone', () => {
  const two = sheet([...ROWS.slice(0, 7), [], ...ROWS.slice(0, 7).map((row) => [...row])]);
  expect(recognise([two]).tables).toHaveLength(2);
  expect(recognise([two], { answers: { 'GN:header': '3' } }).tables).toHaveLength(2);
});

test('what is still asked is not stored as settled', () => {
  const rivals: Cell[][] = ROWS.map((row) => [...row]);
  rivals[2] = ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân', 'Kế hoạch vốn năm 2022'];
  for (const row of rivals.slice(3)) row[4] = row[2]!;
  const { tables, questions } = recognise([sheet(rivals)]);
  expect(questions.map(({ id }) => id)).toContain('GN:plan');
  const mapped = toMapped(tables, 'ai', '2022-12-31');
  expect(recognise([sheet(rivals)], { mapped }).questions.map(({ id }) => id)).toContain('GN:plan');
});

test('rows added since the mapping was confirmed are said', () => {
  const mapped = toMapped([first(sheet(), {})], 'ai', '2022-12-31');
  const { tables } = recognise([sheet(grown)], { mapped });
  expect(mappingChanges(mapped, tables).map(({ message }) => say('vi', message))).toEqual([
    'Trang "GN": trước có 4 dòng dự án, nay 5.',
  ]);
});
