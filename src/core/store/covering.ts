/** Blanks over what an earlier, larger writing of a sheet left outside the new block. */
import type { Ref, WrittenCell } from '../cell';

const BLANK: WrittenCell = { blank: true };

/** `cells` from A1; `before`: the used range of the sheet as it stands, undefined where it is new. */
export function covering(cells: readonly (readonly WrittenCell[])[], before?: Ref): WrittenCell[][] {
  const width = Math.max(cells[0]?.length ?? 0, before ? before.column + before.columns : 0);
  const height = Math.max(cells.length, before ? before.row + before.rows : 0);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => cells[row]?.[column] ?? BLANK),
  );
}
