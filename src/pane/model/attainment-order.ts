/** Orders of the list of *Tiến độ*, made once for each list however long it is. */
import { compare, compareDong, toNumber } from '../../core/amount';
import type { Attainment } from '../../core/assessment/model';
import { fold } from '../../core/text';
import { remembered } from './remember';
import type { Sort } from './state';

export interface Line {
  readonly row: Attainment;
  /** Name as it is searched: without accents. */
  readonly name: string;
  /** The rate as the nearest double: never out of order, equal where only the exact rates can tell. */
  readonly near: number;
}

export const sortedLines: (rows: readonly Attainment[], sort: Sort | string) => readonly Line[] = remembered(
  (rows: readonly Attainment[], sort) =>
    rows.map((row): Line => ({ row, name: fold(row.name), near: nearRate(row) })).sort(ORDERS[sort as Sort]),
);

function nearRate({ rate, plan, disbursed }: Attainment): number {
  if (rate === null) return 0;
  return typeof plan === 'number' && typeof disbursed === 'number' ? disbursed / plan : toNumber(rate);
}

const byName = (a: Line, b: Line): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Not reported before not reached before reached before without plan; the lowest rate first. */
function byAttention(a: Line, b: Line): number {
  const rank = ({ row: { met, missing } }: Line) => (missing ? 0 : met === false ? 1 : met === true ? 2 : 3);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.near !== b.near) return a.near - b.near;
  return (a.row.rate && b.row.rate ? compare(a.row.rate, b.row.rate) : 0) || byName(a, b);
}

function byRemaining(a: Line, b: Line): number {
  return compareDong(b.row.shortfall ?? 0, a.row.shortfall ?? 0) || byAttention(a, b);
}

const ORDERS: Readonly<Record<Sort, (a: Line, b: Line) => number>> = {
  attention: byAttention,
  remaining: byRemaining,
  name: byName,
};
