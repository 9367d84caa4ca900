/** The draft that writes plain formulas beside a table: rate, met or not, what is still to disburse. */
import { columnLetter, type Ref, type WrittenCell } from '../../core/cell';
import type { Column, TableData } from '../../core/table/model';
import type { AttainmentCells } from '../../functions/native';
import { type Message, message } from '../../messages';
import type { Draft, DraftLine, FormulaForm } from '../model/draft';
import { recognised, type RecognisedColumn } from '../model/recognised';
import type { State } from '../model/state';
import { type FormulaColumn, formulaColumns } from './formula-columns';
import { firstEmpty, formulaRows, taken } from './places';
import { readable } from './readable';
import { undoLabel } from './undo-label';

/**
 * Formulas for the table's data and total rows, from column `first` on, or from the first empty columns right of
 * the table. A sentence where the table's columns are not known.
 */
export function formulasDraft(
  state: State,
  tableAt: number,
  first: number | null,
  form: FormulaForm = 'plain',
): Draft | Message {
  const { assessment, grids, dates, capabilities } = state;
  const data = assessment!.data[tableAt]!;
  const { table } = data;
  const grid = grids.find((one) => one.ref.sheet === table.sheet)!;
  const found = recognised(data, grid, dates!.dataAt);
  const { plan, disbursed } = found;
  if (!plan || !disbursed) return message('pane.formulas.noColumns', { sheet: table.sheet });
  const unit = plan.column.unit ?? found.unit;
  if (unit !== (disbursed.column.unit ?? found.unit)) return message('pane.formulas.twoUnits', { sheet: table.sheet });
  const columns = formulaColumns(unit, form);
  const rows = formulaRows(found, data.rows, grid);
  const [top, bottom] = [table.headerRows[1], rows[rows.length - 1]!];
  const used = table.columns.map((one) => one.column);
  const left = first ?? firstEmpty(grid, used, top, bottom, columns.length);
  const range: Ref = { sheet: table.sheet, row: top, column: left, rows: bottom - top + 1, columns: columns.length };
  const cellsIn = (row: number): AttainmentCells => ({
    disbursed: termOf(disbursed, row),
    plan: termOf(plan, row),
    unit,
  });
  const make = (column: FormulaColumn, row: number) => reportedOnly([plan, disbursed], row, column.make(cellsIn(row)));
  const lines = columns.map((column, i): DraftLine => {
    const formula = readable(make(column, data.rows[0]!), capabilities?.listSeparator ?? ';');
    const sample = firstShown(data, plan, disbursed, column, left + i);
    const what = message('pane.formulas.line', { what: column.heading, n: rows.length });
    return { ref: { ...range, column: left + i, columns: 1 }, what, sample, formula };
  });
  const title = message('pane.formulas.title');
  return {
    title,
    lines,
    addSheets: [],
    batch: { label: undoLabel(state, title), ranges: [{ range, cells: block(range, rows, columns, make) }] },
    ifRevision: {},
    occupied: taken(grid, range),
    table: tableAt,
    form,
  };
}

const cellOf = (column: Column, row: number): string => columnLetter(column.column) + String(row + 1);

/** The cell of a column, without the carried-over money that it includes: 'W14' or '(W14-Z14)'. */
function termOf({ column, less }: RecognisedColumn, row: number): string {
  return less ? `(${cellOf(column, row)}-N(${cellOf(less, row)}))` : cellOf(column, row);
}

/** A difference of cells is never blank, so an empty cell behind it has to be asked for first. */
function reportedOnly(columns: readonly RecognisedColumn[], row: number, formula: string): string {
  const behind = columns.filter(({ less }) => less !== null).map(({ column }) => cellOf(column, row));
  return behind.length === 0
    ? formula
    : `=IF(OR(${behind.map((cell) => `${cell}=""`).join(',')}),"",${formula.slice(1)})`;
}

/** Headings on top, a formula in each row, blanks in between. */
function block(
  range: Ref,
  rows: readonly number[],
  columns: readonly FormulaColumn[],
  make: (column: FormulaColumn, row: number) => string,
): WrittenCell[][] {
  const cells: WrittenCell[][] = Array.from({ length: range.rows }, () => columns.map(() => ({ blank: true })));
  columns.forEach((column, i) => {
    const { heading, format } = column;
    cells[0]![i] = { text: heading };
    for (const row of rows) {
      const formula = make(column, row);
      cells[row - range.row]![i] = format === undefined ? { formula } : { formula, format };
    }
  });
  return cells;
}

/** "Ô AE13 sẽ ghi 99,99%": the first data row. */
function firstShown(
  { rows, money }: TableData,
  plan: RecognisedColumn,
  disbursed: RecognisedColumn,
  column: FormulaColumn,
  at: number,
): Message | string {
  const dong = (of: Column) => money.find((one) => one.column === of)?.dong[0] ?? NaN;
  const amount = ({ column: own, less }: RecognisedColumn) => dong(own) - (less ? dong(less) || 0 : 0);
  const [paid, planned] = [amount(disbursed), amount(plan)];
  if (Number.isNaN(paid) || Number.isNaN(planned)) return '';
  const cell = columnLetter(at) + String(rows[0]! + 1);
  return message('pane.formulas.first', { cell, shows: column.shows(paid, planned) });
}
