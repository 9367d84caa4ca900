/** Recomputes + − × ÷, %, SUM, SUBTOTAL, ROUND and references, other sheets included, from stored values; everything else is left alone. */
import type { Cell } from '../../cell';
import { type Token, tokenise } from './tokens';

export interface SheetValues {
  value(row: number, column: number): Cell;
  formula(row: number, column: number): string | null;
  hidden(row: number): boolean;
  /** Another sheet by its name; null where it was not read. */
  other(name: string): SheetValues | null;
  /** Cells that may still be visited; recomputing stops at 0. Counted on the sheet of the formula. */
  budget: number;
}

export interface Recomputed {
  readonly value: number;
  /** So far apart hosts may be that add the same cells in another order and store 15 digits. */
  readonly slack: number;
}

/** Thrown inside, never outside: the formula is beyond what is recomputed. */
class Beyond extends Error {}

/** The value that the formula gives now, or null where it cannot be told. */
export function recompute(formula: string, sheet: SheetValues): Recomputed | null {
  const tokens = tokenise(formula);
  if (tokens === null || tokens.length === 0) return null;
  try {
    const reading: Reading = { at: 0, tokens, sheet, cells: 0, largest: 0 };
    const value = sum(reading);
    if (reading.at < tokens.length || !Number.isFinite(value)) return null;
    return { value, slack: (1e-14 + reading.cells * 1.2e-16) * Math.max(reading.largest, Math.abs(value)) };
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

interface Reading {
  at: number;
  readonly tokens: readonly Token[];
  readonly sheet: SheetValues;
  cells: number;
  /** The largest amount on the way, sums of absolute values included. */
  largest: number;
}

function sum(r: Reading): number {
  let value = product(r);
  for (;;) {
    if (takes(r, '+')) value += product(r);
    else if (takes(r, '-')) value -= product(r);
    else return value;
    seen(r, value);
  }
}

function product(r: Reading): number {
  let value = factor(r);
  for (;;) {
    if (takes(r, '*')) value *= factor(r);
    else if (takes(r, '/')) value /= factor(r);
    else return value;
    seen(r, value);
  }
}

function factor(r: Reading): number {
  if (takes(r, '-')) return -factor(r);
  if (takes(r, '+')) return factor(r);
  let value = atom(r);
  while (takes(r, '%')) value /= 100;
  return value;
}

function atom(r: Reading): number {
  const token = r.tokens[r.at++];
  if (token === undefined) throw new Beyond();
  if (token.kind === 'number') return seen(r, token.value);
  if (token.kind === 'cell') return single(r, token);
  if (token.kind === 'name') return call(r, token.name);
  if (token.sign !== '(') throw new Beyond();
  const value = sum(r);
  needs(r, ')');
  return value;
}

function call(r: Reading, name: string): number {
  needs(r, '(');
  if (name === 'SUM') return adds(r, null);
  if (name === 'SUBTOTAL') {
    const kind = sum(r);
    needs(r, ',');
    if (kind !== 9 && kind !== 109) throw new Beyond();
    return adds(r, kind);
  }
  if (name !== 'ROUND') throw new Beyond();
  const value = sum(r);
  needs(r, ',');
  const digits = sum(r);
  needs(r, ')');
  return roundHalfUp(value, digits);
}

/** The arguments of SUM or SUBTOTAL (its kind) up to the closing bracket. */
function adds(r: Reading, subtotal: 9 | 109 | null): number {
  let value = 0;
  do value += argument(r, subtotal);
  while (takes(r, ','));
  needs(r, ')');
  return seen(r, value);
}

/** One argument: a range or a single cell passes over blanks and texts, anything else is a number. */
function argument(r: Reading, subtotal: 9 | 109 | null): number {
  const first = r.tokens[r.at];
  if (first?.kind !== 'cell') return sum(r);
  const next = r.tokens[r.at + 1];
  const sign = next?.kind === 'sign' ? next.sign : '';
  if (sign === ',' || sign === ')') {
    r.at++;
    return area(r, first, first, subtotal);
  }
  const last = r.tokens[r.at + 2];
  if (sign !== ':' || last?.kind !== 'cell') return sum(r);
  r.at += 3;
  return area(r, first, last, subtotal);
}

type CellToken = Extract<Token, { kind: 'cell' }>;

function area(r: Reading, from: CellToken, to: CellToken, subtotal: 9 | 109 | null): number {
  const sheet = sheetOf(r, from);
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  spend(r, (bottom - top + 1) * (right - left + 1));
  let value = 0;
  let rest = 0;
  let size = 0;
  for (let row = top; row <= bottom; row++) {
    if (subtotal !== null && sheet.hidden(row)) {
      // 109 leaves hidden rows out; 9 only those that a filter hides, which a file does not tell apart.
      if (subtotal === 9) throw new Beyond();
      continue;
    }
    for (let column = left; column <= right; column++) {
      const cell = sheet.value(row, column);
      if (typeof cell === 'object' && cell !== null) throw new Beyond();
      if (typeof cell !== 'number') continue;
      if (subtotal !== null && isSubtotal(sheet.formula(row, column))) continue;
      // Compensated, so that the order of adding does not matter.
      const more = value + cell;
      rest += Math.abs(value) >= Math.abs(cell) ? value - more + cell : cell - more + value;
      value = more;
      size += Math.abs(cell);
    }
  }
  seen(r, size);
  return value + rest;
}

/** Whether SUBTOTAL passes over a cell; a formula that holds one among other things is left alone. */
function isSubtotal(formula: string | null): boolean {
  if (formula === null || !/SUBTOTAL\(|AGGREGATE\(/i.test(formula)) return false;
  if (!/^=\s*SUBTOTAL\([^()]*\)$/i.test(formula)) throw new Beyond();
  return true;
}

function single(r: Reading, token: CellToken): number {
  spend(r, 1);
  const cell = sheetOf(r, token).value(token.row, token.column);
  if (cell === null) return 0;
  if (typeof cell !== 'number') throw new Beyond();
  return seen(r, cell);
}

function sheetOf(r: Reading, { sheet }: CellToken): SheetValues {
  const found = sheet === undefined ? r.sheet : r.sheet.other(sheet);
  if (found === null) throw new Beyond();
  return found;
}

function spend(r: Reading, cells: number): void {
  r.cells += cells;
  r.sheet.budget -= cells;
  if (r.sheet.budget < 0) throw new Beyond();
}

function seen(r: Reading, value: number): number {
  r.largest = Math.max(r.largest, Math.abs(value));
  return value;
}

function takes(r: Reading, sign: string): boolean {
  const token = r.tokens[r.at];
  if (token?.kind !== 'sign' || token.sign !== sign) return false;
  r.at++;
  return true;
}

function needs(r: Reading, sign: string): void {
  if (!takes(r, sign)) throw new Beyond();
}

/** Away from zero, as spreadsheets do; a hair under a half counts as the half it prints. */
function roundHalfUp(value: number, digits: number): number {
  const places = Math.trunc(digits);
  const scale = 10 ** Math.abs(places);
  const scaled = places >= 0 ? Math.abs(value) * scale : Math.abs(value) / scale;
  const whole = Math.sign(value) * Math.floor(scaled + 0.5 + Math.max(1, scaled) * 1e-12);
  return places >= 0 ? whole / scale : whole * scale;
}
