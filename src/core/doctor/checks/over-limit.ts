/** Money disbursed without a plan, over plan + carry-over + advance, or over the project's total investment. */
import { type Dong, showInUnit, subtractDong, type Unit } from '../../amount';
import type { Finding } from '../../finding';
import { type Check, type Patient, refOf } from '../context';
import { found, limited } from '../finding';
import { limitOn } from '../limits';
import { planRows } from '../plan-rows';
import { unitLabel } from '../say';

export const overLimit: Check = (patient) => {
  const { limit, disbursed, latest } = planRows(patient);
  if (latest === null || !patient.data.money.some(({ column }) => column.role.startsWith('plan'))) return [];
  const law = limitOn(latest.column.period?.through ?? null);
  const unit = latest.column.unit ?? patient.table.unit?.unit ?? 'đồng';
  const findings: Finding[] = [];
  for (let i = 0; i < disbursed.length; i++) {
    const paid = disbursed[i]!;
    if (!(paid > 0)) continue;
    const place = [refOf(patient, patient.data.rows[i]!, latest.column.column)];
    const name = patient.data.names[i] ?? '';
    if (!(limit[i]! > 0)) {
      findings.push(found('without-plan', 'error', place, { name, amount: show(paid, unit) }));
    } else if (paid > limit[i]!) {
      const args = { name, over: show(subtractDong(paid, limit[i]!), unit), clause: law?.year ?? '' };
      findings.push(found('over-plan', law ? 'error' : 'warning', place, args, law ? '' : '.noLaw'));
    }
  }
  return limited([...findings, ...overInvestment(patient)]);
};

function overInvestment(patient: Patient): Finding[] {
  const investment = patient.data.money.find(({ column }) => column.role === 'investment');
  const paid = patient.data.money.filter(
    ({ column }) => column.role === 'disbursed.lifetime' || column.role === 'disbursed',
  );
  if (!investment || paid.length === 0) return [];
  const law = limitOn(patient.table.asOf);
  const unit = investment.column.unit ?? patient.table.unit?.unit ?? 'đồng';
  const findings: Finding[] = [];
  for (let i = 0; i < investment.dong.length; i++) {
    const total = investment.dong[i]!;
    const over = paid.find(({ dong }) => dong[i]! > total);
    if (!(total > 0) || over === undefined) continue;
    const place = [
      refOf(patient, patient.data.rows[i]!, over.column.column),
      refOf(patient, patient.data.rows[i]!, investment.column.column),
    ];
    const args = {
      name: patient.data.names[i] ?? '',
      over: show(subtractDong(over.dong[i]!, total), unit),
      clause: law?.lifetime ?? '',
    };
    findings.push(found('over-investment', law ? 'error' : 'warning', place, args, law ? '' : '.noLaw'));
  }
  return findings;
}

function show(amount: Dong, unit: Unit): string {
  return `${showInUnit(amount, unit)} ${unitLabel(unit)}`;
}
