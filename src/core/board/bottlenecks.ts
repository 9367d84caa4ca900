/** DL_VuongMac: what holds projects up, who is to solve it, and since when it is solved. */
import type { Day } from '../cell';
import { textIn, wordsIn } from '../store/row-values';
import type { StoredRow } from '../store/spec';

export interface BottleneckRow {
  /** Code in the books; '' where the project has none. */
  readonly project: string;
  readonly name: string;
  readonly what: string;
  readonly action: string;
  /** Who is asked to solve it. */
  readonly to: string;
  readonly at: Day | null;
  readonly solved: Day | null;
}

/** A day of solving that is still to come leaves it open. */
export function isOpen({ solved }: BottleneckRow, today: Day): boolean {
  return solved === null || solved > today;
}

/** Rows without a word of what holds the project up are left out. */
export function bottlenecksOf(rows: readonly StoredRow[]): BottleneckRow[] {
  return rows.flatMap((row) => {
    const what = textIn(row, 'what');
    if (what === null) return [];
    return [
      {
        project: wordsIn(row, 'project'),
        name: wordsIn(row, 'name'),
        what,
        action: wordsIn(row, 'action'),
        to: wordsIn(row, 'to'),
        at: textIn(row, 'at'),
        solved: textIn(row, 'solved'),
      },
    ];
  });
}
