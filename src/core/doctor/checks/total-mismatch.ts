/** Totals and subtotals that are not the sum of their rows. Reported, never repaired. */
import {
  compareDong,
  type Dong,
  exactDong,
  readDong,
  showInUnit,
  subtractDong,
  UNIT_DECIMALS,
  type Unit,
} from '../../amount';
import { a1 } from '../../cell';
import type { Finding } from '../../finding';
import type { Column } from '../../table';
import { amountAt, type Check, type Patient, refOf, unitOfColumn } from '../context';
import { found, limited } from '../finding';
import { unitLabel } from '../say';
import { addUp, type SumOf, sumsOf } from '../sums';

interface Mismatch {
  readonly sum: SumOf;
  readonly printed: Dong;
  readonly added: Dong;
}

export const totalMismatch: Check = (patient) => {
  const sums = sumsOf(patient);
  const findings: Finding[] = [];
  for (const column of patient.amounts) {
    // Without a unit amounts are compared at nine decimals.
    const unit = unitOfColumn(patient, column);
    const { wrong, right } = compareColumn(patient, column, unit ?? 'tỷ', sums);
    // A column of unknown meaning that mostly does not add up is no column of amounts.
    if (column.role === 'other' && wrong.length > right) continue;
    for (const mismatch of wrong) findings.push(report(patient, column, unit, mismatch));
  }
  return limited(findings);
};

function compareColumn(
  patient: Patient,
  column: Column,
  unit: Unit,
  sums: readonly SumOf[],
): { wrong: Mismatch[]; right: number } {
  const wrong: Mismatch[] = [];
  let right = 0;
  for (const sum of sums) {
    const value = amountAt(patient, patient.table.dataRows[0] + sum.sum, column.column);
    if (value === null) continue;
    const printed = readDong(value, unit);
    const added = addUp(patient, column, unit, sum.terms);
    if ('problem' in printed || added === null) continue;
    if (compareDong(printed.dong, added) === 0) right++;
    else wrong.push({ sum, printed: printed.dong, added });
  }
  return { wrong, right };
}

function report(patient: Patient, column: Column, unit: Unit | null, { sum, printed, added }: Mismatch): Finding {
  const shown = unit ?? 'tỷ';
  const row = patient.table.dataRows[0] + sum.sum;
  const place = refOf(patient, row, column.column);
  const difference = subtractDong(printed, added);
  const rounding = withinRounding(patient, column, shown, sum, difference);
  const kind = patient.table.rowKinds[sum.sum] === 'total' ? '.total' : '.subtotal';
  const terms = sum.terms.map((term) => refOf(patient, patient.table.dataRows[0] + term, column.column));
  return found(
    'total-mismatch',
    rounding ? 'warning' : 'error',
    [place, ...terms.slice(0, 500)],
    {
      label: labelOf(patient, row),
      printed: showInUnit(printed, shown),
      added: showInUnit(added, shown),
      difference:
        `${showInUnit(compareDong(difference, 0) < 0 ? subtractDong(0, difference) : difference, shown)} ${unitLabel(unit)}`.trim(),
      rows: terms.length > 0 ? `${a1(terms[0]!)} … ${a1(terms[terms.length - 1]!)}` : '',
    },
    rounding ? '.rounding' : kind,
  );
}

/** The printed figures carry so few decimals that rounding each term explains the difference. */
function withinRounding(patient: Patient, column: Column, unit: Unit, sum: SumOf, difference: Dong): boolean {
  if (UNIT_DECIMALS[unit] === 0) return false;
  let digits = 0;
  for (const term of [sum.sum, ...sum.terms]) {
    const value = amountAt(patient, patient.table.dataRows[0] + term, column.column);
    if (value !== null) digits = Math.max(digits, (String(value).split('.')[1] ?? '').length);
  }
  const decimals = UNIT_DECIMALS[unit] - digits;
  if (decimals <= 0) return false;
  const half = exactDong(Math.pow(10, decimals)).times(exactDong(sum.terms.length + 1));
  return exactDong(difference).abs().times(exactDong(2)).lte(half);
}

function labelOf(patient: Patient, row: number): string {
  const name = patient.table.columns.find((column) => column.role === 'name');
  const text = name ? patient.view.text(row, name.column).trim() : '';
  return text === '' ? patient.view.text(row, patient.table.columns[0]!.column).trim() : text;
}
