/** A formula while it is read: where the reading stands, what it may still visit, how large amounts were on the way. */
import type { Cell } from '../../cell';
import type { Token } from './tokens';

export interface SheetValues {
  value(row: number, column: number): Cell;
  formula(row: number, column: number): string | null;
  hidden(row: number): boolean;
  /** Another sheet by its name; null where it was not read. */
  other(name: string): SheetValues | null;
  /** Cells that may still be visited; recomputing stops at 0. Counted on the sheet of the formula. */
  budget: number;
}

/** Thrown while reading, never out of `recompute`: the formula is beyond what is recomputed. */
export class Beyond extends Error {}

export interface Reading {
  at: number;
  readonly tokens: readonly Token[];
  readonly sheet: SheetValues;
  cells: number;
  /** The largest amount on the way, sums of absolute values included. */
  largest: number;
}

export function spend(r: Reading, cells: number): void {
  r.cells += cells;
  r.sheet.budget -= cells;
  if (r.sheet.budget < 0) throw new Beyond();
}

export function seen(r: Reading, value: number): number {
  r.largest = Math.max(r.largest, Math.abs(value));
  return value;
}

export function takes(r: Reading, sign: string): boolean {
  const token = r.tokens[r.at];
  if (token?.kind !== 'sign' || token.sign !== sign) return false;
  r.at++;
  return true;
}

export function needs(r: Reading, sign: string): void {
  if (!takes(r, sign)) throw new Beyond();
}
