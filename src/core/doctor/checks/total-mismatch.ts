/** Totals and subtotals that are not the sum of their rows. Reported, never repaired. */
import { compareDong, type Dong, exactDong, showInUnit, subtractDong, UNIT_DECIMALS } from '../../amount';
import { a1 } from '../../cell';
import type { Finding } from '../../finding';
import { amountAt, type Check, nameOf, type Patient, refOf } from '../context';
import type { Series } from '../figures';
import { found, limitedBy } from '../finding';
import { unitLabel } from '../say';
import { addUp, type SumOf, type Sums, sumsOf } from '../sums';

interface Mismatch {
  readonly sum: SumOf;
  readonly printed: Dong;
  readonly added: Dong;
}

export const totalMismatch: Check = (patient) => {
  const sums = sumsOf(patient.table);
  const all: { series: Series; mismatch: Mismatch }[] = [];
  for (const series of patient.figures.series) {
    const { wrong, right } = compareColumn(series, sums);
    // A column of unknown meaning that mostly does not add up is no column of amounts.
    if (series.column.role === 'other' && wrong.length > right) continue;
    for (const mismatch of wrong) all.push({ series, mismatch });
  }
  return limitedBy(
    all,
    ({ series, mismatch }) => report(patient, series, mismatch),
    ({ series, mismatch }) => refOf(patient, patient.table.dataRows[0] + mismatch.sum.sum, series.column.column),
  );
};

function compareColumn(series: Series, sums: Sums): { wrong: Mismatch[]; right: number } {
  const wrong: Mismatch[] = [];
  let right = 0;
  for (const sum of sums.list) {
    const printed = series.dong[sum.sum]!;
    if (Number.isNaN(printed)) continue;
    const added = addUp(series, sums, sum.terms);
    if (added === null) continue;
    // Cells with fractions of a đồng were each rounded: half a đồng apiece is no difference.
    const slack = (added.rounded + series.rounded[sum.sum]!) / 2;
    const off = exactDong(subtractDong(printed, added.sum)).abs();
    if (off.lte(exactDong(0)) || (slack > 0 && off.lte(exactDong(Math.ceil(slack))))) right++;
    else wrong.push({ sum, printed, added: added.sum });
  }
  return { wrong, right };
}

function report(patient: Patient, series: Series, { sum, printed, added }: Mismatch): Finding {
  const unit = series.unit ?? 'tỷ';
  const row = patient.table.dataRows[0] + sum.sum;
  const place = refOf(patient, row, series.column.column);
  const difference = subtractDong(printed, added);
  const rounding = withinRounding(patient, series, sum, difference);
  const kind = patient.table.rowKinds[sum.sum] === 'total' ? '.total' : '.subtotal';
  const terms = sum.terms.map((term) => refOf(patient, patient.table.dataRows[0] + term, series.column.column));
  const size = compareDong(difference, 0) < 0 ? subtractDong(0, difference) : difference;
  return found(
    'total-mismatch',
    rounding ? 'warning' : 'error',
    [place, ...terms.slice(0, 500)],
    {
      label: nameOf(patient, row),
      printed: showInUnit(printed, unit),
      added: showInUnit(added, unit),
      difference: `${showInUnit(size, unit)} ${unitLabel(series.unit)}`.trim(),
      rows: terms.length === 1 ? a1(terms[0]!) : `${a1(terms[0]!)} … ${a1(terms[terms.length - 1]!)}`,
    },
    rounding ? '.rounding' : kind,
  );
}

/** The printed figures carry so few decimals that rounding each term explains the difference. */
function withinRounding(patient: Patient, series: Series, sum: SumOf, difference: Dong): boolean {
  if (series.unit === null || UNIT_DECIMALS[series.unit] === 0) return false;
  let digits = 0;
  for (const term of [sum.sum, ...sum.terms]) {
    const value = amountAt(patient, patient.table.dataRows[0] + term, series.column.column);
    if (value !== null) digits = Math.max(digits, (String(value).split('.')[1] ?? '').length);
  }
  const decimals = UNIT_DECIMALS[series.unit] - digits;
  if (decimals <= 0) return false;
  const half = exactDong(Math.pow(10, decimals)).times(exactDong(sum.terms.length + 1));
  return exactDong(difference).abs().times(exactDong(2)).lte(half);
}
