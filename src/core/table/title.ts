/** Title, as-of date and year of a table, from the lines above its headings. */
import type { Day } from '../cell';
import { fold, tidy } from '../text';
import type { UnitLine } from './model';
import { unitLinesOf } from './unit-line';
import type { View } from './view';
import { TITLE_START } from './vocabulary';
import { readWhen } from './when';

export interface TitleBlock {
  readonly title: string;
  readonly asOf: Day | null;
  readonly year: number | null;
  readonly unit: UnitLine | null;
  /** All unit lines above the table; more than one when they contradict each other. */
  readonly units: readonly UnitLine[];
}

/** Lines that cite a document or open a letter: their dates are not the data's. */
export const CITES =
  /kem theo|ban hanh|quyet dinh so|cong van|van ban so|thong tu|nghi quyet|bo truong|^so\s*:|mau so|phu luc|mau bieu|bieu so|cong hoa|doc lap|^[^0-9]{0,40},\s*ngay/;
const AS_OF = /den|tinh|thoi diem|so lieu/;

/** Reads rows from … to (last exclusive). */
export function readTitle(view: View, from: number, to: number): TitleBlock {
  const lines: string[] = [];
  const units: UnitLine[] = [];
  let asOf: Day | null = null;
  let year: number | null = null;
  for (let row = Math.max(from, to - 25); row < to; row++) {
    units.push(...unitLinesOf(view, row));
    for (let column = view.left; column < view.right; column++) {
      const cell = view.value(row, column);
      if (cell === null || (typeof cell !== 'string' && view.day(row, column) === null)) continue;
      const folded = view.folded(row, column);
      if (folded === '' || view.covered(row, column)) continue;
      if (CITES.test(folded) && !(AS_OF.test(folded) && !/kem theo|ban hanh|quyet dinh/.test(folded))) continue;
      // "Số liệu đến 31/12/2022; ước đến 31/01/2023": the estimate has its own day.
      const when = readWhen(folded.replace(/[;,(]?\s*\buoc\b.*$/, ''));
      if (when.through !== null && (asOf === null || AS_OF.test(folded))) asOf = when.through;
      year ??= when.year;
      if (folded.length > 8 && !/^(don vi|dvt)/.test(folded) && lines.length < 8)
        lines.push(tidy(view.text(row, column)));
    }
  }
  // The line next to the table; of several in a row the leftmost.
  const last = units[units.length - 1]?.row;
  const lowest = units.find((line) => line.row === last) ?? null;
  return { title: pickTitle(lines), asOf, year, unit: lowest, units };
}

/** The lines that say what the table is about; a letterhead of two words is none. */
function pickTitle(lines: readonly string[]): string {
  const start = lines.findIndex((line) => TITLE_START.test(fold(line)));
  const long = lines.filter((line) => line.length >= 20);
  const chosen = start >= 0 ? lines.slice(start) : long.length > 0 ? long : lines;
  return chosen.slice(0, 3).join(' ');
}
