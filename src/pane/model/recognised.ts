/** "Tôi hiểu bảng này như sau": what was taken from where, and whether it adds up to the printed total. */
import { type Dong, readDong, subtractDong, isZeroDong, type Unit } from '../../core/amount';
import { moneyUses, type MoneyUse, usesAt } from '../../core/assessment/columns';
import { sumRows } from '../../core/assessment/sum';
import { at, cellRef, type Day, type Grid, type Ref } from '../../core/cell';
import { WHOLE_PLANS } from '../../core/disbursement';
import type { Column, Table, TableData } from '../../core/table/model';

/** One amount column that the figures rest on. */
export interface RecognisedColumn {
  readonly column: Column;
  /** Carried-over money that the column includes and that counts against its own plan. */
  readonly less: Column | null;
  /** The heading cell. */
  readonly ref: Ref;
  readonly sum: Dong;
  readonly printed: { readonly amount: Dong; readonly ref: Ref; readonly off: Dong } | null;
  /** Cells that hold a number as text, where exactly they make up the difference. */
  readonly texts: readonly Ref[];
}

export interface Recognised {
  readonly table: Table;
  readonly unit: Unit;
  readonly unitRef: Ref | null;
  readonly projects: number;
  readonly plan: RecognisedColumn | null;
  readonly disbursed: RecognisedColumn | null;
}

export function recognised(data: TableData, grid: Grid | undefined, dataAt: Day): Recognised {
  const { table } = data;
  const unit = table.unit?.unit ?? 'đồng';
  const uses = usesAt(moneyUses(data), dataAt);
  const pick = (quantity: MoneyUse['quantity']) => {
    const fitting = uses.filter((use) => use.quantity === quantity && use.basis === 'actual');
    const kind = WHOLE_PLANS.find((plan) => fitting.some((use) => use.kinds.includes(plan)));
    const use = fitting.find((one) => kind !== undefined && one.kinds.includes(kind)) ?? fitting[0];
    return use ? columnOf(data, use, grid, unit) : null;
  };
  return {
    table,
    unit,
    unitRef: table.unit && unitCell(table, grid),
    projects: data.rows.length,
    plan: pick('plan'),
    disbursed: pick('disbursed'),
  };
}

function columnOf(data: TableData, use: MoneyUse, grid: Grid | undefined, unit: Unit): RecognisedColumn {
  const { table, rows } = data;
  const { column, dong } = use.money;
  const { total: sum } = sumRows(
    dong,
    rows.map((_, i) => i),
  );
  const printed = grid ? printedTotal(table, grid, column, unit, sum) : null;
  const texts = grid && printed && !isZeroDong(printed.off) ? textCells(data, use, grid) : null;
  return {
    column,
    less: use.less?.column ?? null,
    ref: cellRef(table.sheet, table.headerRows[1], column.column),
    sum,
    printed,
    texts: texts && printed && isZeroDong(subtractDong(texts.sum, printed.off)) ? texts.cells : [],
  };
}

function printedTotal(
  table: Table,
  grid: Grid,
  { column, unit: own }: Column,
  unit: Unit,
  sum: Dong,
): RecognisedColumn['printed'] {
  const i = table.rowKinds.indexOf('total');
  if (i < 0) return null;
  const row = table.dataRows[0] + i;
  const value = at(grid, row, column);
  const read = typeof value === 'number' ? readDong(value, own ?? unit) : null;
  if (!read || 'problem' in read) return null;
  return { amount: read.dong, ref: cellRef(table.sheet, row, column), off: subtractDong(sum, read.dong) };
}

/** Numbers typed as text: a sum formula passes over them, the product reads them. */
function textCells(data: TableData, use: MoneyUse, grid: Grid): { cells: Ref[]; sum: Dong } {
  const { column, dong } = { column: use.money.column.column, dong: use.money.dong };
  const typed = data.rows.flatMap((row, i) =>
    typeof at(grid, row, column) === 'string' && !Number.isNaN(dong[i]) ? [i] : [],
  );
  const cells = typed.map((i) => cellRef(data.table.sheet, data.rows[i]!, column));
  return { cells, sum: sumRows(dong, typed).total };
}

/** The cell in which the unit is printed: the one in its row that holds the text. */
function unitCell({ sheet, unit }: Table, grid: Grid | undefined): Ref | null {
  if (!unit) return null;
  const cells = grid?.values[unit.row - grid.ref.row] ?? [];
  const i = cells.findIndex((cell) => typeof cell === 'string' && cell.includes(unit.text.trim()));
  return cellRef(sheet, unit.row, (grid?.ref.column ?? 0) + Math.max(0, i));
}
