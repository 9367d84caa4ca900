/** Exact sums of one amount column by group: whole đồng in plain numbers, exact decimals beyond 2^53. */
import { addDong, type Dong, Exact, type Unit, UNIT_DECIMALS } from '../../core/amount';
import { type Cell, isError, textOf } from '../../core/cell';
import type { FunctionError } from '../model';
import { failure, isFailure } from '../read/failure';
import { dongOfCell, FREE_DECIMALS, freeAmount, numberOfCell } from '../read/money';

/** Half of 2^53: one more amount (below 10^12) cannot pass the bound of exact numbers. */
const NEARLY_FULL = 2 ** 52;
/** Decimals at which amounts without unit are tried as whole numbers first. */
const TRIED_DECIMALS = 6;

export interface Totals {
  /** Begins a new group. */
  open(): void;
  /** Adds a cell to a group; a failure says what is wrong with it. Blank and "" add nothing, as in SUMIFS. */
  add(group: number, cell: Cell): FunctionError | null;
  /** The sum as `Money` holds it: whole đồng, or 10^-15 of the amount where no unit is given. */
  of(group: number): Dong;
}

export function totalsIn(unit: Unit | null): Totals {
  const scale = 10 ** (unit === null ? TRIED_DECIMALS : UNIT_DECIMALS[unit]);
  const small: number[] = [];
  const large = new Map<number, Dong>();
  const lift = (sum: number): Dong =>
    unit === null ? freeAmount(new Exact(String(sum)).times(new Exact(`1e-${TRIED_DECIMALS}`))) : sum;

  const addSlowly = (group: number, cell: Cell): FunctionError | null => {
    if (isError(cell)) return failure('amount', { text: textOf(cell) });
    const amount = unit === null ? freeOf(cell) : dongOfCell(cell, unit);
    if (isFailure(amount)) return amount;
    if (amount !== null) large.set(group, addDong(large.get(group) ?? 0, amount));
    return null;
  };

  return {
    open: () => void small.push(0),
    add(group, cell) {
      if (typeof cell !== 'number') return cell === null || cell === '' ? null : addSlowly(group, cell);
      const scaled = cell * scale;
      const near = Math.round(scaled);
      if (near >= 1e12 || near <= -1e12) return addSlowly(group, cell);
      const rest = scaled - near;
      // With a unit a rest under 0,01 đồng is float residue. Without one only the very number itself will do.
      if (unit === null ? near / scale !== cell : rest >= 0.005 || rest <= -0.005) return addSlowly(group, cell);
      const sum = small[group]! + near;
      small[group] = sum;
      if (sum > NEARLY_FULL || sum < -NEARLY_FULL) {
        large.set(group, addDong(large.get(group) ?? 0, lift(sum)));
        small[group] = 0;
      }
      return null;
    },
    of: (group) => addDong(large.get(group) ?? 0, lift(small[group]!)),
  };
}

function freeOf(cell: Cell): Dong | null | FunctionError {
  const value = numberOfCell(cell);
  return value === null || isFailure(value) ? value : freeAmount(value);
}

export function decimalsOf(unit: Unit | null): number {
  return unit === null ? FREE_DECIMALS : UNIT_DECIMALS[unit];
}
