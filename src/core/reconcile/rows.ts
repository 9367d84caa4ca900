/** The reconciliation as rows of KQ_DoiChieu. */
import { message, type Message } from '../../messages/message';
import type { StoredRow } from '../store';
import type { Line, Money, Reconciliation } from './model';

export type Said = (message: Message) => string;

/** Amounts beyond whole numbers of a cell do not occur: a side's amount is a sum of cells. */
const amountOf = (money: Money | null) => (money === null || money.src.length === 0 ? null : Number(money.dong));

/** Why a line stands as it does, and at which level it was compared. */
export function reasonsOf({ reasons, coarse }: Line): Message[] {
  return [...reasons, ...coarse.map(({ dimension, lacks }) => message(`reconcile.coarse.${dimension}.${lacks}`))];
}

export function reconciledRows({ lines }: Reconciliation, said: Said): StoredRow[] {
  return lines.map((line) => ({
    code: line.code,
    name: line.name,
    kind: line.kind,
    year: line.year,
    source: line.source,
    paid: line.paid && said(message(`reconcile.paid.${line.paid}`)),
    books: amountOf(line.books),
    treasury: amountOf(line.treasury),
    difference: Number(line.difference),
    state: said(message(`reconcile.state.${line.state}`)),
    cause: line.cause && said(message(`reconcile.cause.${line.cause}`)),
    reason: reasonsOf(line).map(said).join(' '),
    booksSrc: line.books?.src ?? [],
    treasurySrc: line.treasury?.src ?? [],
  }));
}
