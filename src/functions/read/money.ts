/** Amounts from arguments: whole đồng of the unit, or exact decimals where no unit is given. */
import {
  type Dong,
  LARGEST_CELL,
  Exact,
  exactOf,
  exactDong,
  readDong,
  readNumberText,
  type Unit,
  UNIT_DECIMALS,
} from '../../core/amount';
import { type Cell, isError, textOf } from '../../core/cell';
import type { Argument, FunctionError } from '../model';
import { failure, isFailure } from './failure';
import { cellOf, unitArg } from './scalar';

/** Disbursed and plan as whole numbers of 10^-decimals of the unit. */
export interface Money {
  readonly disbursed: Dong;
  readonly plan: Dong;
  readonly decimals: number;
}

/** Decimals kept where no unit says what a đồng is: all that 15 significant digits can mean for an amount. */
export const FREE_DECIMALS = 15;
const FREE_SCALE = new Exact(`1e${FREE_DECIMALS}`);

/** A number, a number written as text, a blank or '-' (0), or "" (null: not reported). */
export function numberOfCell(cell: Cell): Exact | null | FunctionError {
  if (cell === null) return new Exact('0');
  if (typeof cell === 'number') {
    return Math.abs(cell) < LARGEST_CELL ? exactOf(cell) : failure('tooBig', { text: textOf(cell) });
  }
  if (typeof cell === 'boolean' || isError(cell)) return failure('amount', { text: textOf(cell) });
  const text = cell.trim();
  if (text === '') return null;
  if (/^[-–—]$/.test(text)) return new Exact('0');
  const read = readNumberText(text);
  if ('value' in read) return read.value;
  return failure(read.problem === 'ambiguous' ? 'ambiguous' : 'amount', { text });
}

/** One amount in whole đồng of its unit; null = not reported. */
export function dongOfCell(cell: Cell, unit: Unit): Dong | null | FunctionError {
  const value = typeof cell === 'number' ? cell : numberOfCell(cell);
  if (value === null || isFailure(value)) return value;
  const read = readDong(typeof value === 'number' ? value : Number(value.toFixed()), unit);
  return 'problem' in read ? failure('tooBig', { text: textOf(cell) }) : read.dong;
}

/** Both amounts of an attainment function; null where either is not reported. */
export function moneyArgs(
  disbursed: Argument | undefined,
  plan: Argument | undefined,
  unit: Argument | undefined,
): Money | null | FunctionError {
  const read = unitArg(unit);
  if (isFailure(read)) return read;
  return read === null ? exactMoney(cellOf(disbursed), cellOf(plan)) : dongMoney(cellOf(disbursed), cellOf(plan), read);
}

function dongMoney(spent: Cell, planned: Cell, unit: Unit): Money | null | FunctionError {
  const disbursed = dongOfCell(spent, unit);
  if (isFailure(disbursed)) return disbursed;
  const plan = dongOfCell(planned, unit);
  if (isFailure(plan)) return plan;
  return disbursed === null || plan === null ? null : { disbursed, plan, decimals: UNIT_DECIMALS[unit] };
}

function exactMoney(spent: Cell, planned: Cell): Money | null | FunctionError {
  const disbursed = numberOfCell(spent);
  if (isFailure(disbursed)) return disbursed;
  const plan = numberOfCell(planned);
  if (isFailure(plan)) return plan;
  if (disbursed === null || plan === null) return null;
  return { disbursed: freeAmount(disbursed), plan: freeAmount(plan), decimals: FREE_DECIMALS };
}

/** An amount without unit as a whole number of 10^-15. */
export function freeAmount(value: Exact): Exact {
  return value.times(FREE_SCALE).round(0, Exact.roundHalfUp);
}

/** The number a cell shows for an amount of `Money`. */
export function backToUnit(amount: Dong, decimals: number): number {
  return Number(
    exactDong(amount)
      .times(new Exact(`1e-${decimals}`))
      .toString(),
  );
}
