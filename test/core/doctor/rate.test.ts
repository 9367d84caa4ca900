/** Printed rates: everything that some unrounded figures explain is accepted, nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { Exact } from '../../../src/core/amount';
import { type Grid, gridOf } from '../../../src/core/cell';
import { judgeRate, type Shown } from '../../../src/core/doctor/rate';
import { findingsOf } from './sheet';

const SHARED = process.env.THIDUA_SHARED ?? resolve(__dirname, '../../../../shared');

const shown = (text: string): Shown => ({ value: new Exact(text), digits: (text.split('.')[1] ?? '').length });
const judge = (plan: string, disbursed: string, rate: string) => judgeRate(shown(plan), shown(disbursed), shown(rate));

test.each([
  ['913216.2', '528870.2', '57.9', 'explained'],
  ['24.0', '22.3', '93.1', 'explained'],
  ['24.0', '22.3', '93.2', 'explained'],
  ['24.0', '22.3', '93.4', 'unexplained'],
  ['12345.678', '12345.677', '99.99', 'explained'],
  ['12345.678', '12345.677', '100.00', 'explained'],
  ['1000000', '570495', '57.1', 'double-rounding'],
  ['1000000', '570495', '57.0', 'explained'],
])('plan %s, disbursed %s printed as %s: %s', (plan, disbursed, rate, verdict) => {
  expect(judge(plan, disbursed, rate)).toBe(verdict);
});

test('figures rounded from true ones always explain the rate rounded from them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 2 }),
      (plan, disbursed, digits) => {
        const round = (value: number, places: number) => value.toFixed(places);
        expect(judge(round(plan / 1000, 1), round(disbursed / 1000, 1), round((100 * disbursed) / plan, digits))).toBe(
          'explained',
        );
      },
    ),
  );
});

test('a rate off by one unit of its last digit is caught where exact figures leave no room', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10 ** 9, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.boolean(),
      (plan, disbursed, up) => {
        const right = Math.round((disbursed / plan) * 10000);
        const printed = ((right + (up ? 2 : -2)) / 100).toFixed(2);
        if (printed.startsWith('-') || (right > 9990 && right < 10010)) return;
        expect(judge(String(plan), String(disbursed), printed)).toBe('unexplained');
      },
    ),
  );
});

test('a rate rounded to three decimals and then to one is recognised', () => {
  let twice = 0;
  for (let disbursed = 0; disbursed < 1_000_000; disbursed += 7) {
    // Half up in whole numbers: per mille of a thousandth, then of a tenth.
    const third = Math.floor((disbursed * 100 * 1000 + 500_000) / 1_000_000);
    const printed = (Math.floor((third + 50) / 100) / 10).toFixed(1);
    const once = (Math.floor((disbursed * 100 * 10 + 500_000) / 1_000_000) / 10).toFixed(1);
    if (printed === once) continue;
    twice++;
    expect([disbursed, judge('1000000', String(disbursed), printed)]).toEqual([disbursed, 'double-rounding']);
  }
  expect(twice).toBeGreaterThan(50);
});

/** Whole numbers: does any pair of true amounts behind the printed ones give the printed rate? Bounds count as reached. */
function explains(plan: string, disbursed: string, rate: string): boolean {
  const [p, d, r] = [plan, disbursed, rate].map(interval);
  const scale = (bound: bigint, digits: number) => bound * 10n ** BigInt(12 - digits);
  const [pl, ph] = [scale(p!.low, p!.digits), scale(p!.high, p!.digits)];
  const [dl, dh] = [scale(d!.low, d!.digits), scale(d!.high, d!.digits)];
  const [rl, rh] = [scale(r!.low, r!.digits), scale(r!.high, r!.digits)];
  const hundred = 100n * 2n * 10n ** 12n;
  return dl * hundred <= rh * ph && dh * hundred >= rl * pl;
}

/** Twice the number, one half of its last digit down and up, as whole numbers of that digit. */
function interval(text: string): { low: bigint; high: bigint; digits: number } {
  const [whole, part = ''] = text.split('.');
  const twice = 2n * BigInt(`${whole}${part}`);
  return { low: twice - 1n, high: twice + 1n, digits: part.length };
}

test('published rates off by one unit of their last digit are caught whenever no rounding explains them', () => {
  const rows = published();
  let caught = 0;
  for (const [, entity, , plan, disbursed, , rate] of rows) {
    const digits = (rate!.split('.')[1] ?? '').length;
    for (const step of [-1, 1]) {
      const off = (Number(rate) + step * 10 ** -digits).toFixed(digits);
      const verdict = judge(plan!, disbursed!, off);
      if (explains(plan!, disbursed!, off)) expect([entity, off, verdict]).toEqual([entity, off, 'explained']);
      else {
        expect([entity, off, verdict]).not.toEqual([entity, off, 'explained']);
        caught++;
      }
    }
  }
  if (rows.length > 0) expect(caught).toBeGreaterThan(rows.length);
});

test('in a sheet: published figures pass, and a rate that is one unit off is the only finding', () => {
  const lines = (rate: (row: readonly string[]) => number) =>
    findingsOf(sheetOf(OWN_ROWS, rate)).filter((line) => line.includes('rate-mismatch'));
  expect(lines((row) => Number(row[3]))).toEqual([]);
  expect(lines((row) => (row === OWN_ROWS[2] ? 48.4 : Number(row[3])))).toEqual([
    'error rate-mismatch: Ô E7 (trang "GiaiNgan", Bộ C): tỷ lệ ghi 48,4%, tính từ số tiền là 48,3%; không cách làm tròn nào giải thích được.',
  ]);
});

const OWN_ROWS = [
  ['Bộ A', '913216.2', '516793.3', '56.6'],
  ['Bộ B', '357.8', '203.6', '56.9'],
  ['Bộ C', '10000.5', '4830.1', '48.3'],
  ['Bộ D', '885786.6', '528870.2', '59.7'],
] as const;

function sheetOf(rows: readonly (readonly string[])[], rate: (row: readonly string[]) => number): Grid {
  return gridOf('GiaiNgan', [
    ['TÌNH HÌNH GIẢI NGÂN NĂM 2025, số liệu đến ngày 30/11/2025', null, null, null, null],
    [null, null, null, null, 'Đơn vị tính: tỷ đồng'],
    ['STT', 'Bộ, cơ quan', 'Kế hoạch vốn năm 2025', 'Lũy kế giải ngân', 'Tỷ lệ (%)'],
    ['1', '2', '3', '4', '5'],
    ...rows.map((row, i) => [i + 1, row[0]!, Number(row[1]), Number(row[2]), rate(row)]),
  ]);
}

test('every published disbursement rate is explained', () => {
  const rows = published();
  for (const [, entity, , plan, disbursed, , rate] of rows) {
    expect([entity, judge(plan!, disbursed!, rate!)]).toEqual([entity, 'explained']);
  }
});

/** Rows of the published figures; none, and a visible warning, where the file is absent. */
function published(): string[][] {
  const file = resolve(SHARED, 'data/figures/published-rates.csv');
  if (!existsSync(file)) {
    console.warn(`not there: ${file}`);
    return [];
  }
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1).map(fields);
  expect(rows.length).toBeGreaterThan(20);
  return rows;
}

/** One line of the CSV; fields may be quoted. */
function fields(line: string): string[] {
  return [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map((found) => found[1]!.replace(/^"|"$/g, ''));
}

test('a rate that leaves out disbursed carried-over money, as our formulas do, is explained', () => {
  const sheet = (wrong: number) =>
    gridOf('GiaiNgan', [
      ['TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022', null, null, null, null, null],
      [null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
      [
        'STT',
        'Dự án',
        'Kế hoạch vốn năm 2022',
        'Lũy kế giải ngân',
        'Trong đó: giải ngân vốn kéo dài',
        'Tỷ lệ giải ngân (%)',
      ],
      ['1', '2', '3', '4', '5', '6'],
      [1, 'Dự án A', 400, 300, null, 75],
      [2, 'Dự án B', 200, 190, 40, 75 + wrong],
      [3, 'Dự án C', 500, 400, null, 80],
      [4, 'Dự án D', 100, 90, 10, 80],
    ]);
  const said = (wrong: number) => findingsOf(sheet(wrong)).filter((line) => line.includes('rate-mismatch'));
  expect(said(0)).toEqual([]);
  expect(said(5)).toEqual([
    expect.stringContaining('Ô F6 (trang "GiaiNgan", Dự án B): tỷ lệ ghi 80%, tính từ số tiền là 75%'),
  ]);
});
