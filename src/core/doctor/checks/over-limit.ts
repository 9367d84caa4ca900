/** Money disbursed without a plan, over plan + carry-over + advance, or over the project's total investment. */
import { addDong, compareDong, type Dong, showInUnit, subtractDong, type Unit } from '../../amount';
import type { Finding } from '../../finding';
import { type Check, type Patient, refOf } from '../context';
import { fold } from '../../text';
import type { MoneyColumn } from '../../table';
import { found, limited } from '../finding';
import { limitOf } from '../limits';
import { planRows } from '../plan-rows';
import { unitLabel } from '../say';

/** 'Lũy kế vốn đã giải ngân từ khởi công đến hết năm ngân sách trước năm quyết toán' */
const BEFORE = /nam truoc|truoc nam|nam ngan sach truoc/;

export const overLimit: Check = (patient) => {
  const { limit, disbursed, latest } = planRows(patient);
  if (latest === null || !patient.data.money.some(({ column }) => column.role.startsWith('plan'))) return [];
  const period = latest.column.period;
  const law = limitOf(period?.through ?? null, period?.year ?? patient.table.year);
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
  const paid = paidOverTime(patient.data.money);
  if (!investment || paid.length === 0) return [];
  const law = limitOf(patient.table.asOf, patient.table.year);
  const unit = investment.column.unit ?? patient.table.unit?.unit ?? 'đồng';
  const findings: Finding[] = [];
  for (let i = 0; i < investment.dong.length; i++) {
    const total = investment.dong[i]!;
    const over = paid.find((columns) => exceeds(sumAt(columns, i), total));
    if (!(total > 0) || over === undefined) continue;
    const row = patient.data.rows[i]!;
    const place = [...over, investment].map(({ column }) => refOf(patient, row, column.column));
    const args = {
      name: patient.data.names[i] ?? '',
      over: show(subtractDong(sumAt(over, i), total), unit),
      clause: law?.lifetime ?? '',
    };
    findings.push(found('over-investment', law ? 'error' : 'warning', place, args, law ? '' : '.noLaw'));
  }
  return findings;
}

/** What adds up to the money paid since a project began: one column, or what was paid until last year and this year. */
function paidOverTime(money: readonly MoneyColumn[]): readonly (readonly MoneyColumn[])[] {
  const lifetime = money.filter(({ column }) => column.role === 'disbursed.lifetime');
  const year = money.filter(({ column }) => column.role === 'disbursed');
  const before = lifetime.find(({ column }) => BEFORE.test(fold(column.header.join(' '))));
  const carried = money.filter(({ column }) => column.role === 'disbursed.carryover' && column.within === undefined);
  const together = before && year.length === 1 ? [[before, ...year, ...carried]] : [];
  return [...together, ...[...lifetime, ...year].map((one) => [one])];
}

/** Blank cells leave the others; NaN, which exceeds nothing, where all are blank. */
function sumAt(columns: readonly MoneyColumn[], row: number): Dong {
  const amounts = columns.map(({ dong }) => dong[row]!).filter((amount) => !Number.isNaN(amount));
  return amounts.length === 0 ? NaN : amounts.reduce<Dong>(addDong, 0);
}

function exceeds(paid: Dong, total: Dong): boolean {
  return !(typeof paid === 'number' && Number.isNaN(paid)) && compareDong(paid, total) > 0;
}

function show(amount: Dong, unit: Unit): string {
  return `${showInUnit(amount, unit)} ${unitLabel(unit)}`;
}
