/** Which rows hold money of their own, told by the STT column: group rows and "trong đó" lines only repeat it. */
import { type Cell, textOf } from '../../core/cell';
import { levelOf, LEVELS } from '../../core/table/stt';

/** Levels below a numbered row that split its money again: a), '-', '+'. */
const FIRST_SPLIT = LEVELS.indexOf('small');

function numberedDepth(cell: Cell, previousLetter: string): number | null {
  const level = levelOf(cell, previousLetter);
  const depth = level === null ? FIRST_SPLIT : LEVELS.indexOf(level);
  return depth < FIRST_SPLIT ? depth : null;
}

/** 1 where the row is to be counted: it has a number of its own and the next numbered row is not below it. */
export function leafRows(stt: readonly (readonly Cell[])[]): Uint8Array {
  const leaves = new Uint8Array(stt.length);
  let last = -1;
  let lastDepth = -1;
  let letter = '';
  stt.forEach((line, row) => {
    const cell = line[0] ?? null;
    const depth = numberedDepth(cell, letter);
    if (depth === null) return;
    if (depth === LEVELS.indexOf('letter')) letter = textOf(cell).trim().charAt(0);
    if (last >= 0 && depth > lastDepth) leaves[last] = 0;
    leaves[row] = 1;
    last = row;
    lastDepth = depth;
  });
  return leaves;
}
