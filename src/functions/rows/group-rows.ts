/** One pass over rows: names made groups, amounts added exactly, rows counted. */
import type { Dong, Unit } from '../../core/amount';
import { type Cell, textOf } from '../../core/cell';
import { tidy } from '../../core/text';
import type { FunctionError } from '../model';
import { failure } from '../read/failure';
import { totalsIn } from './totals';

type Column = readonly (readonly Cell[])[];

export interface Group {
  /** As first written; '' for rows whose group is blank. */
  readonly name: string;
  readonly plan: Dong;
  readonly disbursed: Dong;
  readonly rows: number;
}

export interface GroupQuestion {
  readonly names: Column;
  readonly plans: Column;
  readonly spent: Column;
  /** 1 where a row counts; left out: all do. */
  readonly counted?: Uint8Array;
  readonly unit: Unit | null;
}

/** Groups in the order of their first row. Names that differ in accents' encoding, spaces or case only are one group. */
export function groupRows({ names, plans, spent, counted, unit }: GroupQuestion): readonly Group[] | FunctionError {
  const planned = totalsIn(unit);
  const paid = totalsIn(unit);
  const rows: number[] = [];
  const titles: string[] = [];
  const byCell = new Map<Cell, number>();
  const byName = new Map<string, number>();

  const groupOf = (cell: Cell): number => {
    const title = tidy(textOf(cell));
    const key = title.toLowerCase();
    let group = byName.get(key);
    if (group === undefined) {
      group = titles.push(title) - 1;
      rows.push(0);
      planned.open();
      paid.open();
      byName.set(key, group);
    }
    byCell.set(cell, group);
    return group;
  };

  for (let row = 0; row < names.length; row++) {
    if (counted !== undefined && counted[row] === 0) continue;
    const name = names[row]![0] ?? null;
    const plan = plans[row]![0] ?? null;
    const money = spent[row]![0] ?? null;
    if (isEmptyRow(name, plan, money)) continue;
    const group = byCell.get(name) ?? groupOf(name);
    rows[group] = rows[group]! + 1;
    const broken = planned.add(group, plan) ?? paid.add(group, money);
    if (broken !== null) return failure('inRow', { row: row + 1, text: textOf(plan) + ' / ' + textOf(money) });
  }
  return titles.map((name, i) => ({ name, plan: planned.of(i), disbursed: paid.of(i), rows: rows[i]! }));
}

function isEmptyRow(name: Cell, plan: Cell, money: Cell): boolean {
  return (name === null || name === '' || name === 0) && !plan && !money;
}
