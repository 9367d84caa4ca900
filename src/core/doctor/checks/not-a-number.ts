/** Words where an amount is due. '-' and blanks are nothing, "chưa có" is not. */
import { isError } from '../../cell';
import { looksNumeric } from '../../table/scan';
import { type Check, decides, kindAt, refOf } from '../context';
import { NOTHING } from '../figures';
import { found, limited } from '../finding';

export const notANumber: Check = (patient) => {
  const findings = patient.figures.odd
    .filter(({ cell }) => !isError(cell) && (typeof cell === 'boolean' || !(NOTHING.test(cell) || looksNumeric(cell))))
    .filter(({ row }) => kindAt(patient.table, row) !== 'group')
    .map(({ row, column, cell }) => {
      const text = String(cell).trim().slice(0, 60);
      const severity = decides(column) && kindAt(patient.table, row) === 'data' ? 'blocking' : 'error';
      return found('not-a-number', severity, [refOf(patient, row, column.column)], { text });
    });
  return limited(findings);
};
