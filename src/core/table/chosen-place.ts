/** Where the user says the headings stand: 'GiaiNgan:header' = '6-8'. */
import type { Place } from './build';
import { readNumberingRow } from './numbering';
import type { Scan } from './scan';
import type { View } from './view';

/** The place of a table whose heading rows (1-based, 'first-last' or one row) were chosen; null where none or no such rows. */
export function chosenPlace(view: View, scanned: Scan, answer: string | undefined): Place | null {
  const found = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(answer ?? '');
  if (!found) return null;
  const first = Number(found[1]) - 1;
  const last = Number(found[2] ?? found[1]) - 1;
  if (first < view.top || last < first || last + 1 >= view.bottom) return null;
  const numberingRow = numberingBelow(view, scanned, last);
  return {
    block: { first, last, numberingRow, bodyStart: (numberingRow ?? last) + 1 },
    from: view.top,
    to: view.bottom - 1,
  };
}

/** The column numbers stand right below the headings, a blank row aside. */
function numberingBelow(view: View, scanned: Scan, last: number): number | null {
  for (let row = last + 1; row < Math.min(view.bottom, last + 3); row++) {
    if (readNumberingRow(view, row) !== null) return row;
    if (scanned.numbers[row - view.top]! + scanned.texts[row - view.top]! > 0) return null;
  }
  return null;
}
