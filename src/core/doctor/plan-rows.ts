/** Plan, carry-over and what was disbursed of them, row by row. */
import type { MoneyColumn } from '../table';
import type { Patient } from './context';

export interface PlanRows {
  /** The plan of the year, the largest of those printed; NaN where none is. */
  readonly plan: Float64Array;
  /** Plan + carry-over + advance. */
  readonly limit: Float64Array;
  /** Latest cumulative disbursement; NaN where none is reported. */
  readonly disbursed: Float64Array;
  readonly latest: MoneyColumn | null;
}

const CURRENT = /^plan(\.(pm|province|leadership|allocated|start|adjusted))?$/;
const MORE = /^plan\.(carryover|advance|late)$/;

export function planRows({ data }: Patient): PlanRows {
  const count = data.rows.length;
  const plan = new Float64Array(count).fill(NaN);
  const limit = new Float64Array(count).fill(NaN);
  const current = data.money.filter(({ column }) => CURRENT.test(column.role));
  const more = data.money.filter(({ column }) => MORE.test(column.role));
  const latest = latestOf(data.money);
  const disbursed = latest ? latest.dong : new Float64Array(count).fill(NaN);
  for (let i = 0; i < count; i++) {
    for (const { dong } of current) if (!Number.isNaN(dong[i]!) && !(plan[i]! >= dong[i]!)) plan[i] = dong[i]!;
    limit[i] = plan[i]!;
    for (const { dong } of more) {
      if (!Number.isNaN(dong[i]!)) limit[i] = (Number.isNaN(limit[i]!) ? 0 : limit[i]!) + dong[i]!;
    }
  }
  return { plan, limit, disbursed, latest };
}

/** The cumulative column with the latest day. */
function latestOf(money: readonly MoneyColumn[]): MoneyColumn | null {
  let latest: MoneyColumn | null = null;
  for (const one of money) {
    if (one.column.role !== 'disbursed') continue;
    if (latest === null || (one.column.period?.through ?? '') > (latest.column.period?.through ?? '')) latest = one;
  }
  return latest;
}
