/** Figures from DL_SoLieu and from the decisions in DL_KeHoach. */
import { type Dong, sumDong } from '../../amount';
import { type Basis, type Figure, type Grade, isPlanKind, type PlanKind } from '../../disbursement';
import type { DecodedRow } from '../decode';
import { type FactSheet, listIn, numberIn, sourceOf, textIn } from './source';

function planKindIn(row: DecodedRow): PlanKind | null {
  const text = textIn(row, 'planKind');
  return text !== null && isPlanKind(text) ? text : null;
}

/** A row counts only when its date is valid and nothing required is missing. */
export function figuresFrom(from: FactSheet): Figure[] {
  return from.decoded.rows.flatMap((row): Figure[] => {
    const [subject, quantity, planKind] = [textIn(row, 'subject'), textIn(row, 'quantity'), planKindIn(row)];
    const [basis, grade] = [textIn(row, 'basis') as Basis | null, textIn(row, 'grade') as Grade | null];
    const [year, through, amount] = [numberIn(row, 'year'), textIn(row, 'through'), numberIn(row, 'amount')];
    if (!subject || !quantity || !planKind || !basis || !grade || year === null || !through || amount === null)
      return [];
    const cells = listIn(row, 'src');
    const src = cells.length > 0 ? cells : [sourceOf(from, row, 'amount')];
    return [
      {
        subject,
        quantity: quantity === 'plan' ? 'plan' : 'disbursed',
        planKind,
        basis,
        grade,
        year,
        through,
        amount,
        src,
      },
    ];
  });
}

interface Decided {
  readonly subject: string;
  readonly planKind: PlanKind;
  readonly year: number;
  readonly at: string;
  readonly amount: Dong;
  readonly src: string;
}

function decisionsFrom(from: FactSheet): Decided[] {
  return from.decoded.rows.flatMap((row): Decided[] => {
    const [subject, planKind, year] = [textIn(row, 'subject'), planKindIn(row), numberIn(row, 'year')];
    const [at, amount] = [textIn(row, 'at'), numberIn(row, 'amount')];
    if (!subject || !planKind || year === null || !at || amount === null) return [];
    return [{ subject, planKind, year, at, amount, src: sourceOf(from, row, 'amount') }];
  });
}

/** The plan on each date of decision: the sum of the rows decided until then. */
export function planFiguresFrom(from: FactSheet): Figure[] {
  const decided = decisionsFrom(from);
  const keyOf = (row: Decided) => `${row.subject}\n${row.planKind}\n${row.year}\n${row.at}`;
  const dates = new Map(decided.map((row) => [keyOf(row), row]));
  return [...dates.values()].map(({ subject, planKind, year, at }) => {
    const rows = decided.filter(
      (row) => row.subject === subject && row.planKind === planKind && row.year === year && row.at <= at,
    );
    return {
      subject,
      quantity: 'plan',
      planKind,
      basis: 'actual',
      grade: 'books',
      year,
      through: at,
      amount: sumDong(rows.map((row) => row.amount)),
      src: rows.map((row) => row.src),
    };
  });
}
