/** TD_TONGHOP and a whole report over long tables, against a floating-point group-by on the same arrays. */
import { findPreset } from '../presets';
import { assess } from '../src/core/assessment';
import type { Cell } from '../src/core/cell';
import { TD_TONGHOP } from '../src/functions/td-tonghop';
import { longTable } from './data';
import { memoryOf, sideBySide, table } from './measure';

const HEADER_ROWS = 4;
const COLUMN = { owner: 3, plan: 5, spent: 10 };

interface Columns {
  readonly names: Cell[][];
  readonly plans: Cell[][];
  readonly spent: Cell[][];
}

function columnsOf(rows: number): Columns {
  const body = longTable(rows).values.slice(HEADER_ROWS);
  const column = (at: number) => body.map((row) => [row[at]!]);
  return { names: column(COLUMN.owner), plans: column(COLUMN.plan), spent: column(COLUMN.spent) };
}

/** What a hurried programmer writes: doubles, one pass, a rate by division. */
function floatGroupBy({ names, plans, spent }: Columns): unknown {
  const groups = new Map<string, { plan: number; spent: number; rows: number }>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i]![0] as string;
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { plan: 0, spent: 0, rows: 0 }));
    group.plan += plans[i]![0] as number;
    group.spent += spent[i]![0] as number;
    group.rows++;
  }
  return [...groups].map(([name, group]) => [name, group.plan, group.spent, group.spent / group.plan, group.rows]);
}

function tonghop({ names, plans, spent }: Columns): unknown {
  return TD_TONGHOP.compute([names, plans, spent, null, null, [['triệu']]]);
}

const options = { rules: findPreset('binh-phuoc/2022')!, dataAt: '2022-12-31', lawAt: '2022-12-31' };

export function benchTonghop(): void {
  const large = columnsOf(100_000);
  const small = columnsOf(10_000);
  const grid = longTable(100_000);
  const smallGrid = longTable(10_000);
  // Two runs, so that a report of a second does not empty the caches between two passes of milliseconds.
  const passes = sideBySide(
    [
      { name: 'float', run: () => floatGroupBy(large) },
      { name: 'tonghop', run: () => tonghop(large) },
      { name: 'tonghop small', run: () => tonghop(small) },
    ],
    31,
  );
  const reports = sideBySide([
    { name: 'report', run: () => assess([grid], options) },
    { name: 'report small', run: () => assess([smallGrid], options) },
  ]);
  const times = new Map([...passes, ...reports]);
  const ms = (name: string) => times.get(name)!;
  const ratio = (a: string, b: string, scale = 1) => `${(ms(a) / ms(b) / scale).toFixed(2)}×`;
  table('100,000 rows × 12 columns', [
    ['what', 'ms', 'against', 'ratio', 'goal'],
    ['floating-point group-by', ms('float').toFixed(1), '', '1.00×', ''],
    ['TD_TONGHOP, exact', ms('tonghop').toFixed(1), 'float', ratio('tonghop', 'float'), '≤ 2×'],
    ['whole report, grid to verdicts', ms('report').toFixed(1), 'float', ratio('report', 'float'), '≤ 2×'],
    ['TD_TONGHOP growth 10,000 → 100,000', '', 'linear', ratio('tonghop', 'tonghop small', 10), '≤ 1.20×'],
    ['report growth 10,000 → 100,000', '', 'linear', ratio('report', 'report small', 10), '≤ 1.20×'],
    ['memory above the arrays: TD_TONGHOP', '', 'MB', memoryOf(() => tonghop(large)).toFixed(0), '≤ 300'],
    ['memory above the arrays: report', '', 'MB', memoryOf(() => assess([grid], options)).toFixed(0), '≤ 300'],
  ]);
}
