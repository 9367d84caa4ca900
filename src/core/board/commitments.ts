/** Commitments by project and month against what was paid: who fell short, by how much, and why. */
import { compareDong, type Dong, subtractDong } from '../amount';
import type { Day } from '../cell';
import { amountOf, Sources } from '../monthly/sources';
import { numberIn, textIn, wordsIn } from '../store/row-values';
import type { StoredRow } from '../store/spec';
import type { TableData } from '../table/model';

export interface Commitment {
  readonly project: string;
  readonly name: string;
  readonly month: Day;
  /** Paid from the start of the year through `month`, as committed. */
  readonly amount: Dong;
  readonly reason: string;
  readonly action: string;
  readonly by: string;
  readonly at: Day | null;
}

export interface HeldCommitment extends Commitment {
  /** Null where the books do not say: unknown project, no column of that day, or a blank cell. */
  readonly paid: Dong | null;
  readonly src: readonly string[];
  readonly kept: boolean | null;
  readonly short: Dong | null;
}

/** `year`: the budget year. Commitments of days after `dataAt` are still open and left out. */
export function heldCommitments(
  commitments: readonly Commitment[],
  tables: readonly TableData[],
  { dataAt, year }: { readonly dataAt: Day; readonly year: number },
): HeldCommitment[] {
  const sources = new Sources(tables);
  return commitments
    .filter(({ month }) => month <= dataAt)
    .map((one) => {
      const wanted = { role: 'disbursed' as const, year, through: one.month, words: '' };
      const amount = amountOf(sources.find(one.project, one.name, ''), wanted);
      const paid = amount?.dong ?? null;
      const kept = paid === null ? null : compareDong(paid, one.amount) >= 0;
      return {
        ...one,
        paid,
        src: amount?.src ?? [],
        kept,
        short: kept === false ? subtractDong(one.amount, paid!) : null,
      };
    });
}

export function commitmentsOf(rows: readonly StoredRow[]): Commitment[] {
  return rows.flatMap((row) => {
    const [month, amount] = [textIn(row, 'month'), numberIn(row, 'amount')];
    if (month === null || amount === null) return [];
    return [
      {
        project: wordsIn(row, 'project'),
        name: wordsIn(row, 'name'),
        month,
        amount,
        reason: wordsIn(row, 'reason'),
        action: wordsIn(row, 'action'),
        by: wordsIn(row, 'by'),
        at: textIn(row, 'at'),
      },
    ];
  });
}
