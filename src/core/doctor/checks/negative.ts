/** Negative amounts: a plan below zero is an error; money paid back is kept and shown. */
import { showInUnit } from '../../amount';
import type { Finding } from '../../finding';
import { type Check, refOf } from '../context';
import { found, limited } from '../finding';
import { unitLabel } from '../say';

export const negative: Check = (patient) => {
  const findings: Finding[] = [];
  for (const { column, dong } of patient.data.money) {
    const plan = column.role === 'plan' || column.role.startsWith('plan.') || column.role === 'investment';
    if (column.role === 'adjustment' || (!plan && !column.role.startsWith('disbursed'))) continue;
    const unit = column.unit ?? patient.table.unit?.unit ?? 'đồng';
    for (let i = 0; i < dong.length; i++) {
      if (!(dong[i]! < 0)) continue;
      const place = refOf(patient, patient.data.rows[i]!, column.column);
      const args = { amount: `${showInUnit(dong[i]!, unit)} ${unitLabel(unit)}`, name: patient.data.names[i] ?? '' };
      findings.push(found('negative', plan ? 'error' : 'warning', [place], args, plan ? '.plan' : '.disbursed'));
    }
  }
  return limited(findings);
};
