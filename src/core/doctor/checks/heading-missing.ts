/** A column of figures without a heading: nobody can say what it counts. */
import type { Check } from '../context';
import { found } from '../finding';

export const headingMissing: Check = ({ table }) =>
  table.columns
    .filter((column) => column.header.length === 0 && column.figures === true)
    .map((column) =>
      found('heading-missing', 'warning', [
        { sheet: table.sheet, row: table.headerRows[1], column: column.column, rows: 1, columns: 1 },
      ]),
    );
