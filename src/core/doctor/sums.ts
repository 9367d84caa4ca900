/** The rows that each total and subtotal should add up to. */
import type { Column } from '../table';
import { addDong, type Dong, readDong, type Unit } from '../amount';
import { amountAt, type Patient, valueAt } from './context';

/** Row indices (into rowKinds) of a sum and of the rows it adds. */
export interface SumOf {
  readonly sum: number;
  readonly terms: readonly number[];
}

/** All totals and subtotals that have rows to add, from top to bottom. */
export function sumsOf({ table }: Patient): readonly SumOf[] {
  const parents = table.parents;
  if (parents === undefined) return [];
  const children = new Map<number, number[]>();
  const totals: number[] = [];
  for (let i = 0; i < table.rowKinds.length; i++) {
    const kind = table.rowKinds[i];
    if (kind === 'total') totals.push(i);
    if (kind !== 'data' && kind !== 'subtotal' && kind !== 'group') continue;
    const list = children.get(parents[i]!);
    if (list) list.push(i);
    else children.set(parents[i]!, [i]);
  }
  const outer = children.get(-1) ?? [];
  const sums: SumOf[] = totals.map((total) => ({ sum: total, terms: scopeOf(total, totals, outer) }));
  for (const [parent, terms] of children) {
    if (parent >= 0 && table.rowKinds[parent] === 'subtotal') sums.push({ sum: parent, terms });
  }
  return sums.filter((one) => one.terms.length > 0).sort((a, b) => a.sum - b.sum);
}

/** A total above its rows adds those below it; one below adds those above; with several, up to the next one. */
function scopeOf(total: number, totals: readonly number[], outer: readonly number[]): readonly number[] {
  if (totals.length === 1) return outer;
  const before = outer.filter((row) => row < total && !totals.some((other) => other > row && other < total));
  if (before.length > 0) return before;
  return outer.filter((row) => row > total && !totals.some((other) => other < row && other > total));
}

/** Exact sum of the terms in one column, in đồng of `unit`; null where a cell cannot be read. Groups without a figure count as their rows. */
export function addUp(patient: Patient, column: Column, unit: Unit, terms: readonly number[]): Dong | null {
  const first = patient.table.dataRows[0];
  let sum: Dong = 0;
  for (const term of terms) {
    const cell = valueAt(patient, first + term, column.column);
    const value = amountAt(patient, first + term, column.column);
    if (value === null) {
      if (typeof cell === 'string' && /[\p{L}\d]/u.test(cell)) return null;
      if (cell !== null && typeof cell !== 'string') return null;
      const inner = patient.table.rowKinds[term] === 'data' ? [] : childrenOf(patient, term);
      const below: Dong | null = inner.length === 0 ? 0 : addUp(patient, column, unit, inner);
      if (below === null) return null;
      sum = addDong(sum, below);
      continue;
    }
    const read = readDong(value, unit);
    if ('problem' in read) return null;
    sum = addDong(sum, read.dong);
  }
  return sum;
}

function childrenOf({ table }: Patient, row: number): number[] {
  const inner: number[] = [];
  for (let i = row + 1; i < table.rowKinds.length; i++) {
    const kind = table.rowKinds[i];
    if (table.parents![i] === row && (kind === 'data' || kind === 'subtotal' || kind === 'group')) inner.push(i);
  }
  return inner;
}
