/** Reconciling two long lists: growth with their rows, beside one pass over the same cells. */
import { type Cell, type Grid, gridOf } from '../src/core/cell';
import { readSide, reconcile } from '../src/core/reconcile';
import { sideBySide, table } from './measure';

const HEAD: readonly (readonly Cell[])[] = [
  ['BẢNG KÊ GIẢI NGÂN NĂM 2022'],
  ['Số liệu đến ngày 31/12/2022'],
  [null, null, null, null, null, 'Đơn vị tính: đồng'],
  ['STT', 'Mã dự án', 'Tên dự án', 'Nguồn vốn', 'Loại kế hoạch', 'Tổng số giải ngân'],
];

function longList(sheet: string, rows: number): Grid {
  const body = Array.from({ length: rows }, (_, i): Cell[] => [
    i + 1,
    String(7_000_000 + i),
    `Dự án số ${i}`,
    i % 2 ? 'NSTW' : 'NSĐP',
    'Kế hoạch năm',
    1000 + i,
  ]);
  return gridOf(sheet, [...HEAD, ...body]);
}

function onePass({ values }: Grid): number {
  let sum = 0;
  for (const row of values) for (const cell of row) sum += typeof cell === 'number' ? cell : 1;
  return sum;
}

/** Prints a table; asserts nothing. */
export function benchReconciling(): void {
  const rows = [10_000, 100_000].map((size) => {
    const [books, treasury] = [longList('Sổ', size), longList('KBNN', size)];
    const both = () => reconcile(readSide([books], 'books'), readSide([treasury], 'treasury'));
    const candidates = [
      { name: 'pass', run: () => onePass(books) + onePass(treasury) },
      { name: 'both', run: both },
    ];
    const times = sideBySide(candidates, 3);
    const [pass, all] = [times.get('pass')!, times.get('both')!];
    return [
      size.toLocaleString('en'),
      `${pass.toFixed(0)} ms`,
      `${all.toFixed(0)} ms`,
      ((1000 * all) / size).toFixed(1),
    ];
  });
  table('Reconciling the books with the Treasury, rows a side (goal: linear)', [
    ['rows', 'one pass', 'read + reconcile', 'µs a row'],
    ...rows,
  ]);
}
