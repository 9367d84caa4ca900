/** The printed page of a sheet of a paper: A4, its margins, and where the next page begins. */

/** Centimetres. */
export const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5 };
/** Widths of columns are told in characters of the usual letters; so many fill a line between the margins in any program. */
export const CHARACTERS = { portrait: 84, landscape: 129 };
/** Points of such a character. */
export const CHARACTER = 5.25;
/** Points between the margins, a little less than there is. */
const HEIGHTS = { portrait: 720, landscape: 474 };

export interface PrintedRow {
  /** Points. */
  readonly height: number;
  /** Stays on the page of the row below it. */
  readonly keeps: boolean;
  /** Begins a page, whatever room there is. */
  readonly starts: boolean;
}

export interface Repeated {
  /** The heading that every page after its own repeats. */
  readonly row: number;
  readonly height: number;
}

/** Rows that begin a page, the first left out. Rows that keep together move to the next page together where they fit one. */
export function pageBreaks(
  rows: readonly PrintedRow[],
  orientation: 'portrait' | 'landscape',
  repeated: Repeated | null,
): number[] {
  const breaks: number[] = [];
  let used = 0;
  let row = 0;
  /** First row of the page under way. */
  let top = 0;
  const room = () => HEIGHTS[orientation] - (repeated !== null && top > repeated.row ? repeated.height : 0);
  const begin = () => {
    if (row > 0 && breaks[breaks.length - 1] !== row) breaks.push(row);
    used = 0;
    top = row;
  };
  const take = (height: number) => {
    if (used > 0 && used + height > room()) begin();
    used += height;
  };
  while (row < rows.length) {
    if (rows[row]!.starts) begin();
    let end = row;
    let height = rows[row]!.height;
    while (rows[end]!.keeps && rows[end + 1]?.starts === false) {
      end += 1;
      height += rows[end]!.height;
    }
    if (height <= room()) {
      take(height);
      row = end + 1;
    } else for (; row <= end; row += 1) take(rows[row]!.height);
  }
  return breaks;
}
