/** A workbook that was read elsewhere, put into a fake Excel with its formulas, formats, merges, hidden lines and fonts. */
import { type Grid, isError } from '../../../src/core/cell';
import type { FakeBook } from '../../fakes/office';

export function fillBook(book: FakeBook, grids: readonly Grid[]): void {
  for (const grid of grids) {
    const { ref, values, formulas, numberFormats, fonts } = grid;
    const sheet = book.add(ref.sheet);
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        const formula = formulas?.[r]?.[c] ?? null;
        if (value === null && formula === null) return;
        sheet.change(ref.row + r, ref.column + c, {
          value: value === null ? '' : isError(value) ? value.error : value,
          formula,
          error: isError(value),
          format: numberFormats?.[r]?.[c] ?? 'General',
          font: fonts?.[r]?.[c] ?? 'Calibri',
        });
      }),
    );
    sheet.merges.push(...(grid.merges ?? []));
    for (const row of grid.hiddenRows ?? []) sheet.hiddenRows.add(row);
    for (const column of grid.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  }
}
