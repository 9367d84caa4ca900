/** Recognising, reading and checking a long table: growth with its rows, beside one pass over the same cells. */
import { type Cell, type Grid, gridOf } from '../src/core/cell';
import { checkTable } from '../src/core/doctor';
import { readTable, recognise } from '../src/core/table';
import { random } from './data';
import { memoryOf, sideBySide, table } from './measure';

const MONTHS = 22;

/** 30 columns: STT, project, code, owner, person, plan, carry-over, 22 cumulative days, rate; two formulas a row. */
export function wideTable(rows: number, seed = 11): Grid {
  const next = random(seed);
  const days = Array.from(
    { length: MONTHS },
    (_, i) => `Lũy kế giải ngân đến ${String(1 + i).padStart(2, '0')}/12/2022`,
  );
  const head: Cell[][] = [
    ['TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022'],
    ['Đơn vị tính: triệu đồng'],
    [
      'STT',
      'Danh mục dự án',
      'Mã dự án',
      'Đơn vị thực hiện',
      'Người theo dõi',
      'Kế hoạch vốn năm 2022',
      'Kế hoạch kéo dài',
      ...days,
      'Tỷ lệ (%)',
    ],
  ];
  const body = Array.from({ length: rows }, (_, i): Cell[] => {
    const plan = Math.round(next() * 5e10) / 1e6;
    const paid = days.map((__, d) => Math.round(plan * (d + 1) * 3e4) / 1e6);
    const rate = Math.round((1e4 * paid[MONTHS - 1]!) / Math.max(plan, 1e-6)) / 100;
    return [
      i + 1,
      `Dự án số ${i + 1}`,
      String(7_000_000 + i),
      `Phòng ${i % 40}`,
      `Nguyễn Văn Mẫu ${i % 120}`,
      plan,
      0,
      ...paid,
      rate,
    ];
  });
  const grid = gridOf('GiaiNgan', [...head, ...body]);
  const formulas = grid.values.map((row, r) => row.map((__, c) => formulaAt(r, c, row.length)));
  return { ...grid, formulas };
}

function formulaAt(row: number, column: number, width: number): string | null {
  if (row < 3 || column !== width - 1) return null;
  return `=ROUND(AC${row + 1}/F${row + 1}*100,2)`;
}

/** Reads every cell once: what looking at the table costs at the least. */
function onePass(grid: Grid): number {
  let sum = 0;
  for (const row of grid.values) for (const cell of row) sum += typeof cell === 'number' ? cell : 1;
  return sum;
}

export function checkAll(grid: Grid): number {
  const found = recognise([grid]).tables[0]!;
  return checkTable(grid, found, readTable(grid, found).data).length;
}

/** Prints a table; asserts nothing. */
export function benchChecking(): void {
  const sizes = [10_000, 100_000];
  const rows = sizes.map((size) => {
    const grid = wideTable(size);
    const times = sideBySide(
      [
        { name: 'pass', run: () => onePass(grid) },
        { name: 'recognise', run: () => recognise([grid]) },
        { name: 'all', run: () => checkAll(grid) },
      ],
      3,
    );
    const memory = memoryOf(() => checkAll(grid));
    return { size, pass: times.get('pass')!, recognise: times.get('recognise')!, all: times.get('all')!, memory };
  });
  table('Recognising, reading and checking a table of 30 columns (goal: 100,000 rows ≤ 3 s, linear)', [
    ['rows', 'one pass', 'recognise', 'recognise + read + check', 'µs a row', 'memory'],
    ...rows.map((one) => [
      one.size.toLocaleString('en'),
      `${one.pass.toFixed(0)} ms`,
      `${one.recognise.toFixed(0)} ms`,
      `${one.all.toFixed(0)} ms`,
      ((1000 * one.all) / one.size).toFixed(1),
      `${one.memory.toFixed(0)} MB`,
    ]),
  ]);
}
