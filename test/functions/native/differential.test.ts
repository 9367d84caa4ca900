/** Plain formulas and TD_ functions agree cell for cell: recalculated by LibreOffice, both sides of every boundary by 1 đồng. */
import { parseRational, type Target, UNIT_DECIMALS, type Unit } from '../../../src/core/amount';
import { type Cell, serialOfDay } from '../../../src/core/cell';
import {
  nativeMilestone,
  nativeMilestonePoints,
  nativePace,
  nativeRate,
  nativeShortfall,
  nativeVerdict,
} from '../../../src/functions';
import { value } from '../helpers';
import { findSoffice, recalculate } from './libreoffice';

/** Rows of each unit; more with THIDUA_ROWS (5,000 of each were tried). */
const ROWS = Number(process.env['THIDUA_ROWS'] ?? 1_700);
const TARGETS = ['100%', '95%', '70%', '2/3', '> 1/2'];
const DAY = serialOfDay('2022-09-30');
const DEADLINES = ['2022-12-31', '2023-01-31', '2022-09-30', '2022-10-01', '2022-12-15'].map(serialOfDay);
const MILESTONES = [
  [serialOfDay('2022-06-30'), 0.5],
  [serialOfDay('2022-09-30'), 0.7],
  [serialOfDay('2022-12-31'), 0.95],
] as const;

/** mulberry32: the same rows in every run. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const targetOf = (text: string): Target => ({
  share: parseRational(text.replace('> ', ''))!,
  strict: text.startsWith('>'),
});

/** A plan and an amount beside a boundary of it, in the unit, often with float residue. */
function amounts(next: () => number, unit: Unit): { spent: number | null; plan: number | null } {
  const scale = 10 ** UNIT_DECIMALS[unit];
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const planDong =
    next() < 0.03 ? pick([0, 0, -5]) : Math.floor(10 ** (next() * 11)) * pick([1, 1, 1000]) + pick([0, 1]);
  const line = pick([1, 1, 0.95, 0.7, 2 / 3, 0.5, 0.99985, 0.99995, next(), next() * 1.2, 0]);
  const spentDong = Math.ceil(Math.abs(planDong) * line) + pick([-1, 0, 0, 1, 2]);
  const cell = (dong: number): number | null => {
    if (next() < 0.02) return null;
    // The residue of adding two parts, as a SUM in the accountant's sheet leaves it.
    const part = Math.floor(dong * next());
    return next() < 0.4 ? part / scale + (dong - part) / scale : dong / scale;
  };
  return { spent: cell(spentDong), plan: cell(planDong) };
}

interface Case {
  readonly row: readonly (string | number | null)[];
  readonly expected: readonly Cell[];
}

function caseOf(next: () => number, unit: Unit, index: number): Case {
  const { spent, plan } = amounts(next, unit);
  const line = index + 1;
  const targetText = TARGETS[index % TARGETS.length]!;
  const deadline = DEADLINES[index % DEADLINES.length]!;
  const cells = { disbursed: `A${line}`, plan: `B${line}`, unit, target: targetOf(targetText) };
  const milestone = { ...cells, day: String(DAY), days: 'Moc!$A$1:$A$3', rates: 'Moc!$B$1:$B$3' };
  const pace = {
    ...cells,
    day: String(DAY),
    deadline: `C${line}`,
    step: (['month', 'week', 'day'] as const)[index % 3]!,
  };
  const [a, b] = [spent ?? '', plan ?? ''];
  const step = ['tháng', 'tuần', 'ngày'][index % 3]!;
  return {
    row: [
      spent,
      plan,
      deadline,
      nativeRate(cells),
      nativeVerdict(cells),
      nativeShortfall(cells),
      nativePace(pace),
      nativeMilestonePoints(milestone),
      nativeMilestone(milestone),
    ],
    expected: [
      value('TD_TYLE', [a, b, 2, '–', unit]),
      value('TD_DAT', [a, b, targetText, unit]),
      value('TD_CONLAI', [a, b, targetText, unit]),
      value('TD_NHIPDO', [a, b, DAY, deadline, targetText, step, unit]),
      value('TD_TIENDO', [a, b, DAY, MILESTONES, 'số', unit]),
      value('TD_TIENDO', [a, b, DAY, MILESTONES, 'chữ', unit]),
    ],
  };
}

const soffice = findSoffice();
const UNITS_TRIED: readonly Unit[] = ['đồng', 'triệu', 'tỷ'];

if (soffice === null) {
  console.warn('LibreOffice is not installed: plain formulas are not compared with the functions in this run.');
}

test('every function with a plain form agrees with it, cell for cell', async () => {
  const next = random(20221231);
  const cases = UNITS_TRIED.map((unit) => Array.from({ length: ROWS }, (_, i) => caseOf(next, unit, i)));
  expect(new Set(cases.flat().map((one) => String(one.expected[1])))).toEqual(
    new Set(['Đạt', 'Chưa đạt', 'Không có kế hoạch', 'Giải ngân ngoài kế hoạch', 'Kế hoạch âm', 'Chưa có số liệu']),
  );
  if (soffice === null) return;
  const sheets = Object.fromEntries(cases.map((list, i) => [`S${i}`, list.map((one) => one.row)]));
  const computed = await recalculate(soffice, { ...sheets, Moc: MILESTONES });
  const differences: string[] = [];
  cases.forEach((list, s) =>
    list.forEach(({ row, expected }, r) =>
      expected.forEach((want, c) => {
        const got = computed[`S${s}`]!(r, c + 3) ?? '';
        const same = typeof want === 'number' ? typeof got === 'number' && close(got, want) : got === want;
        if (!same)
          differences.push(
            `${UNITS_TRIED[s]} ${row[0]} of ${row[1]}: ${String(want)} / ${JSON.stringify(got)} ${row[c + 3]}`,
          );
      }),
    ),
  );
  expect(differences.slice(0, 10)).toEqual([]);
}, 400_000);

/** Equal in the 15 digits that a spreadsheet shows and stores. */
function close(a: number, b: number): boolean {
  return a.toPrecision(15) === b.toPrecision(15);
}
