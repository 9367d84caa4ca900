/** Headings printed again on every page, inside the data. */
import type { HeaderBlock } from './header';
import type { RowFacts } from './row-facts';
import type { View } from './view';

/** Marks in `facts.said` the rows that repeat the header block or its column numbers. */
export function markRepeatedHeaders(view: View, block: HeaderBlock, facts: RowFacts): void {
  const rows: string[] = [];
  for (let row = block.first; row < block.bodyStart; row++) rows.push(lineOf(view, row));
  const known = new Set(rows.filter((line) => line !== ''));
  const first = rows.find((line) => line !== '');
  if (first === undefined) return;
  const probe = probeColumn(view, block);
  for (let i = 0; i < facts.count; i++) {
    // One cell is compared before the whole row is read.
    if (view.text(facts.first + i, probe.column) !== probe.text) continue;
    if (lineOf(view, facts.first + i) !== rows[probe.row - block.first]) continue;
    for (let j = i; j >= 0 && i - j < rows.length && known.has(lineOf(view, facts.first + j)); j--)
      facts.said[j] = 'header';
    for (let j = i; j < facts.count && j - i < rows.length && known.has(lineOf(view, facts.first + j)); j++)
      facts.said[j] = 'header';
  }
}

/** The texts of a row, '' where it is blank. */
export function lineOf(view: View, row: number): string {
  const cells: string[] = [];
  for (let column = view.left; column < view.right; column++) cells.push(view.text(row, column).trim());
  return cells.join('').trim() === '' ? '' : cells.join('¦');
}

/** A heading cell with many letters: seldom found in the data. */
function probeColumn(view: View, block: HeaderBlock): { row: number; column: number; text: string } {
  let best = { row: block.first, column: view.left, text: '' };
  for (let row = block.first; row <= block.last; row++) {
    for (let column = view.left; column < view.right; column++) {
      const text = view.text(row, column);
      if (text.length > best.text.length) best = { row, column, text };
    }
  }
  return best;
}
