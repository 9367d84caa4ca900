/** Totals and subtotals that add hidden rows: the reader cannot follow them from the rows in sight. */
import { addDong, compareDong, type Dong, showInUnit } from '../../amount';
import type { Finding } from '../../finding';
import { type Check, decides, nameOf, type Patient, refOf } from '../context';
import type { Series } from '../figures';
import { found, limited } from '../finding';
import { hiddenMoneyRows } from '../hidden';
import { unitLabel } from '../say';
import { addUp, type SumOf, type Sums, sumsOf } from '../sums';

export const hiddenInSum: Check = (patient) => {
  const hidden = new Set(hiddenMoneyRows(patient));
  if (hidden.size === 0) return [];
  const sums = sumsOf(patient.table);
  const findings: Finding[] = [];
  for (const sum of sums.list) {
    const terms = sum.terms.filter((term) => hidden.has(term));
    const series = terms.length === 0 ? null : shown(patient, sum, terms);
    if (series !== null) findings.push(report(patient, series, sums, sum, terms));
  }
  return limited(findings);
};

/** The column in which the money is told: of those that decide a result, the first where a hidden row holds some. */
function shown({ figures }: Patient, sum: SumOf, terms: readonly number[]): Series | null {
  const holds = ({ dong }: Series) =>
    !Number.isNaN(dong[sum.sum]!) && terms.some((term) => dong[term]! !== 0 && !Number.isNaN(dong[term]!));
  return figures.series.find((one) => decides(one.column) && holds(one)) ?? figures.series.find(holds) ?? null;
}

function report(patient: Patient, series: Series, sums: Sums, sum: SumOf, terms: readonly number[]): Finding {
  const first = patient.table.dataRows[0];
  const unit = series.unit ?? 'tỷ';
  const place = (i: number) => refOf(patient, first + i, series.column.column);
  return found(
    'hidden-in-sum',
    'warning',
    [place(sum.sum), ...terms.slice(0, 500).map(place)],
    {
      label: nameOf(patient, first + sum.sum),
      count: terms.length,
      row: first + terms[0]! + 1,
      amount: `${showInUnit(moneyOf(series, terms), unit)} ${unitLabel(series.unit)}`.trim(),
    },
    leavesOut(series, sums, sum, terms) ? '.out' : '',
  );
}

function moneyOf(series: Series, terms: readonly number[]): Dong {
  return terms.reduce<Dong>(
    (sum, term) => (Number.isNaN(series.dong[term]!) ? sum : addDong(sum, series.dong[term]!)),
    0,
  );
}

/** The printed sum is that of the rows in sight alone, as SUBTOTAL(109; …) and copied sums give. */
function leavesOut(series: Series, sums: Sums, sum: SumOf, terms: readonly number[]): boolean {
  const seen = addUp(
    series,
    sums,
    sum.terms.filter((term) => !terms.includes(term)),
  );
  return (
    seen !== null && compareDong(seen.sum, series.dong[sum.sum]!) === 0 && compareDong(moneyOf(series, terms), 0) !== 0
  );
}
