/** The heading of every column, from the top parent down. */
import { fold, tidy } from '../text';
import { INDEX_HEADING } from './vocabulary';
import type { HeaderBlock } from './header';
import type { View } from './view';

export interface Heading {
  readonly column: number;
  /** Texts as shown, from the top parent down; [] where nothing is printed. */
  readonly path: readonly string[];
  /** The same, folded. */
  readonly words: readonly string[];
}

interface Cell {
  readonly text: string;
  /** Where the text stands; cells of one merge and heirs of one parent share it. */
  readonly from: number;
  readonly inherited: boolean;
}

/** Headings of the columns left … right − 1 of the view. */
export function readHeadings(view: View, block: HeaderBlock): readonly Heading[] {
  const rows = rowsOf(view, block);
  const shared = new Set<string>();
  for (const [r, cells] of rows.entries()) {
    for (const cell of cells) if (cell?.inherited) shared.add(`${r}:${cell.from}`);
  }
  const headings: Heading[] = [];
  for (let column = view.left; column < view.right; column++) {
    const stack = rows.map((cells, r) => {
      const cell = cells[column - view.left];
      return cell ? { text: cell.text, shared: shared.has(`${r}:${cell.from}`) } : null;
    });
    const path = joinStack(stack, view.grid.merges?.length ?? 0);
    headings.push({ column, path, words: path.map(fold) });
  }
  return headings;
}

/** The text that stands over each column, row by row: merged and inherited ones included, those hidden by a merge left out. */
function rowsOf(view: View, block: HeaderBlock): (Cell | null)[][] {
  const width = view.right - view.left;
  const rows: (Cell | null)[][] = [];
  for (let row = block.first; row <= block.last; row++) {
    const cells = Array<Cell | null>(width).fill(null);
    for (let column = view.left; column < view.right; column++) {
      const area = view.merge(row, column);
      // A merge down several rows is said once, in its first row.
      if (area !== null && area.row !== row) continue;
      const from = area?.column ?? column;
      const text = tidy(view.text(row, from));
      if (text !== '') cells[column - view.left] = { text, from, inherited: from !== column };
    }
    rows.push(cells);
  }
  // From the bottom up: a parent's parent reaches as far as the parent does.
  for (let r = rows.length - 2; r >= 0; r--) inheritLeft(view, block, rows, r);
  return rows;
}

/** Spread without merges: a blank takes the parent at its left where both have headings further down in one row. */
function inheritLeft(view: View, block: HeaderBlock, rows: (Cell | null)[][], r: number): void {
  const cells = rows[r]!;
  for (let i = 1; i < cells.length; i++) {
    const parent = cells[i - 1];
    if (cells[i] || !parent || view.merge(block.first + r, view.left + i) !== null) continue;
    if (rows.slice(0, r).some((above) => above[i]?.from === view.left + i && !above[i]!.inherited)) continue;
    const home = parent.from - view.left;
    if (view.merge(block.first + r, parent.from) !== null) continue;
    if (isIndexColumn(rows, home)) continue;
    const first = rows.findIndex((below, at) => at > r && below[i] !== null);
    if (first < 0 || rows[first]![home] === null) continue;
    cells[i] = { text: parent.text, from: parent.from, inherited: true };
  }
}

function isIndexColumn(rows: readonly (readonly (Cell | null)[])[], column: number): boolean {
  const stack = rows.map((cells) => cells[column]?.text ?? '').join(' ');
  return INDEX_HEADING.test(fold(stack)) || INDEX_HEADING.test(fold(stack).replace(/ /g, ''));
}

/** One heading may run down several rows: words that no other column shares are joined where the sheet has no merges in use. */
function joinStack(stack: readonly ({ text: string; shared: boolean } | null)[], merges: number): readonly string[] {
  const path: string[] = [];
  let open = false;
  for (const cell of stack) {
    if (cell === null) continue;
    const joins = open && !cell.shared && (merges < 4 || startsLow(cell.text));
    if (joins) path[path.length - 1] += ` ${cell.text}`;
    else if (path[path.length - 1] !== cell.text) path.push(cell.text);
    open = !cell.shared;
  }
  return path;
}

/** 'kế hoạch' under 'Vốn' continues it; 'Tổng số' starts anew. */
function startsLow(text: string): boolean {
  const first = text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}
