/** Which rows of a table have a plan, so that a blank there is money nobody reported. */
import type { TableData } from '../table/model';
import { type MoneyUse, moneyUses } from './columns';

export interface PlannedRows {
  /** 1 where any plan of the year is set. */
  readonly any: Uint8Array;
  /** 1 where a plan of an earlier year was carried over. */
  readonly carried: Uint8Array;
}

function marked(uses: readonly MoneyUse[], rows: number): Uint8Array {
  const marks = new Uint8Array(rows);
  for (const { money } of uses) {
    money.dong.forEach((dong, row) => {
      if (dong > 0) marks[row] = 1;
    });
  }
  return marks;
}

export function plannedRows(data: TableData): PlannedRows {
  const plans = moneyUses(data).filter(({ quantity }) => quantity === 'plan');
  const carried = plans.filter(({ kinds }) => kinds.includes('plan.carryover'));
  return { any: marked(plans, data.rows.length), carried: marked(carried, data.rows.length) };
}
