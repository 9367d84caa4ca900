/** Answers that name columns and rows follow them when the sheet changes before they are stored. */
import { columnIndex, columnLetter, type Grid } from '../cell';
import { fold } from '../text';
import { align } from './align';
import type { Answers, Table } from './model';
import { type View, viewOf } from './view';

/** Rows in which headings are looked for where no table was recognised. */
const HEADINGS = 15;

/**
 * Answers given over `before` as they read over `after`: columns are followed by their headings, rows by their words.
 * An answer whose column or row is gone is dropped, so that it is asked again; nothing is guessed.
 */
export function followAnswers(
  answers: Answers,
  tables: readonly Table[],
  before: readonly Grid[],
  after: readonly Grid[],
): Answers {
  let next = answers;
  for (const old of before) {
    const now = after.find((grid) => grid.ref.sheet === old.ref.sheet);
    const ids = Object.keys(next).filter((id) => sheetOf(id, before) === old.ref.sheet);
    if (!now || now === old || ids.length === 0) continue;
    const moves = movesOf(old, now, tables);
    if (moves === null) continue;
    const followed: Record<string, string> = {};
    for (const [id, value] of Object.entries(next)) {
      const one = ids.includes(id) ? follow(id, value, moves) : ([id, value] as const);
      if (one !== null) followed[one[0]] = one[1];
    }
    next = followed;
  }
  return next;
}

/** 'GiaiNgan#2:column:F' is about the sheet 'GiaiNgan'; the longest name wins. */
function sheetOf(id: string, grids: readonly Grid[]): string | null {
  let best: string | null = null;
  for (const { ref } of grids) {
    if (!id.startsWith(`${ref.sheet}:`) && !id.startsWith(`${ref.sheet}#`)) continue;
    if (best === null || ref.sheet.length > best.length) best = ref.sheet;
  }
  return best;
}

interface Moves {
  /** New zero-based place, or null where it is gone. */
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
}

/** Null where nothing moved. */
function movesOf(old: Grid, now: Grid, tables: readonly Table[]): Moves | null {
  const [was, is] = [viewOf(old), viewOf(now)];
  const rows = align(rowWords(was), rowWords(is));
  const row = (at: number) => placed(rows, at - was.top, is.top);
  const headings = Math.max(
    -1,
    ...tables.filter(({ sheet }) => sheet === old.ref.sheet).map(({ headerRows }) => headerRows[1]),
  );
  const last = headings < 0 ? was.top + HEADINGS - 1 : headings;
  const columns = align(columnWords(was, last), columnWords(is, row(last) ?? last));
  const column = (at: number) => placed(columns, at - was.left, is.left);
  const still = rows.every((to, i) => to === i) && columns.every((to, i) => to === i);
  return still && was.top === is.top && was.left === is.left ? null : { row, column };
}

function placed(to: Int32Array, at: number, start: number): number | null {
  const found = to[at] ?? -1;
  return found < 0 ? null : start + found;
}

/** All texts of a row: figures change from month to month. */
function rowWords(view: View): string[] {
  const lines: string[] = [];
  for (let row = view.top; row < view.bottom; row++) {
    const words: string[] = [];
    for (let column = view.left; column < view.right; column++) {
      if (typeof view.value(row, column) === 'string') words.push(fold(view.text(row, column)));
    }
    lines.push(words.join('|'));
  }
  return lines;
}

function columnWords(view: View, last: number): string[] {
  const lines: string[] = [];
  for (let column = view.left; column < view.right; column++) {
    const words: string[] = [];
    for (let row = view.top; row <= Math.min(last, view.bottom - 1); row++) {
      const text = view.covered(row, column) ? '' : fold(view.text(row, column));
      if (text !== '') words.push(text);
    }
    lines.push(words.join('|'));
  }
  return lines;
}

const LETTERS = /^[A-Z]{1,3}$/;

/** One answer in its new place; null where what it names is gone. */
function follow(id: string, value: string, moves: Moves): readonly [id: string, value: string] | null {
  const named = /^(.*:)(column|row):([^:]+)$/.exec(id);
  if (named) {
    const [, key, what, at] = named;
    if (what === 'column') {
      const column = LETTERS.test(at!) ? moves.column(columnIndex(at!)) : null;
      return column === null ? null : [`${key}column:${columnLetter(column)}`, value];
    }
    const row = moves.row(Number(at) - 1);
    return row === null ? null : [`${key}row:${row + 1}`, value];
  }
  if (/:last$/.test(id) || /:header$/.test(id)) {
    const rows = value.split('-').map((text) => moves.row(Number(text) - 1));
    return rows.some((row) => row === null) ? null : [id, rows.map((row) => row! + 1).join('-')];
  }
  if (!LETTERS.test(value)) return [id, value];
  const column = moves.column(columnIndex(value));
  return column === null ? null : [id, columnLetter(column)];
}
