/** The draft that writes plain formulas beside a table: rate, met or not, what is still to disburse. */
import { columnLetter, type Ref, type WrittenCell } from '../../core/cell';
import type { TableData } from '../../core/table/model';
import type { AttainmentCells } from '../../functions/native';
import { type Message, message } from '../../messages';
import type { Draft, DraftLine, FormulaForm } from '../model/draft';
import { recognised, type RecognisedColumn } from '../model/recognised';
import type { State } from '../model/state';
import { type FormulaColumn, formulaColumns } from './formula-columns';
import { firstEmpty, formulaRows, taken } from './places';
import { readable } from './readable';

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
    disbursed: columnLetter(disbursed.column.column) + String(row + 1),
    plan: columnLetter(plan.column.column) + String(row + 1),
    unit,
  });
  const lines = columns.map((column, i): DraftLine => {
    const formula = readable(column.make(cellsIn(data.rows[0]!)), capabilities?.listSeparator ?? ';');
    const sample = firstShown(data, plan, disbursed, column, left + i);
    const what = message('pane.formulas.line', { what: column.heading, n: rows.length });
    return { ref: { ...range, column: left + i, columns: 1 }, what, sample, formula };
  });
  return {
    title: message('pane.formulas.title'),
    lines,
    addSheets: [],
    batch: { label: 'Thi đua: ghi công thức', ranges: [{ range, cells: block(range, rows, columns, cellsIn) }] },
    ifRevision: {},
    occupied: taken(grid, range),
    table: tableAt,
    form,
  };
}

/** Headings on top, a formula in each row, blanks in between. */
function block(
  range: Ref,
  rows: readonly number[],
  columns: readonly FormulaColumn[],
  cellsIn: (row: number) => AttainmentCells,
): WrittenCell[][] {
  const cells: WrittenCell[][] = Array.from({ length: range.rows }, () => columns.map(() => ({ blank: true })));
  columns.forEach(({ heading, format, make }, i) => {
    cells[0]![i] = { text: heading };
    for (const row of rows) {
      const formula = make(cellsIn(row));
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
  const amount = (of: RecognisedColumn) => money.find((one) => one.column === of.column)?.dong[0] ?? NaN;
  const [paid, planned] = [amount(disbursed), amount(plan)];
  if (Number.isNaN(paid) || Number.isNaN(planned)) return '';
  const cell = columnLetter(at) + String(rows[0]! + 1);
  return message('pane.formulas.first', { cell, shows: column.shows(paid, planned) });
}
