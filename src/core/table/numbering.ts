/** The column-number row: A, B, (1), 2, '4=5+6', '11=8/7'. */
import type { View } from './view';

/** A number printed in the numbering row, and the formula behind it: '15=10-11-14'. */
export interface ColumnNumber {
  readonly column: number;
  /** 12, or null for a letter. */
  readonly number: number | null;
  readonly letter: string | null;
  /** Right-hand side without spaces, e.g. '10-11-14'; null where none is printed. */
  readonly formula: string | null;
}

const TOKEN = /^[([]?(\d{1,3}|[A-Za-zĐđ])[)\]]?(?:[=:]([\d()+\-*/x×÷:%.,[\]]+))?$/;

/** Reads one cell of a numbering row; null where it is something else. */
function readColumnNumber(text: string, column: number): ColumnNumber | null {
  const bare = text.replace(/[\s\u00a0]+/g, '').replace(/[\u2212\u2013]/g, '-');
  const found = TOKEN.exec(bare.replace(/^\((.*=.*)\)$/, '$1'));
  if (!found) return null;
  const [, head, formula] = found;
  const number = /^\d+$/.test(head!) ? Number(head) : null;
  return { column, number, letter: number === null ? head!.toUpperCase() : null, formula: formula ?? null };
}

/** All column numbers of a row, or null where the row is no numbering row. */
export function readNumberingRow(view: View, row: number): readonly ColumnNumber[] | null {
  const cells: ColumnNumber[] = [];
  let others = 0;
  for (let column = view.left; column < view.right; column++) {
    if (view.covered(row, column)) continue;
    const text = view.text(row, column);
    if (text.trim() === '') continue;
    const read = readColumnNumber(text, column);
    if (read) cells.push(read);
    else if (++others > 1) return null;
  }
  return others <= cells.length / 6 && counts(cells) ? cells : null;
}

/** Numbers that go 1, 2, 3 …: one gap is allowed (a hidden or misprinted column). */
function counts(cells: readonly ColumnNumber[]): boolean {
  const numbers = cells.flatMap((cell) => (cell.number === null ? [] : [cell.number]));
  if (numbers.length < 2 || cells.length < 3) return false;
  if (numbers[0]! > 3 || cells.some((cell) => cell.number === 0)) return false;
  let steps = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! - numbers[i - 1]! === 1) steps++;
  return steps >= Math.max(1, Math.ceil((numbers.length - 1) * 0.7));
}
