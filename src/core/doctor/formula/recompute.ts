/** Recomputes + − × ÷, %, SUM, SUBTOTAL, ROUND and references from the values in the sheet; everything else is left alone. */
import type { Cell } from '../../cell';
import { type Token, tokenise } from './tokens';

export interface SheetValues {
  value(row: number, column: number): Cell;
  formula(row: number, column: number): string | null;
  /** True where a row between the two is hidden: SUBTOTAL may pass over it. */
  hidden(first: number, last: number): boolean;
  /** Cells that may still be visited; recomputing stops at 0. */
  budget: number;
}

/** Thrown inside, never outside: the formula is beyond what is recomputed. */
class Beyond extends Error {}

/** The value that the formula gives now, or null where it cannot be told. */
export function recompute(formula: string, sheet: SheetValues): number | null {
  const tokens = tokenise(formula);
  if (tokens === null || tokens.length === 0) return null;
  try {
    const reading: Reading = { at: 0, tokens, sheet };
    const value = sum(reading);
    return done(reading) && Number.isFinite(value) ? value : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

interface Reading {
  at: number;
  readonly tokens: readonly Token[];
  readonly sheet: SheetValues;
}

function done(r: Reading): boolean {
  return r.at === r.tokens.length;
}

function sum(r: Reading): number {
  let value = product(r);
  for (;;) {
    if (takes(r, '+')) value += product(r);
    else if (takes(r, '-')) value -= product(r);
    else return value;
  }
}

function product(r: Reading): number {
  let value = factor(r);
  for (;;) {
    if (takes(r, '*')) value *= factor(r);
    else if (takes(r, '/')) value /= factor(r);
    else return value;
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
  if (token.kind === 'number') return token.value;
  if (token.kind === 'cell') return single(r, token.row, token.column);
  if (token.kind === 'name') return call(r, token.name);
  if (token.sign !== '(') throw new Beyond();
  const value = sum(r);
  needs(r, ')');
  return value;
}

function call(r: Reading, name: string): number {
  needs(r, '(');
  if (name === 'SUM') return adds(r, false);
  if (name === 'SUBTOTAL') {
    const kind = sum(r);
    needs(r, ',');
    if (kind !== 9 && kind !== 109) throw new Beyond();
    return adds(r, true);
  }
  if (name !== 'ROUND') throw new Beyond();
  const value = sum(r);
  needs(r, ',');
  const digits = sum(r);
  needs(r, ')');
  return roundHalfUp(value, digits);
}

/** The arguments of SUM or SUBTOTAL up to the closing bracket. */
function adds(r: Reading, subtotal: boolean): number {
  let value = 0;
  do value += argument(r, subtotal);
  while (takes(r, ','));
  needs(r, ')');
  return value;
}

function argument(r: Reading, subtotal: boolean): number {
  const first = r.tokens[r.at];
  const colon = r.tokens[r.at + 1];
  const last = r.tokens[r.at + 2];
  const range = first?.kind === 'cell' && colon?.kind === 'sign' && colon.sign === ':' && last?.kind === 'cell';
  if (!range) return sum(r);
  r.at += 3;
  return area(r, first.row, first.column, last.row, last.column, subtotal);
}

function area(r: Reading, top: number, left: number, bottom: number, right: number, subtotal: boolean): number {
  spend(r, (bottom - top + 1) * (right - left + 1));
  if (subtotal && r.sheet.hidden(top, bottom)) throw new Beyond();
  let value = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = r.sheet.value(row, column);
      if (typeof cell === 'object' && cell !== null) throw new Beyond();
      if (typeof cell !== 'number') continue;
      if (subtotal && /^=\s*SUBTOTAL\(/i.test(r.sheet.formula(row, column) ?? '')) continue;
      value += cell;
    }
  }
  return value;
}

function single(r: Reading, row: number, column: number): number {
  spend(r, 1);
  const cell = r.sheet.value(row, column);
  if (cell === null) return 0;
  if (typeof cell !== 'number') throw new Beyond();
  return cell;
}

function spend(r: Reading, cells: number): void {
  r.sheet.budget -= cells;
  if (r.sheet.budget < 0) throw new Beyond();
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
  const scale = 10 ** Math.trunc(digits);
  const scaled = Math.abs(value) * scale;
  return (Math.sign(value) * Math.floor(scaled + 0.5 + Math.max(1, scaled) * 1e-12)) / scale;
}
