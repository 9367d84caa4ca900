/** Every project's plan and running totals, as the accountant's tables and the kept months tell them. */
import { compareDong, type Dong, sumDong } from '../amount';
import { planKindOf } from '../assessment/columns';
import { address, cellRef, type Day } from '../cell';
import type { PlanKind } from '../disbursement';
import type { MoneyColumn, TableData } from '../table/model';
import type { ProjectPace } from './transfer';

interface DatedTotal {
  readonly money: MoneyColumn;
  readonly through: Day;
}

/** Projects with a plan and a reported amount on `dataAt`; the others cannot be judged. `id`: the code, else the name. */
export function projectPaces(tables: readonly TableData[], planKind: PlanKind, dataAt: Day): ProjectPace[] {
  return tables.flatMap((data) => {
    const plan = data.money.find(({ column }) => planKindOf(column, data.table) === planKind);
    if (!plan) return [];
    const totals = totalsUntil(data, dataAt);
    return rowsByProject(data).flatMap((rows) => paceOf(data, rows, plan, totals) ?? []);
  });
}

function totalsUntil({ money, table }: TableData, dataAt: Day): DatedTotal[] {
  return money
    .filter(({ column }) => column.role === 'disbursed')
    .map((one) => ({ money: one, through: one.column.period?.through ?? table.asOf }))
    .filter((one): one is DatedTotal => one.through !== null && one.through <= dataAt)
    .sort((a, b) => (a.through < b.through ? -1 : 1));
}

/** Rows of one code are one project, divided by its sources of funds; a name alone never joins rows. */
function rowsByProject({ rows, codes }: TableData): readonly (readonly number[])[] {
  const byCode = new Map<string, number[]>();
  rows.forEach((_, i) => {
    const code = codes[i]!.trim();
    const key = code === '' ? `#${i}` : code;
    byCode.set(key, [...(byCode.get(key) ?? []), i]);
  });
  return [...byCode.values()];
}

function paceOf(
  data: TableData,
  rows: readonly number[],
  plan: MoneyColumn,
  totals: readonly DatedTotal[],
): ProjectPace | null {
  const planned = amountIn(plan, rows);
  const history = totals.flatMap(({ money, through }) => {
    const disbursed = amountIn(money, rows);
    return disbursed === null ? [] : [{ through, disbursed }];
  });
  const [last, latest] = [history[history.length - 1], totals[totals.length - 1]];
  if (planned === null || compareDong(planned, 0) <= 0 || !last || last.through !== latest?.through) return null;
  const cells = ({ column: { column } }: MoneyColumn) =>
    rows.map((i) => address(cellRef(data.table.sheet, data.rows[i]!, column)));
  return {
    id: idOf(data, rows[0]!),
    name: data.names[rows[0]!]!,
    plan: planned,
    disbursed: last.disbursed,
    history,
    src: [...cells(plan), ...cells(latest.money)],
  };
}

/** Null where a row of the project does not say. */
function amountIn({ dong }: MoneyColumn, rows: readonly number[]): Dong | null {
  return rows.some((i) => Number.isNaN(dong[i]!)) ? null : sumDong(rows.map((i) => dong[i]!));
}

/** Projects without a code that bear one name are told apart by their rows. */
function idOf({ codes, names, rows, table }: TableData, i: number): string {
  const [code, name] = [codes[i]!, names[i]!];
  if (code.trim() !== '') return code;
  const alone = names.filter((other, j) => other === name && codes[j]!.trim() === '').length === 1;
  return alone ? name : `${name} (${table.sheet}, ${rows[i]! + 1})`;
}
