/** Where columns of a table end on the ruler of its sheet: by their shares, and no amount is cut within its digits. */
import type { Block } from '../paper';
import { textPoints } from './text-width';
import { cellWords } from './words';

/** Widths of all tables are read on one ruler of so many marks; a column may span several columns of the sheet. */
export const RULER = 96;
/** Points that a column widens for one word at most: a longer one is cut. */
const WIDEST = 125;
/** Points that a cell keeps free left and right of its text, and a little more than what the letters measure. */
const ROOM = 7;

type Table = Extract<Block, { is: 'table' }>;

/** Points of the widest word of each column. */
function leastOf({ columns, rows }: Table, size: number): number[] {
  return columns.map(({ heading }, at) => {
    const texts = rows.flatMap(({ cells, kind }) => {
      return kind === 'group' ? [] : [{ text: cellWords(cells[at] ?? []), bold: kind === 'total' }];
    });
    return [{ text: heading, bold: true }, ...texts].reduce((most, { text, bold }) => {
      const words = text.split(/\s+/).map((word) => textPoints(word, size, bold) + ROOM);
      return Math.max(most, ...words.filter((points) => points <= WIDEST));
    }, 0);
  });
}

/** Marks of each column, not yet whole: its share of the ruler, at least what its words need where all of them fit. */
function widthsOf(shares: readonly number[], least: readonly number[]): number[] {
  const fit = least.reduce((sum, one) => sum + one, 0) <= RULER;
  const fixed = new Set<number>();
  for (;;) {
    const free = RULER - [...fixed].reduce((sum, at) => sum + least[at]!, 0);
    const whole = shares.reduce((sum, share, at) => (fixed.has(at) ? sum : sum + share), 0);
    const widths = shares.map((share, at) => (fixed.has(at) ? least[at]! : (share / whole) * free));
    const narrow = widths.findIndex((width, at) => !fixed.has(at) && width < least[at]!);
    if (narrow < 0 || !fit) return widths;
    fixed.add(narrow);
  }
}

/** Whole marks, each at least one; what is left over goes to those that lost most. */
function wholeMarks(widths: readonly number[]): number[] {
  const marks = widths.map((width) => Math.max(1, Math.floor(width)));
  const order = widths.map((width, at) => ({ at, lost: width - Math.floor(width) })).sort((a, b) => b.lost - a.lost);
  let left = RULER - marks.reduce((sum, one) => sum + one, 0);
  for (let i = 0; left > 0; i += 1, left -= 1) marks[order[i % order.length]!.at]! += 1;
  for (; left < 0; left += 1) marks[marks.indexOf(Math.max(...marks))]! -= 1;
  return marks;
}

/** Marks at which columns of the table end, the last at RULER. `points`: width of the sheet; `size`: of its letters. */
export function tableMarks(table: Table, points: number, size: number): number[] {
  const least = leastOf(table, size).map((one) => Math.ceil((one / points) * RULER));
  let sum = 0;
  return wholeMarks(
    widthsOf(
      table.columns.map(({ width }) => width),
      least,
    ),
  ).map((width) => (sum += width));
}
