/**
 * Money: whole đồng, exact. Amounts travel as plain numbers while they are safe integers
 * (below 2^53, about 9 million tỷ) and as exact decimals beyond.
 */
import { Exact, ZERO } from './exact';
import { UNIT_DECIMALS, type Unit } from './unit';

export type Dong = number | Exact;

/** A cell beyond this many đồng has lost digits in the spreadsheet itself (15 significant digits). */
export const LARGEST_CELL = 1e15;

export type DongReading =
  { readonly dong: number; readonly rounded: boolean } | { readonly problem: 'too-large' | 'not-finite' };

const SCALE: Readonly<Record<Unit, number>> = { đồng: 1, nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/**
 * Reads a cell's number in its unit as whole đồng. A rest under 0,01 đồng is float residue and is dropped;
 * a larger one is rounded half-up (away from zero) and reported.
 */
export function readDong(value: number, unit: Unit): DongReading {
  const scaled = value * SCALE[unit];
  const near = Math.round(scaled);
  // Below 10^12 a product is within 0,0002 of the truth, so a rest under 0,005 is surely under 0,01.
  if (Math.abs(near) < 1e12 && Math.abs(scaled - near) < 0.005) return { dong: near + 0, rounded: false };
  return readSlowly(value, unit);
}

function readSlowly(value: number, unit: Unit): DongReading {
  if (!Number.isFinite(value)) return { problem: 'not-finite' };
  const shortest = new Exact(String(value));
  const shifted = shortest.times(new Exact(`1e${UNIT_DECIMALS[unit]}`));
  if (shifted.abs().gte(new Exact(String(LARGEST_CELL)))) return { problem: 'too-large' };
  const whole = shifted.round(0, Exact.roundHalfUp);
  const rest = shifted.minus(whole).abs();
  return { dong: Number(whole.toFixed(0)) + 0, rounded: rest.gte(new Exact('0.01')) };
}

export function exactDong(amount: Dong): Exact {
  return typeof amount === 'number' ? new Exact(String(amount)) : amount;
}

function shrink(amount: Exact): Dong {
  return amount.abs().lte(new Exact(String(Number.MAX_SAFE_INTEGER))) ? Number(amount.toFixed(0)) : amount;
}

export function addDong(a: Dong, b: Dong): Dong {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return shrink(exactDong(a).plus(exactDong(b)));
}

export function subtractDong(a: Dong, b: Dong): Dong {
  return addDong(a, typeof b === 'number' ? -b : b.times(new Exact('-1')));
}

export function sumDong(amounts: Iterable<Dong>): Dong {
  let total: Dong = 0;
  for (const amount of amounts) total = addDong(total, amount);
  return total;
}

/** −1, 0 or 1. */
export function compareDong(a: Dong, b: Dong): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return exactDong(a).cmp(exactDong(b));
}

export function isZeroDong(amount: Dong): boolean {
  return typeof amount === 'number' ? amount === 0 : amount.eq(ZERO);
}

/** Plain digits: '-12345678000', for files and transfer objects. */
export function dongText(amount: Dong): string {
  return typeof amount === 'number' && Math.abs(amount) < 1e15 ? String(amount) : exactDong(amount).toFixed(0);
}

/** Reads plain digits back; null where the text is no whole number. */
export function parseDongText(text: string): Dong | null {
  return /^-?\d{1,30}$/.test(text) ? shrink(new Exact(text)) : null;
}

/** The amount in a unit as an exact decimal. */
export function inUnit(amount: Dong, unit: Unit): Exact {
  return exactDong(amount).times(new Exact(`1e-${UNIT_DECIMALS[unit]}`));
}

/** The amount in a unit as the number a cell holds. */
export function cellNumber(amount: Dong, unit: Unit): number {
  return Number(inUnit(amount, unit).toString());
}
