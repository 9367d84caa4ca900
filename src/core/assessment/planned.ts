/** Which rows of a table have a plan, so that a blank there is money nobody reported. */
import type { TableData } from '../table/model';
import { tidy } from '../text';
import { type MoneyUse, moneyUses } from './columns';

export interface PlannedRows {
  /** 1 where any plan of the year is set. */
  readonly any: Uint8Array;
  /** 1 where the row's project has no plan of any kind, in a table that has plans: its money is outside every plan. */
  readonly outside: Uint8Array;
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

/** A project's plan and its money may stand in different rows of its code. What is recovered is no plan to pay from. */
function unplanned(data: TableData, plans: readonly MoneyUse[]): Uint8Array {
  const marks = marked(
    plans.filter(({ kinds }) => !kinds.includes('plan.recovery')),
    data.rows.length,
  );
  if (!marks.includes(1)) return new Uint8Array(data.rows.length);
  const codes = new Set(data.codes.filter((_, row) => marks[row] === 1).map(tidy));
  codes.delete('');
  return marks.map((mark, row) => (mark === 1 || codes.has(tidy(data.codes[row]!)) ? 0 : 1));
}

export function plannedRows(data: TableData): PlannedRows {
  const plans = moneyUses(data).filter(({ quantity }) => quantity === 'plan');
  const carried = plans.filter(({ kinds }) => kinds.includes('plan.carryover'));
  const any = marked(plans, data.rows.length);
  return { any, carried: marked(carried, data.rows.length), outside: unplanned(data, plans) };
}
