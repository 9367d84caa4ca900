/** Finds where tables start: column-number rows, and rows of headings. */
import { HEADING, INDEX_HEADING, SIGNATURE } from './vocabulary';
import { type ColumnNumber, readNumberingRow } from './numbering';
import { levelOf } from './stt';
import type { Scan } from './scan';
import type { View } from './view';

export interface Anchor {
  /** A row of headings, or the column-number row. */
  readonly row: number;
  readonly numbering: readonly ColumnNumber[] | null;
}

/** After so many rows of text without a number or heading, a sheet is a list of text: looking stops until a blank row. */
const PATIENCE = 200;

/** All anchors of a sheet from top to bottom. A column-number row replaces the heading rows just above it. */
export function findAnchors(view: View, scanned: Scan): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let idle = 0;
  for (let row = view.top; row < view.bottom; row++) {
    const numbers = scanned.numbers[row - view.top]!;
    const texts = scanned.texts[row - view.top]!;
    if (numbers + texts < 2) {
      if (numbers + texts === 0) idle = 0;
      continue;
    }
    if (numbers >= 2 && numbers + texts >= 3 && mayNumber(view, row)) {
      const numbering = readNumberingRow(view, row);
      if (numbering !== null && hasTextAbove(scanned, view, row)) {
        while (anchors.length > 0 && row - anchors[anchors.length - 1]!.row <= 12) {
          if (anchors[anchors.length - 1]!.numbering !== null) break;
          anchors.pop();
        }
        anchors.push({ row, numbering });
        continue;
      }
    }
    if (numbers > 0 || texts < 2 || idle > PATIENCE) continue;
    idle++;
    if (isHeadingRow(view, row)) {
      anchors.push({ row, numbering: null });
      idle = 0;
    }
  }
  return anchors.filter((anchor, i) => i === 0 || hasFiguresBelow(view, scanned, anchor.row, anchors[i + 1]?.row));
}

/** Headings with nothing to count below them start no further table. */
function hasFiguresBelow(view: View, scanned: Scan, row: number, next = view.bottom): boolean {
  for (let below = row + 1; below < Math.min(next, row + 60); below++) {
    if (scanned.numbers[below - view.top]! >= 2) return true;
  }
  return false;
}

/** A cheap look before reading a row as numbering: its first filled cell is short. */
function mayNumber(view: View, row: number): boolean {
  let seen = 0;
  for (let column = view.left; column < view.right && seen < 3; column++) {
    const cell = view.value(row, column);
    if (cell === null || cell === '') continue;
    seen++;
    if (typeof cell === 'number' ? !(cell >= 1 && cell <= 300) : typeof cell !== 'string' || cell.length > 24)
      return false;
  }
  return seen >= 3;
}

function hasTextAbove(scanned: Scan, view: View, row: number): boolean {
  for (let up = row - 1; up >= Math.max(view.top, row - 4); up--) {
    if (scanned.texts[up - view.top]! >= 1 && scanned.numbers[up - view.top]! === 0) return true;
  }
  return false;
}

/** Two or more headings known by their words, and no ordinal in the first cell. */
function isHeadingRow(view: View, row: number): boolean {
  let known = 0;
  let filled = 0;
  let length = 0;
  let first = true;
  for (let column = view.left; column < view.right; column++) {
    if (view.covered(row, column)) continue;
    const text = view.folded(row, column);
    if (text === '') continue;
    if (SIGNATURE.test(text)) return false;
    filled++;
    length += text.length;
    if (INDEX_HEADING.test(text)) known += 2;
    else if (first && levelOf(view.value(row, column)) !== null && text.length < 6 && text !== 's') return false;
    else if (text.length <= 160 && HEADING.test(text)) known++;
    first = false;
  }
  return filled >= 2 && known >= 2 && known * 2 >= filled && length / filled <= 110;
}
