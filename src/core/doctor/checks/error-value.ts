/** #REF! and its kind in amounts and rates: the figure is lost, and so is every sum above it. */
import { isError } from '../../cell';
import type { Finding } from '../../finding';
import { type Check, decides, refOf, rowsOf, valueAt } from '../context';
import { found, limited } from '../finding';

export const errorValue: Check = (patient) => {
  const findings: Finding[] = [];
  const rows = rowsOf(patient.table, 'data', 'subtotal', 'total', 'split', 'group');
  for (const column of patient.table.columns) {
    for (const row of rows) {
      const cell = valueAt(patient, row, column.column);
      if (!isError(cell)) continue;
      const severity =
        decides(column) && patient.table.rowKinds[row - patient.table.dataRows[0]] === 'data' ? 'blocking' : 'error';
      findings.push(found('error-value', severity, [refOf(patient, row, column.column)], { error: cell.error }));
    }
  }
  return limited(findings);
};
