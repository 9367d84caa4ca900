/** Sheets of facts whose first cell no longer says so: they would be passed over without a word. */
import { at, cellRef, type Grid, textOf } from '../../cell';
import type { Finding } from '../../finding';
import { sameName } from '../../text';
import { storeFinding } from '../finding';
import { SPECS } from '../sheets';
import { HEADING_ROW, type SheetSpec } from '../spec';
import { isOurs } from '../stamp';

function hasHeadings(grid: Grid, { columns }: SheetSpec): boolean {
  const width = grid.ref.column + grid.ref.columns;
  const texts = Array.from({ length: width }, (_, column) => textOf(at(grid, HEADING_ROW, column)));
  return columns
    .filter(({ required }) => required)
    .every(({ heading }) => texts.some((text) => sameName(text, heading)));
}

/**
 * A sheet of the name of one of `tables` that has its headings, and not its A1. It is still not read: whoever damaged
 * the cell says what it is. A sheet of the name with other contents is the user's own.
 */
export function lostSheets(
  grids: readonly Grid[],
  tables: readonly string[],
): { sheets: Set<string>; findings: Finding[] } {
  const lost = grids.filter((grid) => {
    const { sheet } = grid.ref;
    return tables.includes(sheet) && !isOurs(grid) && hasHeadings(grid, SPECS[sheet]!);
  });
  return {
    sheets: new Set(lost.map(({ ref }) => ref.sheet)),
    findings: lost.map(({ ref: { sheet } }) =>
      storeFinding('foreign', [cellRef(sheet, 0, 0)], { sheet, name: sheet }, 'blocking'),
    ),
  };
}
