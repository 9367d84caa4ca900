/** Findings marked as seen stay marked while they say the same, wherever their cells go, and come back when they change. */
import { type Cell, gridOf, type Grid } from '../../../src/core/cell';
import { checkTable } from '../../../src/core/doctor';
import { findingRows, judgeFindings, seenRow } from '../../../src/core/doctor/seen';
import { encode, SEEN } from '../../../src/core/store';
import { readTable, recognise } from '../../../src/core/table';
import { spoiled } from './sheet';

function judgedOf(grid: Grid, seen: Grid | null = null) {
  const { tables } = recognise([grid]);
  const findings = tables.flatMap((table) => checkTable(grid, table, readTable(grid, table).data));
  return judgeFindings(findings, seen ? [grid, seen] : [grid], tables);
}

/** DL_DaXem with one finding of a sheet marked. */
function marked(grid: Grid, check: string): Grid {
  const one = judgedOf(grid).find(({ finding }) => finding.check === check)!;
  const note = { note: 'đã đối chiếu với Kho bạc', by: 'Nguyễn Văn Mẫu', at: '2022-12-05' };
  const stamp = { sheet: 'DL_DaXem', version: 1, revision: 1, by: '', at: '' };
  const cells = encode(SEEN, [seenRow(one, note, 'vi')], stamp);
  const values = cells.map((row) =>
    row.map((cell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null)),
  );
  return gridOf('DL_DaXem', values);
}

const of = (grid: Grid, seen: Grid, check: string) =>
  judgedOf(grid, seen)
    .filter(({ finding }) => finding.check === check)
    .map(({ seen: note }) => note?.note ?? null);

const NEGATIVE = spoiled({ D10: -400, D5: 200 });

test('a marked finding carries its note, who and when', () => {
  const seen = judgedOf(NEGATIVE, marked(NEGATIVE, 'negative')).filter((one) => one.seen);
  expect(seen).toHaveLength(1);
  expect(seen[0]!.seen).toEqual({ note: 'đã đối chiếu với Kho bạc', by: 'Nguyễn Văn Mẫu', at: '2022-12-05' });
});

test('a row inserted above moves its cell, not the mark', () => {
  const values = [...NEGATIVE.values];
  values.splice(7, 0, [3, 'Dự án thêm', '7009', 0, 0, 0, null]);
  expect(of(gridOf('GiaiNgan', values), marked(NEGATIVE, 'negative'), 'negative')).toEqual([
    'đã đối chiếu với Kho bạc',
  ]);
});

test('another amount or another row is another finding', () => {
  const seen = marked(NEGATIVE, 'negative');
  expect(of(spoiled({ D10: -401, D5: 200 }), seen, 'negative')).toEqual([null]);
  expect(of(spoiled({ D8: -400, D5: 200 }), seen, 'negative')).toEqual([null]);
});

test('two findings that say the same are marked one by one', () => {
  const twice = spoiled({ B8: 'Dự án A', D7: -5, D8: -5 });
  expect(of(twice, marked(twice, 'negative'), 'negative')).toEqual(['đã đối chiếu với Kho bạc', null]);
});

test('the list for others: the gravest first, words of severity, notes of those seen', () => {
  const rows = findingRows(judgedOf(NEGATIVE, marked(NEGATIVE, 'negative')), 'vi');
  expect(rows[0]).toMatchObject({ severity: 'Lỗi' });
  expect(rows.map((row) => row['severity'])).toEqual([...rows.map((row) => row['severity'])].sort(gravest));
  expect(rows.filter((row) => row['note'] !== null)).toMatchObject([
    { check: 'negative', sheet: 'GiaiNgan', cells: ['D10'], note: 'đã đối chiếu với Kho bạc', by: 'Nguyễn Văn Mẫu' },
  ]);
});

function gravest(a: unknown, b: unknown): number {
  const order = ['Chặn', 'Lỗi', 'Cảnh báo', 'Lưu ý'];
  return order.indexOf(String(a)) - order.indexOf(String(b));
}
