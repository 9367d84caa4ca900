/** Totals, subtotals and groups that were typed, not computed: added up anew where they were the sum before. */
import { addDong, cellNumber, compareDong, type Dong, readDong } from '../amount';
import { at, cellRef, formulaAt, type Grid } from '../cell';
import type { Finding } from '../finding';
import { message } from '../../messages';
import type { Column, TableData } from '../table/model';
import { headingOf } from './amount-findings';
import { type Amounts, type FilledAmounts, place, unitOf } from './amounts';
import type { FillChange } from './model';
import { isMoney } from './wanted';

export interface FilledTotals {
  readonly changes: readonly FillChange[];
  readonly findings: readonly Finding[];
  /** The amounts of all rows, sums included. */
  readonly now: Amounts;
}

export function fillTotals(grid: Grid, data: TableData, { before, now, lost }: FilledAmounts): FilledTotals {
  const all = new Map(now);
  const changes: FillChange[] = [];
  const kept: { row: number; column: Column }[] = [];
  for (const { row, name, rows } of sumRows(grid, data)) {
    for (const { column } of data.money) {
      if (!isMoney(column) || formulaAt(grid, row, column.column) !== null) continue;
      const old = at(grid, row, column.column);
      if (typeof old !== 'number') continue;
      const was = sum(rows, column, before);
      const unit = unitOf(column, data);
      const printed = readDong(old, unit);
      if (was === null || 'problem' in printed || compareDong(printed.dong, was) !== 0) {
        kept.push({ row, column });
        continue;
      }
      // A sum that leaves out what was in it last month would look complete.
      const total = rows.some((one) => lost.has(place(one, column.column))) ? null : sum(rows, column, now);
      if (total !== null) all.set(place(row, column.column), total);
      const ref = cellRef(data.table.sheet, row, column.column);
      // Where no row says anything this month the total does not say 0 either.
      const cell = total === null ? { blank: true as const } : { number: cellNumber(total, unit) };
      const kind = total === null ? 'blank' : 'total';
      changes.push({ ref, old, cell, row: name, column: headingOf(column), kind, src: [] });
    }
  }
  return { changes, findings: keptFinding(data, kept), now: all };
}

/** Rows that add others up, and the data rows under each. */
function sumRows(grid: Grid, { table, rows }: TableData) {
  const [first] = table.dataRows;
  const under = new Map<number, number[]>();
  const totals: number[] = [];
  table.rowKinds.forEach((kind, i) => {
    if (kind === 'total') totals.push(i);
    if (kind === 'total' || kind === 'group' || kind === 'subtotal') under.set(i, kind === 'total' ? [...rows] : []);
  });
  for (const row of rows) {
    let parent = table.parents?.[row - first] ?? -1;
    for (; parent >= 0; parent = table.parents?.[parent] ?? -1) {
      if (!totals.includes(parent)) under.get(parent)?.push(row);
    }
  }
  const label = table.columns.find(({ role }) => role === 'name')?.column ?? 0;
  return [...under].map(([i, below]) => ({
    row: first + i,
    name: String(at(grid, first + i, label) ?? ''),
    rows: below,
  }));
}

/** Null where no row has an amount. */
function sum(rows: readonly number[], { column }: Column, amounts: Amounts): Dong | null {
  let total: Dong | null = null;
  for (const row of rows) {
    const one = amounts.get(place(row, column));
    if (one !== undefined) total = total === null ? one : addDong(total, one);
  }
  return total;
}

function keptFinding({ table }: TableData, kept: readonly { row: number; column: Column }[]): Finding[] {
  if (kept.length === 0) return [];
  return [
    {
      check: 'monthly-total',
      severity: 'warning',
      cells: kept.map(({ row, column }) => cellRef(table.sheet, row, column.column)),
      message: message('monthly.totalKept', { n: kept.length }),
      advice: message('monthly.totalKept.do'),
    },
  ];
}
