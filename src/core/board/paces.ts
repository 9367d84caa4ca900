/** Every project's plan and running totals, as the accountant's tables and the kept months tell them. */
import { type Dong } from '../amount';
import { planKindOf } from '../assessment/columns';
import { address, cellRef, type Day } from '../cell';
import type { PlanKind } from '../disbursement';
import type { TableData } from '../table/model';
import type { ProjectPace } from './transfer';

/** Projects with a plan and a reported amount on `dataAt`; the others cannot be judged. `id`: the code, else the name. */
export function projectPaces(tables: readonly TableData[], planKind: PlanKind, dataAt: Day): ProjectPace[] {
  return tables.flatMap((data) => {
    const plan = data.money.find(({ column }) => planKindOf(column, data.table) === planKind);
    if (!plan) return [];
    const totals = data.money
      .filter(({ column }) => column.role === 'disbursed')
      .map((money) => ({ money, through: money.column.period?.through ?? data.table.asOf }))
      .filter((one): one is typeof one & { through: Day } => one.through !== null && one.through <= dataAt)
      .sort((a, b) => (a.through < b.through ? -1 : 1));
    return data.rows.flatMap((row, i): ProjectPace[] => {
      const history = totals.flatMap(({ money, through }) => {
        const disbursed: Dong = money.dong[i]!;
        return Number.isNaN(disbursed) ? [] : [{ through, disbursed }];
      });
      const last = history[history.length - 1];
      const latest = totals[totals.length - 1];
      if (Number.isNaN(plan.dong[i]!) || !(plan.dong[i]! > 0) || !last || last.through !== latest?.through) return [];
      const cell = (column: number) => address(cellRef(data.table.sheet, row, column));
      return [
        {
          id: data.codes[i]!.trim() === '' ? data.names[i]! : data.codes[i]!,
          name: data.names[i]!,
          plan: plan.dong[i]!,
          disbursed: last.disbursed,
          history,
          src: [cell(plan.column.column), cell(latest.money.column.column)],
        },
      ];
    });
  });
}
