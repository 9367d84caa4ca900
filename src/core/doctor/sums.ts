/** The rows that each total and subtotal should add up to. */
import { addDong, type Dong } from '../amount';
import type { Table } from '../table';
import type { Series } from './figures';

/** Row indices (into rowKinds) of a sum and of the rows it adds. */
export interface SumOf {
  readonly sum: number;
  readonly terms: readonly number[];
}

export interface Sums {
  readonly list: readonly SumOf[];
  /** Rows below each group or subtotal; −1 holds the outermost. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

/** All totals and subtotals that have rows to add, from top to bottom. */
export function sumsOf(table: Table): Sums {
  const children = new Map<number, number[]>();
  const totals: number[] = [];
  const parents = table.parents ?? new Int32Array(0);
  for (let i = 0; i < parents.length; i++) {
    const kind = table.rowKinds[i];
    if (kind === 'total') totals.push(i);
    if (kind !== 'data' && kind !== 'subtotal' && kind !== 'group') continue;
    const list = children.get(parents[i]!);
    if (list) list.push(i);
    else children.set(parents[i]!, [i]);
  }
  const outer = children.get(-1) ?? [];
  const list: SumOf[] = totals.map((total) => ({ sum: total, terms: scopeOf(total, totals, outer) }));
  for (const [parent, terms] of children) {
    if (parent >= 0 && table.rowKinds[parent] === 'subtotal') list.push({ sum: parent, terms });
  }
  return { list: list.filter((one) => one.terms.length > 0).sort((a, b) => a.sum - b.sum), children };
}

/** A total above its rows adds those below it; one below adds those above; with several, up to the next one. */
function scopeOf(total: number, totals: readonly number[], outer: readonly number[]): readonly number[] {
  if (totals.length === 1) return outer;
  const before = outer.filter((row) => row < total && !totals.some((other) => other > row && other < total));
  if (before.length > 0) return before;
  return outer.filter((row) => row > total && !totals.some((other) => other < row && other > total));
}

/** What the terms of a sum give in one column; null where one of them cannot be read. A group without a figure counts as its rows. */
export function addUp(series: Series, sums: Sums, terms: readonly number[]): { sum: Dong; rounded: number } | null {
  let sum: Dong = 0;
  let rounded = 0;
  for (const term of terms) {
    const value = series.dong[term]!;
    if (!Number.isNaN(value)) {
      sum = addDong(sum, value);
      rounded += series.rounded[term]!;
      continue;
    }
    if (series.lost[term] === 1) return null;
    const below = sums.children.get(term);
    const inner = below === undefined ? null : addUp(series, sums, below);
    if (below === undefined) continue;
    if (inner === null) return null;
    sum = addDong(sum, inner.sum);
    rounded += inner.rounded;
  }
  return { sum, rounded };
}
