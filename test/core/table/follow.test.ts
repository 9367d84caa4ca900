/** Answers that are not stored yet follow their columns and rows when the sheet changes. */
import fc from 'fast-check';
import { type Cell, columnLetter, gridOf, type Grid } from '../../../src/core/cell';
import { type Answers, recognise } from '../../../src/core/table';
import { align } from '../../../src/core/table/align';
import { followAnswers } from '../../../src/core/table/follow';

const _ = null;
const ROWS: readonly (readonly Cell[])[] = [
  ['TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022', _, _, _, _, _],
  [_, _, _, _, _, 'Đơn vị tính: đồng'],
  ['STT', 'Dự án', 'Kế hoạch vốn năm 2022', _, 'Giải ngân', _],
  [_, _, 'Tổng số', 'NSTW', 'Tổng số', 'NSTW'],
  [_, 'TỔNG SỐ', 600, 200, 300, 100],
  [1, 'Dự án A', 100, 50, 50, 20],
  [2, 'Dự án B', 200, 50, 100, 30],
  [3, 'Dự án C', 300, 100, 150, 50],
  [_, 'Đối chiếu với năm trước', 900, 1, 800, 1],
];
const grid = (rows: readonly (readonly Cell[])[] = ROWS): Grid => gridOf('GN', rows);
const inserted = (rows: readonly (readonly Cell[])[], at: number, heading: string): Cell[][] =>
  rows.map((row, i) => [...row.slice(0, at), i === 2 ? heading : null, ...row.slice(at)]);
const follow = (answers: Answers, rows: readonly (readonly Cell[])[]) => {
  const { tables } = recognise([grid()], { answers });
  return followAnswers(answers, tables, [grid()], [grid(rows)]);
};

const ANSWERS: Answers = {
  'GN:column:D': 'plan.pm',
  'GN:column:F': 'disbursed',
  'GN:plan.province': 'C',
  'GN:unit': 'triệu',
  'GN:year': '2022',
  'GN:row:9': 'note',
  'GN:last': '8',
  'GN:header': '3-4',
};

test('nothing moved, figures changed: the same answers', () => {
  const rows = ROWS.map((row) => row.map((cell) => (typeof cell === 'number' ? cell + 7 : cell)));
  expect(follow(ANSWERS, rows)).toEqual(ANSWERS);
});

test('a column inserted in the middle and a heading renamed', () => {
  const rows = inserted(ROWS, 2, 'Mã dự án').map((row) => row.map((cell) => (cell === 'Giải ngân' ? 'Đã chi' : cell)));
  expect(follow(ANSWERS, rows)).toEqual({
    ...ANSWERS,
    'GN:column:D': undefined,
    'GN:column:E': 'plan.pm',
    'GN:column:F': undefined,
    'GN:column:G': 'disbursed',
    'GN:plan.province': 'D',
  });
});

test('rows added above the table and inside it', () => {
  const rows = [['SỞ MẪU'], ...ROWS.slice(0, 6), [4, 'Dự án D', 1, 1, 1, 1], ...ROWS.slice(6)];
  expect(follow(ANSWERS, rows)).toMatchObject({
    'GN:header': '4-5',
    'GN:last': '10',
    'GN:row:11': 'note',
    'GN:unit': 'triệu',
  });
});

test('what is gone is asked again, not guessed', () => {
  const rows = ROWS.filter((_row, i) => i !== 8).map((row) => [...row.slice(0, 3), ...row.slice(4)]);
  expect(follow(ANSWERS, rows)).toEqual({
    'GN:column:E': 'disbursed',
    'GN:plan.province': 'C',
    'GN:unit': 'triệu',
    'GN:year': '2022',
    'GN:last': '8',
    'GN:header': '3-4',
  });
});

test('another sheet keeps its answers, also one whose name starts alike', () => {
  const other: Answers = { 'GN:B:column:D': 'plan', 'NSTW:column:C': 'plan' };
  const before = [grid(), gridOf('GN:B', ROWS)];
  const after = [grid(inserted(ROWS, 1, 'Mới')), gridOf('GN:B', ROWS)];
  expect(followAnswers(other, [], before, after)).toEqual(other);
});

test('wherever one column is inserted, every answered column is found again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 5 }), (at, column) => {
      const moved = column >= at ? column + 1 : column;
      expect(follow({ [`GN:column:${columnLetter(column)}`]: 'other' }, inserted(ROWS, at, 'Cột mới'))).toEqual({
        [`GN:column:${columnLetter(moved)}`]: 'other',
      });
    }),
  );
});

test('lines that stay keep their order whatever is added or removed', () => {
  const lines = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.array(fc.nat(12), { maxLength: 3 }), (before, places) => {
      const after = [...before];
      for (const place of places) after.splice(Math.min(place, after.length), 0, `new ${places.length}`);
      expect([...align(before, after)].map((to) => after[to])).toEqual(before);
    }),
  );
});
