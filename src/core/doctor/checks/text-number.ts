/** A number typed as text: SUM passes over it in silence. */
import type { Finding } from '../../finding';
import { readNumberText, showExact } from '../../amount';
import { looksNumeric } from '../../table/scan';
import { amountAt, type Check, decides, refOf, rowsOf, valueAt } from '../context';
import { found, limited } from '../finding';
import { exactOf } from '../../amount';

export const textNumber: Check = (patient) => {
  const findings: Finding[] = [];
  const rows = rowsOf(patient.table, 'data', 'subtotal', 'total', 'split');
  for (const column of patient.amounts) {
    for (const row of rows) {
      const cell = valueAt(patient, row, column.column);
      if (typeof cell !== 'string' || !looksNumeric(cell)) continue;
      const value = amountAt(patient, row, column.column);
      const place = [refOf(patient, row, column.column)];
      const text = cell.trim();
      if (value !== null) {
        const plain = readNumberText(cell);
        const guessed = 'problem' in plain;
        findings.push(
          found('text-number', 'warning', place, { text, value: showExact(exactOf(value)) }, guessed ? '.guessed' : ''),
        );
      } else findings.push(found('text-number', decides(column) ? 'blocking' : 'error', place, { text }, '.unclear'));
    }
  }
  return limited(findings);
};
