/** Titles of blocks that were removed: without them the rows below would be read as rows of the block before. */
import { at, textOf } from '../../cell';
import { fold } from '../../text';
import type { RuleProblem } from '../problem';
import { BLOCKS, type BlockSpec, GENERAL_TITLE } from './blocks';
import { problemAt, type Reader, titleRow } from './reader';

/** Each missing title with the cell to type it into, above the headings of its block; A1 where they are gone too. */
export function missingTitles(reader: Reader): RuleProblem[] {
  const general =
    titleRow(reader, GENERAL_TITLE) < 0 ? [problemAt(reader, 'noBlock', { title: GENERAL_TITLE }, 0, 0)] : [];
  const blocks = BLOCKS.filter(({ title }) => titleRow(reader, title) < 0).flatMap((block): RuleProblem[] => {
    const row = headingRow(reader, block);
    if (row > 0) return [problemAt(reader, 'noTitle', { title: block.title }, row - 1, 0)];
    // Only the items may be left out.
    return block.table === 'items' ? [] : [problemAt(reader, 'noBlock', { title: block.title }, 0, 0)];
  });
  return [...general, ...blocks];
}

/** The row that holds every heading of a block that may not be missing; −1 where none does. */
function headingRow({ grid }: Reader, { fields, lists }: BlockSpec): number {
  const wanted = [...fields, ...lists.flatMap((list) => list.fields)].filter(({ optional }) => optional !== true);
  for (let row = grid.ref.row; row < grid.ref.row + grid.ref.rows; row++) {
    const there = new Set<string>();
    for (let column = 0; column < grid.ref.column + grid.ref.columns; column++)
      there.add(fold(textOf(at(grid, row, column))));
    if (wanted.every(({ heading }) => there.has(fold(heading)))) return row;
  }
  return -1;
}
