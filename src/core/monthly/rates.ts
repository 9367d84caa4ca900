/** Rates that were typed, not computed: computed anew where last month's all follow from one pair of columns. */
import { Exact, isZeroDong, shownPercent } from '../amount';
import { at, cellRef, formulaAt, type Grid, type WrittenCell } from '../cell';
import type { Finding } from '../finding';
import { message } from '../../messages';
import { digitsOf, judgeRate } from '../doctor/rate';
import type { Column, TableData } from '../table/model';
import { headingOf } from './amount-findings';
import { type Amounts, place, unitOf } from './amounts';
import type { FillChange } from './model';

interface Pair {
  readonly paid: Column;
  readonly plan: Column;
}

interface TypedRate {
  readonly row: number;
  readonly value: number;
}

export function fillRates(grid: Grid, data: TableData, now: Amounts) {
  const changes: FillChange[] = [];
  const findings: Finding[] = [];
  for (const column of data.table.columns.filter(({ role }) => role === 'rate')) {
    const typed = typedRates(grid, data, column);
    if (typed.length === 0) continue;
    const percent = !asFraction(grid, column, typed);
    const pairs = pairsOf(data).filter((pair) => typed.every((rate) => follows(grid, data, pair, rate, percent)));
    if (pairs.length !== 1) {
      findings.push(unexplained(data, column, typed));
      continue;
    }
    const digits = Math.max(...typed.map(({ value }) => digitsOf(value))) - (percent ? 0 : 2);
    for (const { row, value } of typed) {
      const cell = rateCell(grid, pairs[0]!, row, now, { percent, digits: Math.min(4, Math.max(0, digits)) });
      if (cell === null) continue;
      const ref = cellRef(data.table.sheet, row, column.column);
      const name = at(grid, row, data.table.columns.find(({ role }) => role === 'name')?.column ?? 0);
      const kind = 'blank' in cell ? 'blank' : 'rate';
      changes.push({ ref, old: value, cell, row: String(name ?? ''), column: headingOf(column), kind, src: [] });
    }
  }
  return { changes, findings };
}

function typedRates(grid: Grid, { table }: TableData, { column }: Column): TypedRate[] {
  return table.rowKinds.flatMap((kind, i) => {
    const row = table.dataRows[0] + i;
    if (!['data', 'total', 'subtotal', 'group'].includes(kind) || formulaAt(grid, row, column) !== null) return [];
    const value = at(grid, row, column);
    return typeof value === 'number' ? [{ row, value }] : [];
  });
}

/** 0,95 in a cell formatted as percent, or 95. */
function asFraction(grid: Grid, { column }: Column, typed: readonly TypedRate[]): boolean {
  const format = grid.numberFormats?.[typed[0]!.row - grid.ref.row]?.[column - grid.ref.column];
  return format?.includes('%') === true || typed.every(({ value }) => value <= 2);
}

function pairsOf({ money }: TableData): Pair[] {
  const columns = money.map(({ column }) => column);
  const plans = columns.filter(({ role }) => role.startsWith('plan'));
  return columns
    .filter(({ role }) => role.startsWith('disbursed'))
    .flatMap((paid) => plans.map((plan) => ({ paid, plan })));
}

/** A row whose plan is blank or 0 says nothing about the pair. */
function follows(grid: Grid, data: TableData, { paid, plan }: Pair, rate: TypedRate, percent: boolean): boolean {
  const [p, d] = [at(grid, rate.row, plan.column), at(grid, rate.row, paid.column)];
  if (typeof p !== 'number' || p <= 0) return true;
  // A formula that nobody has calculated yet contradicts nothing.
  if (d === null && formulaAt(grid, rate.row, paid.column) !== null) return true;
  if (typeof d !== 'number' || unitOf(paid, data) !== unitOf(plan, data)) return false;
  const shown = (value: number) => ({ value: new Exact(String(value)), digits: digitsOf(value) });
  const printed = shown(rate.value);
  const asPercent = percent
    ? printed
    : { value: printed.value.times(new Exact('100')), digits: Math.max(0, printed.digits - 2) };
  return judgeRate(shown(p), shown(d), asPercent) !== 'unexplained';
}

/** Blank where an amount is missing now; null where a formula says the amount. */
function rateCell(
  grid: Grid,
  { paid, plan }: Pair,
  row: number,
  now: Amounts,
  { percent, digits }: { readonly percent: boolean; readonly digits: number },
): WrittenCell | null {
  if ([paid, plan].some(({ column }) => formulaAt(grid, row, column) !== null)) return null;
  const [d, p] = [now.get(place(row, paid.column)), now.get(place(row, plan.column))];
  if (d === undefined || p === undefined) return { blank: true };
  // A plan of nothing has no rate: tables print a dash.
  if (isZeroDong(p)) return { text: '–' };
  const rate = shownPercent(d, p, digits);
  return { number: Number((percent ? rate : rate.div(new Exact('100'))).toString()) };
}

function unexplained({ table }: TableData, column: Column, typed: readonly TypedRate[]): Finding {
  return {
    check: 'monthly-rate',
    severity: 'warning',
    cells: typed.map(({ row }) => cellRef(table.sheet, row, column.column)),
    message: message('monthly.rateKept', { column: headingOf(column), n: typed.length }),
    advice: message('monthly.rateKept.do'),
  };
}
