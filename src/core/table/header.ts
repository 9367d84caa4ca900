/** The header block around an anchor: its first and last row, its columns. */
import type { Anchor } from './anchor';
import { HEADING, INDEX_HEADING, LETTERHEAD, TITLE_START, TOTAL } from './vocabulary';
import type { Scan } from './scan';
import { levelOf } from './stt';
import { unitLinesOf } from './unit-line';
import type { View } from './view';

export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly numberingRow: number | null;
  /** First row that may hold data. */
  readonly bodyStart: number;
}

const DEEPEST = 12;

/** The block of an anchor, or null where nothing above the column numbers is a heading. */
export function headerBlock(view: View, scanned: Scan, anchor: Anchor): HeaderBlock | null {
  const bottom =
    anchor.numbering === null ? lastHeadingRow(view, scanned, anchor.row) : lastTextRow(view, scanned, anchor.row - 1);
  if (bottom === null) return null;
  const first = firstHeadingRow(view, scanned, bottom, anchor.row);
  if (first === null) return null;
  const limit = anchor.numbering === null ? view.bottom : anchor.row;
  const last = Math.min(limit - 1, mergeBottom(view, first, bottom));
  const numberingRow = anchor.numbering === null ? null : anchor.row;
  return { first, last, numberingRow, bodyStart: (numberingRow ?? last) + 1 };
}

function lastTextRow(view: View, scanned: Scan, from: number): number | null {
  for (let row = from; row >= Math.max(view.top, from - 3); row--) {
    if (scanned.texts[row - view.top]! > 0) return row;
  }
  return null;
}

/** Goes down from a row of headings while rows are still headings. */
function lastHeadingRow(view: View, scanned: Scan, anchor: number): number {
  const [left, second] = firstColumns(view, anchor);
  let last = anchor;
  for (let row = anchor + 1; row < Math.min(view.bottom, anchor + DEEPEST); row++) {
    const numbers = scanned.numbers[row - view.top]!;
    const texts = scanned.texts[row - view.top]!;
    if (numbers > 0) break;
    if (texts === 0) {
      if (!insideMerge(view, row)) break;
      continue;
    }
    const part = partOf(view, row, anchor, left, second);
    if (part === 'body') break;
    if (part === 'unknown' && !underParent(view, row, anchor) && (texts < 2 || !soundsLikeHeading(view, row))) break;
    last = row;
  }
  return last;
}

/** The first two filled columns of a row: STT and name. */
function firstColumns(view: View, row: number): readonly [number, number] {
  const filled: number[] = [];
  for (let column = view.left; column < view.right && filled.length < 2; column++) {
    if (!view.covered(row, column) && view.text(row, column).trim() !== '') filled.push(column);
  }
  const left = filled[0] ?? view.left;
  return [left, filled[1] ?? left];
}

/** What the first text of a row without figures tells: a body row has an ordinal or a name, a heading row may lack both. */
function partOf(view: View, row: number, anchor: number, left: number, second: number): 'head' | 'body' | 'unknown' {
  for (let column = view.left; column < view.right; column++) {
    if (view.covered(row, column)) continue;
    const text = view.folded(row, column);
    if (text === '') continue;
    if (column > second) return 'head';
    const above = stackAbove(view, row, column, anchor);
    if (above !== '' && 'stt'.startsWith(above + text)) return 'head';
    if (INDEX_HEADING.test(text)) return 'head';
    if (TOTAL.test(text)) return 'body';
    return column <= left && levelOf(view.value(row, column)) !== null ? 'body' : 'unknown';
  }
  return 'unknown';
}

/** At least a third of the texts are words of headings. */
function soundsLikeHeading(view: View, row: number): boolean {
  let known = 0;
  let filled = 0;
  for (let column = view.left; column < view.right; column++) {
    const text = view.folded(row, column);
    if (text === '' || view.covered(row, column)) continue;
    filled++;
    if (text.length <= 160 && HEADING.test(text)) known++;
  }
  return known * 3 >= filled;
}

/** Single letters above a cell, read downwards: 'st' above the second T of S / T / T. */
function stackAbove(view: View, row: number, column: number, anchor: number): string {
  let stack = '';
  for (let up = row - 1; up >= Math.max(view.top, anchor - 4); up--) {
    const letters = view.folded(up, column);
    if (!/^[a-z]{1,2}$/.test(letters)) break;
    stack = letters + stack;
  }
  return stack;
}

function insideMerge(view: View, row: number): boolean {
  for (let column = view.left; column < view.right; column++) {
    const area = view.merge(row, column);
    if (area !== null && area.row < row) return true;
  }
  return false;
}

/** True where the one text of the row stands under a merged heading that spans several columns. */
function underParent(view: View, row: number, anchor: number): boolean {
  for (let column = view.left; column < view.right; column++) {
    if (view.folded(row, column) === '') continue;
    const own = view.merge(row, column);
    for (let up = row - 1; up >= anchor - 2; up--) {
      const area = view.merge(up, column);
      // A title over the whole table is no parent.
      const parent = area !== null && area.columns > 1 && area.columns <= 0.8 * (view.right - view.left);
      if (parent && area.columns > (own?.columns ?? 1)) return true;
    }
  }
  return false;
}

/** Goes up from the last heading row to the first one. */
function firstHeadingRow(view: View, scanned: Scan, bottom: number, anchor: number): number | null {
  let first: number | null = null;
  const [left] = firstColumns(view, anchor);
  for (let row = bottom; row >= Math.max(view.top, bottom - DEEPEST); row--) {
    if (scanned.numbers[row - view.top]! > 0) break;
    if (scanned.texts[row - view.top]! === 0) {
      if (insideMerge(view, row)) continue;
      break;
    }
    if (isAboveTable(view, row, left)) break;
    first = row;
  }
  return first;
}

/** Unit lines, titles and letterheads stand above the header block. */
function isAboveTable(view: View, row: number, left: number): boolean {
  if (unitLinesOf(view, row).length > 0) return true;
  const filled: number[] = [];
  for (let column = view.left; column < view.right; column++) {
    if (!view.covered(row, column) && view.text(row, column).trim() !== '') filled.push(column);
  }
  if (filled.length === 0) return false;
  if (filled.some((column) => LETTERHEAD.test(view.folded(row, column)))) return true;
  if (filled.length > 1) return false;
  const column = filled[0]!;
  const text = view.folded(row, column);
  const area = view.merge(row, column);
  const width = area?.columns ?? 1;
  // Over the first column alone stands no parent of others: only 'S' of a stacked 'STT'.
  if (column <= left && text.length > 3 && !INDEX_HEADING.test(text)) return true;
  if (column <= view.left + 1 && (width >= 3 || text.length > 24)) return true;
  return (TITLE_START.test(text) && text.length >= 12) || width >= Math.max(4, 0.9 * (view.right - view.left));
}

function mergeBottom(view: View, first: number, last: number): number {
  let deepest = last;
  for (let row = first; row <= last; row++) {
    for (let column = view.left; column < view.right; column++) {
      const area = view.merge(row, column);
      if (area !== null && area.rows <= DEEPEST) deepest = Math.max(deepest, area.row + area.rows - 1);
    }
  }
  return deepest;
}
