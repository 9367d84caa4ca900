/** Recomputes + − × ÷, %, SUM, SUBTOTAL, ROUND and references, other sheets included, from stored values; everything else is left alone. */
import { area, single } from './area';
import { Beyond, needs, type Reading, seen, type SheetValues, takes } from './reading';
import { tokenise } from './tokens';

export type { SheetValues } from './reading';

export interface Recomputed {
  readonly value: number;
  /** So far apart hosts may be that add the same cells in another order and store 15 digits. */
  readonly slack: number;
}

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

/** Away from zero, as spreadsheets do; a hair under a half counts as the half it prints. */
function roundHalfUp(value: number, digits: number): number {
  const places = Math.trunc(digits);
  const scale = 10 ** Math.abs(places);
  const scaled = places >= 0 ? Math.abs(value) * scale : Math.abs(value) / scale;
  const whole = Math.sign(value) * Math.floor(scaled + 0.5 + Math.max(1, scaled) * 1e-12);
  return places >= 0 ? whole / scale : whole * scale;
}
