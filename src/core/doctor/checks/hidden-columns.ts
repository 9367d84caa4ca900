/** A hidden column from which plan or disbursed money is taken. */
import { columnLetter } from '../../cell';
import { type Check, decides, refOf } from '../context';
import { found } from '../finding';

export const hiddenColumns: Check = (patient) => {
  const hidden = new Set(patient.grid.hiddenColumns ?? []);
  return patient.table.columns
    .filter((column) => hidden.has(column.column) && decides(column))
    .map((column) =>
      found('hidden-columns', 'warning', [refOf(patient, patient.table.headerRows[1], column.column)], {
        column: columnLetter(column.column),
        header: column.header.join(' › '),
      }),
    );
};
