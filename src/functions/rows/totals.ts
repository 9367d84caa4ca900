/** Exact sums by group: whole đồng in plain numbers, exact decimals beyond 2^53 or where a cell is no plain number. */
import { addDong, type Dong, Exact, type Unit, UNIT_DECIMALS } from '../../core/amount';
import { type Cell, isError } from '../../core/cell';
import type { FunctionError } from '../model';
import { isFailure } from '../read/failure';
import { dongOfCell, FREE_DECIMALS, freeAmount, numberOfCell } from '../read/money';

/** A sum below this stays exact whatever amount of the fast lane is added next. */
const NEARLY_FULL = 2 ** 52;
/** Decimals at which amounts without unit are tried as whole numbers first. */
const TRIED_DECIMALS = 6;

/** How cells of a unit become whole numbers in the fast lane. */
export interface Scale {
  readonly factor: number;
  /** Largest rest that is float residue (0,01 đồng); below 0: only the very number itself will do. */
  readonly residue: number;
}

export function scaleOf(unit: Unit | null): Scale {
  const decimals = unit === null ? TRIED_DECIMALS : UNIT_DECIMALS[unit];
  return { factor: 10 ** decimals, residue: unit === null ? -1 : 0.005 };
}

/** Amounts of the fast lane are below this, so that their product with the factor is within 0,0002 of the truth. */
const LARGEST_FAST = 1e12;

/** Whether value × factor is a whole number but for float residue. Small, so that it costs no call. */
export function isWhole(value: number, factor: number, residue: number): boolean {
  const scaled = value * factor;
  const near = Math.floor(scaled + 0.5);
  const rest = scaled - near;
  const sound = residue < 0 ? near / factor === value : rest < residue && rest > -residue;
  return sound && near < LARGEST_FAST && near > -LARGEST_FAST;
}

/** Whether a sum stays exact in plain numbers when one more amount of the fast lane is added. */
export function hasRoom(sum: number): boolean {
  return sum < NEARLY_FULL && sum > -NEARLY_FULL;
}

/** What did not go through the fast lane, by group. */
export type Rest = Map<number, Dong>;

/** Text numbers, long amounts, fractions of a đồng; false where the cell is no amount. Blank and "" add nothing. */
export function addSlowly(rest: Rest, group: number, cell: Cell | undefined, unit: Unit | null): boolean {
  if (cell === undefined || cell === null || cell === '') return true;
  if (isError(cell)) return false;
  const amount = unit === null ? freeOf(cell) : dongOfCell(cell, unit);
  if (isFailure(amount)) return false;
  if (amount !== null) rest.set(group, addDong(rest.get(group) ?? 0, amount));
  return true;
}

function freeOf(cell: Cell): Dong | null | FunctionError {
  const value = numberOfCell(cell);
  return value === null || isFailure(value) ? value : freeAmount(value);
}

/** Both lanes together: whole đồng, or 10^-15 of the amount where no unit is given. */
export function totalOf(rest: Rest, group: number, whole: number, unit: Unit | null): Dong {
  const lifted = unit === null ? freeAmount(new Exact(String(whole)).times(new Exact(`1e-${TRIED_DECIMALS}`))) : whole;
  return addDong(rest.get(group) ?? 0, lifted);
}

export function decimalsOf(unit: Unit | null): number {
  return unit === null ? FREE_DECIMALS : UNIT_DECIMALS[unit];
}
