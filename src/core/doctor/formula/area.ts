/** Amounts of cells and ranges, as SUM and SUBTOTAL add them. */
import { Beyond, type Reading, seen, type SheetValues, spend } from './reading';
import type { Token } from './tokens';

export type CellToken = Extract<Token, { kind: 'cell' }>;

/** Blanks and texts are passed over; `subtotal` is the kind of a SUBTOTAL. */
export function area(r: Reading, from: CellToken, to: CellToken, subtotal: 9 | 109 | null): number {
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

/** A cell named alone: blank is 0, a text is beyond. */
export function single(r: Reading, token: CellToken): number {
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
