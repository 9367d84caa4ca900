/** DL_SoLieu: formulas that follow the accountant's cells to the đồng, or a frozen value that says so. */
import fc from 'fast-check';
import { readDong, sumDong, type Unit, UNITS } from '../../../src/core/amount';
import { address, type Cell, cellRef, gridOf } from '../../../src/core/cell';
import type { Figure } from '../../../src/core/disbursement';
import { decode, encode, FIGURES, figureRows, readFacts, staleRows, type StoredRow } from '../../../src/core/store';
import { sheetOf } from './sheet';

const STAMP = { sheet: FIGURES.name, version: FIGURES.version, revision: 1, by: '', at: '' };
const FROZEN = 'Giá trị cố định: không viết được công thức, cần cập nhật khi số liệu nguồn thay đổi';

function figure(amount: number, src: readonly string[]): Omit<Figure, 'outside'> & { amount: number } {
  return {
    subject: 'CNTT',
    quantity: 'disbursed',
    planKind: 'plan.province',
    basis: 'actual',
    grade: 'books',
    year: 2022,
    through: '2022-12-31',
    amount,
    src,
  };
}

function sources(column: readonly Cell[], unit: Unit = 'triệu') {
  return {
    grids: [
      gridOf(
        'Giải ngân',
        column.map((cell) => [cell]),
      ),
    ],
    unitOf: () => unit,
  };
}

function amountOf(column: readonly Cell[], amount: number, src: readonly string[], unit: Unit = 'triệu') {
  const [row] = figureRows([figure(amount, src)], sources(column, unit));
  return [row!['amount'], row!['note']];
}

it('sums the cells in whole đồng, neighbours as one range', () => {
  const src = ["'Giải ngân'!A1", "'Giải ngân'!A2", "'Giải ngân'!A4"];
  expect(amountOf([1.5, 2.25, 99, 0.000001], 3_750_001, src)).toEqual([
    `=IF(COUNT('Giải ngân'!A1:A2,'Giải ngân'!A4)>=3,ROUND(SUM('Giải ngân'!A1:A2,'Giải ngân'!A4)*1000000,0),"")`,
    null,
  ]);
});

it.each([
  ['đồng', 3, "=IF(COUNT('Giải ngân'!A1)>=1,ROUND(SUM('Giải ngân'!A1),0),\"\")"],
  ['nghìn', 3000, "=IF(COUNT('Giải ngân'!A1)>=1,ROUND(SUM('Giải ngân'!A1)*1000,0),\"\")"],
  ['tỷ', 3_000_000_000, "=IF(COUNT('Giải ngân'!A1)>=1,ROUND(SUM('Giải ngân'!A1)*1000000000,0),\"\")"],
] as const)('carries the factor of %s', (unit, dong, formula) => {
  expect(amountOf([3], dong, ["'Giải ngân'!A1"], unit)).toEqual([formula, null]);
});

it('rounds cell by cell where cells hold parts of a đồng, as they are read', () => {
  expect(amountOf([0.4, 0.4, 0.4], 0, ["'Giải ngân'!A1:A3"], 'đồng')[0]).toBe(
    `=IF(COUNT('Giải ngân'!A1:A3)>=3,ROUND('Giải ngân'!A1,0)+ROUND('Giải ngân'!A2,0)+ROUND('Giải ngân'!A3,0),"")`,
  );
});

it.each([
  ['a cell holds text, which SUM passes over', ['1.234,5', 1], 1_235_500_000, ["'Giải ngân'!A1:A2"]],
  ['the cells add up to something else', [1, 1], 3_000_000, ["'Giải ngân'!A1:A2"]],
  ['a source is on a sheet that was not read', [1], 1_000_000, ['Khac!A1']],
  ['a source is no address', [1], 1_000_000, ['theo biên bản']],
  ['there is no source', [1], 1_000_000, []],
])('freezes the value where %s', (_, column, amount, src) => {
  expect(amountOf(column, amount, src)).toEqual([amount, FROZEN]);
});

it('is read back as the same figure once computed, and as nothing once a source cell is emptied', () => {
  const row: StoredRow = { ...figure(3_000_000, ["'Giải ngân'!A1"]), note: null };
  expect(decode(FIGURES, sheetOf(FIGURES, [row], { H3: 3_000_000 })).rows[0]!['amount']).toBe(3_000_000);
  const emptied = decode(FIGURES, sheetOf(FIGURES, [row], { H3: '' }));
  expect(emptied.rows[0]!['amount']).toBeNull();
  expect(emptied.findings.map((finding) => finding.check)).toEqual(['store.required']);
});

it('finds the rows whose cells now say something else', () => {
  const rows = decode(FIGURES, sheetOf(FIGURES, [{ ...figure(3_000_000, ["'Giải ngân'!A1:A2"]), note: null }])).rows;
  expect(staleRows(rows, sources([1, 2]))).toEqual([]);
  expect(staleRows(rows, sources([1, 2.000001])).map((row) => row.row)).toEqual([2]);
  expect(staleRows(rows, sources([1, 'hai'])).map((row) => row.row)).toEqual([2]);
});

/** What a spreadsheet computes for our formula: double arithmetic over the numeric cells. */
function computed(values: readonly number[], unit: Unit): number {
  const factor = { đồng: 1, nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }[unit];
  return Math.round(values.reduce((sum, value) => sum + value, 0) * factor);
}

it('computes in doubles to the same đồng as the exact sum, for any amounts in any unit', () => {
  const cell = fc.integer({ min: -2_000_000_000_000, max: 2_000_000_000_000 });
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), fc.array(cell, { minLength: 1, maxLength: 60 }), (unit, dongs) => {
      const scale = { đồng: 1, nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }[unit];
      const values = dongs.map((dong) => dong / scale);
      const exact = sumDong(
        values.map((value) => {
          const read = readDong(value, unit);
          return 'dong' in read ? read.dong : NaN;
        }),
      );
      expect(computed(values, unit) + 0).toBe(Number(exact));
      const src = values.map((_, row) => address(cellRef('Giải ngân', row, 0)));
      const [formula, note] = amountOf(values, Number(exact), src, unit);
      expect(note).toBeNull();
      expect(formula).not.toMatch(/\d\.\d/);
    }),
  );
});

describe('a figure with a part taken out', () => {
  const SRC = ["'Giải ngân'!A1:A3", "'Giải ngân'!A4:A6"];
  const LESS = [SRC[1]!];
  const cells = [10, 20, 30, 1.5, null, 0] as const;
  const row = (amount: number, column: readonly Cell[] = cells, unit: Unit = 'triệu') =>
    figureRows([{ ...figure(amount, SRC), less: LESS }], sources(column, unit))[0]!;

  it('subtracts it exactly, each side guarded alone, and names what is subtracted', () => {
    expect(row(58_500_000)).toMatchObject({
      amount:
        `=IF(AND(COUNT('Giải ngân'!A1:A3)>=3,COUNT('Giải ngân'!A4:A6)>=2),` +
        `ROUND((SUM('Giải ngân'!A1:A3)-SUM('Giải ngân'!A4:A6))*1000000,0),"")`,
      src: ["'Giải ngân'!A1:A3", "trừ 'Giải ngân'!A4:A6"],
      note: null,
    });
    expect(row(60, [10, 20, 30, null, null, null], 'đồng')['amount']).toBe(
      `=IF(COUNT('Giải ngân'!A1:A3)>=3,ROUND((SUM('Giải ngân'!A1:A3)-SUM('Giải ngân'!A4:A6)),0),"")`,
    );
    expect(row(2, [0.6, 0.6, 1, 0.5, 0, 0], 'đồng')['amount']).toContain(
      `ROUND('Giải ngân'!A3,0)-ROUND('Giải ngân'!A4,0)`,
    );
  });

  it('is frozen where a part is text, as any figure is', () => {
    expect(row(58_500_000, [10, 20, 30, '1,5', null, 0])).toMatchObject({ amount: 58_500_000, note: FROZEN });
  });

  it('comes back as the same figure', () => {
    const sheet = sheetOf(FIGURES, [row(58_500_000)], { H3: 58_500_000 });
    expect(readFacts([sheet]).facts.figures).toEqual([{ ...figure(58_500_000, SRC), less: LESS }]);
  });

  it('is stale once the part changes', () => {
    const stored = decode(FIGURES, sheetOf(FIGURES, [row(58_500_000)], { H3: 58_500_000 })).rows;
    const stale = (column: readonly Cell[]) => staleRows(stored, sources(column)).length;
    expect([stale(cells), stale([10, 20, 30, 1.5, 0.000001, 0]), stale([11, 20, 30, 2.5, null, 0])]).toEqual([0, 1, 0]);
  });
});

it('subtracts within each unit where cells are printed in several', () => {
  const grids = [gridOf('T', [[1, 2, 3000]])];
  const units: readonly Unit[] = ['triệu', 'triệu', 'nghìn'];
  const [row] = figureRows([{ ...figure(4_000_000 - 2_000_000, ['T!A1', 'T!C1', 'T!B1']), less: ['T!B1'] }], {
    grids,
    unitOf: ({ column }) => units[column]!,
  });
  expect(row!['amount']).toBe(
    '=IF(AND(COUNT(T!A1,T!C1)>=2,COUNT(T!B1)>=1),ROUND(SUM(T!C1)*1000+(SUM(T!A1)-SUM(T!B1))*1000000,0),"")',
  );
});

describe('a confirmed amount', () => {
  const row = (grade: Figure['grade'], column: readonly Cell[], amount: number) =>
    figureRows([figure(1, ["'Giải ngân'!A9"]), { ...figure(amount, ["'Giải ngân'!A1"]), grade }], sources(column))[1]!;

  it('is confirmed only while the row still comes to it: the grade is a formula as well', () => {
    expect(row('treasury', [12.5], 12_500_000)['grade']).toBe('=IF(H4=12500000,"KBNN xác nhận","Sổ của Sở")');
    expect(row('books', [12.5], 12_500_000)['grade']).toBe('books');
    // A frozen amount cannot change by itself.
    expect(row('treasury', [12.5], 99)['grade']).toBe('treasury');
  });

  it('is written as a formula and read back as the words that it shows', () => {
    const cells = encode(FIGURES, [row('treasury', [12.5], 12_500_000)], STAMP)[2]!;
    expect(cells[4]).toEqual({ formula: '=IF(H4=12500000,"KBNN xác nhận","Sổ của Sở")' });
    expect(encode(FIGURES, [{ grade: '=HYPERLINK("x")' }], STAMP)[2]![4]).toEqual({ text: '=HYPERLINK("x")' });
  });
});
