/** A number typed as text: SUM passes over it in silence. */
import { exactOf, readNumberText, showExact } from '../../amount';
import type { Finding } from '../../finding';
import { looksNumeric } from '../../table/scan';
import { amountAt, type Check, decides, refOf } from '../context';
import { found, limited } from '../finding';

export const textNumber: Check = (patient) => {
  const findings: Finding[] = [];
  for (const { row, column, cell } of patient.figures.odd) {
    if (typeof cell !== 'string' || !looksNumeric(cell)) continue;
    const value = amountAt(patient, row, column.column);
    const place = [refOf(patient, row, column.column)];
    const text = cell.trim();
    if (value === null) {
      findings.push(found('text-number', decides(column) ? 'blocking' : 'error', place, { text }, '.unclear'));
      continue;
    }
    if (patient.grid.textOnly === true) continue;
    const guessed = 'problem' in readNumberText(cell);
    const args = { text, value: showExact(exactOf(value)) };
    findings.push(found('text-number', 'warning', place, args, guessed ? '.guessed' : ''));
  }
  return limited(findings);
};
