/** A report over read columns: exact figures of every unit on every amount column, against doubles on the same arrays. */
import { moneyUses } from '../src/core/assessment/columns';
import { figuresOf } from '../src/core/assessment/figures';
import { membersBy } from '../src/core/assessment/members';
import { attainments } from '../src/core/disbursement';
import { readTable, recognise, type TableData } from '../src/core/table';
import { longTable } from './data';
import { sideBySide, table } from './measure';

function floatReport({ owners, money }: TableData): unknown {
  const groups = new Map<string, Float64Array>();
  for (let i = 0; i < owners.length; i++) {
    const name = owners[i]!;
    let sums = groups.get(name);
    if (sums === undefined) groups.set(name, (sums = new Float64Array(money.length)));
    for (let column = 0; column < money.length; column++) {
      const amount = money[column]!.dong[i]!;
      if (amount === amount) sums[column]! += amount;
    }
  }
  return [...groups].map(([name, sums]) => [name, ...sums, sums[sums.length - 1]! / sums[0]!]);
}

function exactReport(data: TableData): unknown {
  const names = [...new Set(data.owners)];
  const index = new Map(names.map((name, i) => [name, [i]]));
  const members = membersBy(data.owners, (text) => index.get(text) ?? []);
  const { figures } = figuresOf(data, moneyUses(data), members, names);
  const subjects = names.map((name) => ({ id: name, name, kind: 'collective' as const }));
  return attainments(figures, subjects, { dataAt: '2022-12-31' });
}

export function benchReport(): void {
  const grid = longTable(100_000);
  const { data } = readTable(grid, recognise([grid]).tables[0]!);
  const times = sideBySide(
    [
      { name: 'float', run: () => floatReport(data) },
      { name: 'exact', run: () => exactReport(data) },
    ],
    21,
  );
  const [float, exact] = [times.get('float')!, times.get('exact')!];
  table(`Attainment of 40 units on ${data.money.length} amount columns, from read columns of 100,000 rows`, [
    ['what', 'ms', 'ratio', 'goal'],
    ['doubles, one pass', float.toFixed(1), '1.00×', ''],
    ['exact, every figure with its cells', exact.toFixed(1), `${(exact / float).toFixed(2)}×`, '≤ 2×'],
  ]);
}
