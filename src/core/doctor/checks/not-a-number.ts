/** Words where an amount is due. '-' and blanks are nothing, "chưa có" is not. */
import type { Finding } from '../../finding';
import { looksNumeric } from '../../table/scan';
import { type Check, decides, refOf, rowsOf, valueAt } from '../context';
import { found, limited } from '../finding';

const NOTHING = /^\s*[-–—.x]*\s*$/i;

export const notANumber: Check = (patient) => {
  const findings: Finding[] = [];
  for (const column of patient.amounts) {
    for (const row of rowsOf(patient.table, 'data', 'subtotal', 'total')) {
      const cell = valueAt(patient, row, column.column);
      if (typeof cell === 'number' || cell === null) continue;
      if (typeof cell === 'string' ? NOTHING.test(cell) || looksNumeric(cell) : typeof cell !== 'boolean') continue;
      const text = String(cell).trim().slice(0, 60);
      findings.push(
        found('not-a-number', decides(column) ? 'blocking' : 'error', [refOf(patient, row, column.column)], { text }),
      );
    }
  }
  return limited(findings);
};
