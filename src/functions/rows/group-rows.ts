/** One pass over rows: names made groups, amounts added exactly, rows counted. */
import type { Dong, Unit } from '../../core/amount';
import { type Cell, textOf } from '../../core/cell';
import { tidy } from '../../core/text';
import type { FunctionError } from '../model';
import { failure } from '../read/failure';
import { addSlowly, hasRoom, isWhole, type Rest, scaleOf, totalOf } from './totals';

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

/**
 * Groups in the order of their first row. Names that differ in encoding, spaces or letter case only are one group.
 * One loop over plain arrays: a table of 100,000 rows costs about what a floating-point pass costs (bench/).
 */
export function groupRows({ names, plans, spent, counted, unit }: GroupQuestion): readonly Group[] | FunctionError {
  const { factor, residue } = scaleOf(unit);
  const { titles, numbers, enter } = nameBook();
  let counts = new Int32Array(64);
  let blank = -1;
  let planned = new Float64Array(64);
  let paid = new Float64Array(64);
  const plannedRest: Rest = new Map();
  const paidRest: Rest = new Map();
  for (let row = 0; row < names.length; row++) {
    if (counted !== undefined && counted[row] === 0) continue;
    const name = names[row]![0]!;
    const plan = plans[row]![0];
    const money = spent[row]![0];
    let group = numbers.get(name);
    if (group === undefined) {
      group = enter(name ?? null);
      if (titles[group] === '') blank = group;
      if (group >= planned.length) {
        [planned, paid] = [doubled(planned), doubled(paid)];
        counts = Int32Array.from({ length: planned.length }, (_, i) => counts[i] ?? 0);
      }
    }
    if (group === blank && !plan && !money) continue;
    counts[group]!++;
    // Whatever is no plain number, or would make a sum too long for one, takes the slow lane.
    if (typeof plan === 'number' && isWhole(plan, factor, residue) && hasRoom(planned[group]!)) {
      planned[group]! += Math.floor(plan * factor + 0.5);
    } else if (!addSlowly(plannedRest, group, plan, unit)) return unreadable(row, plan);
    if (typeof money === 'number' && isWhole(money, factor, residue) && hasRoom(paid[group]!)) {
      paid[group]! += Math.floor(money * factor + 0.5);
    } else if (!addSlowly(paidRest, group, money, unit)) return unreadable(row, money);
  }
  return titles
    .map((name, group) => ({
      name,
      plan: totalOf(plannedRest, group, planned[group]!, unit),
      disbursed: totalOf(paidRest, group, paid[group]!, unit),
      rows: counts[group]!,
    }))
    .filter((group) => group.rows > 0);
}

function doubled(sums: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(sums.length * 2);
  larger.set(sums);
  return larger;
}

function unreadable(row: number, cell: Cell | undefined): FunctionError {
  return failure('inRow', { row: row + 1, text: textOf(cell ?? null) });
}

interface NameBook {
  /** Title of each group, as first written. */
  readonly titles: string[];
  /** Group of a cell that was met before, exactly as it stands. */
  readonly numbers: Map<Cell, number>;
  /** Group of any other cell; a new one where no title means the same. */
  readonly enter: (cell: Cell) => number;
}

function nameBook(): NameBook {
  const titles: string[] = [];
  const numbers = new Map<Cell, number>();
  const byTitle = new Map<string, number>();
  const enter = (cell: Cell): number => {
    // A blank cell reaches desktop Excel's functions as 0.
    const title = cell === 0 ? '' : tidy(textOf(cell));
    const key = title.toLowerCase();
    const group = byTitle.get(key) ?? titles.push(title) - 1;
    byTitle.set(key, group);
    numbers.set(cell, group);
    return group;
  };
  return { titles, numbers, enter };
}
