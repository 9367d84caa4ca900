/** Rows of a table that are hidden and hold money. */
import type { Patient } from './context';

/** Indices into rowKinds, from top to bottom: data, group and subtotal rows with an amount that is not 0. */
export function hiddenMoneyRows({ grid, table, figures }: Patient): number[] {
  const first = table.dataRows[0];
  return (grid.hiddenRows ?? [])
    .map((row) => row - first)
    .filter((i) => {
      const kind = table.rowKinds[i];
      if (kind !== 'data' && kind !== 'group' && kind !== 'subtotal') return false;
      return figures.series.some(({ dong }) => dong[i]! !== 0 && !Number.isNaN(dong[i]!));
    })
    .sort((a, b) => a - b);
}
