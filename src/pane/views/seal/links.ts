/** Where the changed rows of a comparison stand in the workbook today: their cells, to be followed. */
import { address, at, cellRef, type Grid } from '../../../core/cell';
import { type Facts, NO_FACTS } from '../../../core/evaluation/facts';
import { type Change, factRows } from '../../../core/seal';

const LISTS = ['subjects', 'figures', 'evidence', 'closed', 'marks', 'tallies', 'used'] as const;

/** Cells of every fact by its canonical key. A fact that is gone has none. */
export function cellsByKey(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const list of LISTS) {
    for (const one of facts[list]) {
      const [row] = factRows({ ...NO_FACTS, [list]: [one] });
      if (row)
        found.set(row.key, [...(found.get(row.key) ?? []), ...(typeof one.src === 'string' ? [one.src] : one.src)]);
    }
  }
  return found;
}

/** The cell of QD_QuyDinh that names the rule row of a change; none where the rules are a preset. */
export function ruleCell(grids: readonly Grid[], { key }: Change): string[] {
  const grid = grids.find(({ ref }) => ref.sheet === 'QD_QuyDinh');
  const id = key.split(' | ')[1];
  if (!grid || id === undefined) return [];
  for (let row = grid.ref.row; row < grid.ref.row + grid.ref.rows; row += 1) {
    for (let column = grid.ref.column; column < grid.ref.column + grid.ref.columns; column += 1) {
      if (at(grid, row, column) === id) return [address(cellRef(grid.ref.sheet, row, column))];
    }
  }
  return [];
}
