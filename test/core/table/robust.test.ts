/** Whatever a sheet holds, reading it ends without an error. */
import fc from 'fast-check';
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { checkTable } from '../../../src/core/doctor';
import { readTable, recognise, toMapped } from '../../../src/core/table';
import { layoutOf } from '../../../bench/layouts/layout';

const words = [
  'STT',
  'Dự án',
  'Kế hoạch vốn năm 2022',
  'Lũy kế giải ngân đến 30/11/2022',
  'TỔNG SỐ',
  'I',
  '1.1',
  '-',
  '(1)',
  '3=1+2',
  'Trong đó',
  'Đơn vị tính: triệu đồng',
  '=1+1',
  '1.234',
  '12,5',
  '',
  ' ',
  'Ghi chú:',
  '\u00ad\u0301',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...words),
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 3000 }),
  fc.boolean(),
  fc.constant<Cell>({ error: '#REF!' }),
  fc.string({ maxLength: 12 }),
);
const grid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
    fc.array(
      fc.record({
        row: fc.nat(14),
        column: fc.nat(8),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 4 },
    ),
    fc.nat(3),
    fc.nat(3),
  )
  .map(([values, merges, row, column]) => ({ ...gridOf('S', values, row, column), merges }));

function readAll(grids: readonly Grid[]): void {
  const { tables } = recognise(grids);
  for (const table of tables) {
    const home = grids.find((one) => one.ref.sheet === table.sheet)!;
    const { data } = readTable(home, table);
    checkTable(home, table, data);
    expect(table.dataRows[1]).toBeGreaterThanOrEqual(table.dataRows[0]);
    expect(data.rows.length).toBe(data.names.length);
  }
  recognise(grids, { mapped: toMapped(tables, '', '') });
}

test('random cells and merges', () => {
  fc.assert(
    fc.property(grid, (one) => readAll([one])),
    { numRuns: 400 },
  );
});

test('good layouts with random cells thrown in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.tuple(fc.nat(20), fc.nat(12), cell), { maxLength: 6 }),
      (seed, spots) => {
        const { grid: base } = layoutOf(seed);
        const values = base.values.map((row) => [...row]);
        for (const [r, c, value] of spots) if (values[r] && c < base.ref.columns) values[r]![c] = value;
        readAll([{ ...base, values }]);
      },
    ),
    {
      numRuns: 80,
      // The least and the greatest numbers that a cell can hold, in columns of plans and of money paid.
      examples: [
        [7, [[9, 3, 5e-324]]],
        [7, [[9, 3, Number.MAX_VALUE]]],
        [
          7,
          [
            [9, 3, Number.MAX_VALUE],
            [9, 4, Number.MAX_VALUE],
            [9, 5, Number.MAX_VALUE],
            [9, 6, 0.5],
          ],
        ],
      ],
    },
  );
});

test('nothing at all, one cell, a sheet of 1,048,576 rows with three used', () => {
  readAll([]);
  readAll([gridOf('S', [])]);
  readAll([gridOf('S', [['STT']])]);
  const blank: Cell[] = [null, null, null];
  const values = Array.from({ length: 1_048_576 }, () => blank);
  values[0] = ['STT', 'Dự án', 'Kế hoạch vốn năm 2022'];
  values[1] = [1, 'Dự án A', 5];
  values[1_048_575] = [null, 'x', null];
  readAll([{ ref: { sheet: 'S', row: 0, column: 0, rows: 1_048_576, columns: 3 }, values }]);
});

test('10,000 small sheets', () => {
  const grids = Array.from({ length: 10_000 }, (_, i) =>
    gridOf(`S${i}`, [
      ['STT', 'Tên'],
      [1, 'x'],
    ]),
  );
  expect(recognise(grids).tables).toEqual([]);
});
