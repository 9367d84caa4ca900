/** Figures from DL_SoLieu and from the decisions in DL_KeHoach. */
import { type Dong, sumDong } from '../../amount';
import { address, cellRef } from '../../cell';
import { type Basis, type Figure, type Grade, isPlanKind, type PlanKind } from '../../disbursement';
import type { Finding } from '../../finding';
import type { DecodedRow } from '../decode';
import { storeFinding } from '../finding';
import { readSourceTexts } from '../source-cells';
import { type FactSheet, listIn, numberIn, sourceOf, textIn } from './source';
import { groupBy } from '../../group';

function planKindIn(row: DecodedRow): PlanKind | null {
  const text = textIn(row, 'planKind');
  return text !== null && isPlanKind(text) ? text : null;
}

interface FigureRow {
  readonly row: number;
  readonly figure: Figure;
}

function figureRowsIn(from: FactSheet): FigureRow[] {
  return from.decoded.rows.flatMap((row): FigureRow[] => {
    const [subject, quantity, planKind] = [textIn(row, 'subject'), textIn(row, 'quantity'), planKindIn(row)];
    const [basis, grade] = [textIn(row, 'basis') as Basis | null, textIn(row, 'grade') as Grade | null];
    const [year, through, amount] = [numberIn(row, 'year'), textIn(row, 'through'), numberIn(row, 'amount')];
    if (!subject || !quantity || !planKind || !basis || !grade || year === null || !through || amount === null)
      return [];
    const project = textIn(row, 'project');
    const cells = listIn(row, 'src');
    const sources = cells.length > 0 ? readSourceTexts(cells) : { src: [sourceOf(from, row, 'amount')] };
    const figure: Figure = {
      subject,
      quantity: quantity === 'plan' ? 'plan' : 'disbursed',
      planKind,
      basis,
      grade,
      year,
      through,
      amount,
      ...sources,
      ...(project !== null && { project }),
    };
    return [{ row: row.row, figure }];
  });
}

/** What a figure is about: two rows with one key say the same or contradict each other. */
function keyOf({ subject, project, quantity, planKind, basis, grade, year, through }: Figure): string {
  return [subject, project, quantity, planKind, basis, grade, year, through].join('\n');
}

function byKey(rows: readonly FigureRow[]): FigureRow[][] {
  return [...groupBy(rows, ({ figure }) => keyOf(figure)).values()];
}

function agree(rows: readonly FigureRow[]): boolean {
  return rows.every(({ figure }) => figure.amount === rows[0]!.figure.amount);
}

/**
 * A row counts only when its date is valid and nothing required is missing. Rows that repeat each other count once;
 * rows that contradict each other do not count, so that nobody is judged on the wrong one.
 */
export function figuresFrom(from: FactSheet): Figure[] {
  return byKey(figureRowsIn(from)).flatMap((rows) => (agree(rows) ? [rows[0]!.figure] : []));
}

/** Rows that give different amounts for one subject, plan, basis and day. */
export function figureFindings(from: FactSheet): Finding[] {
  const column = from.decoded.columns['amount'] ?? 0;
  return byKey(figureRowsIn(from)).flatMap((rows): Finding[] => {
    if (agree(rows)) return [];
    const cells = rows.map(({ row }) => cellRef(from.sheet, row, column));
    const { subject } = rows[0]!.figure;
    return [storeFinding('figuresDiffer', cells, { cells: cells.map(address).join(', '), id: subject })];
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
