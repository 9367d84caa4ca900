/** A written sheet of ours as a host would read it back. */
import type { Cell, WrittenCell } from '../../../src/core/cell';

export { CONFIRMED, encode, isOurs } from '../../../src/core/store';

export function serialsAsValues(cells: readonly (readonly WrittenCell[])[]): Cell[][] {
  return cells.map((row) => row.map((cell) => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null)));
}
