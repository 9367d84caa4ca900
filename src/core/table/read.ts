/** Reads a recognised table as columns of whole đồng. Money is counted once: only data rows are read. */
import { message } from '../../messages';
import { type NumberStyle, readDong, readNumberText, type Unit } from '../amount';
import { a1, type Grid, isError } from '../cell';
import type { Finding } from '../finding';
import type { Column, MoneyColumn, Role, Table, TableData } from './model';
import { holdsAmounts } from './number-style';
import { ownersOf } from './owners';
import { looksNumeric } from './scan';
import { type View, viewOf } from './view';

/**
 * Data of a table. A cell that is blank or unreadable gives NaN; the doctor says which are unreadable. '-' is what
 * tables print for nothing, so it is 0.
 * Without a unit no money column is read, and a blocking finding says so.
 */
export function readTable(
  grid: Grid,
  table: Table,
): { readonly data: TableData; readonly findings: readonly Finding[] } {
  const view = viewOf(grid);
  const rows = dataRowsOf(table);
  const texts = (role: Role) => readTexts(view, rows, columnOf(table, role));
  const names = texts('name');
  const findings: Finding[] = [];
  const money: MoneyColumn[] = [];
  for (const column of table.columns) {
    if (!holdsAmounts(column)) continue;
    const unit = column.unit ?? table.unit?.unit ?? null;
    if (unit === null) continue;
    money.push({ column, dong: readColumn(view, rows, column, unit, table.numberStyle, findings) });
  }
  const data: TableData = {
    table,
    rows,
    names,
    codes: texts('code'),
    owners: ownersOf(view, table, rows, names),
    persons: texts('person'),
    sources: texts('source'),
    money,
  };
  return { data, findings };
}

/** Sheet rows whose money counts. */
export function dataRowsOf(table: Table): number[] {
  const rows: number[] = [];
  for (let row = table.dataRows[0]; row <= table.dataRows[1]; row++) {
    if (table.rowKinds[row - table.dataRows[0]] === 'data') rows.push(row);
  }
  return rows;
}

function columnOf(table: Table, role: Role): number | null {
  return table.columns.find((column) => column.role === role)?.column ?? null;
}

function readTexts(view: View, rows: readonly number[], column: number | null): string[] {
  if (column === null) return rows.map(() => '');
  return rows.map((row) => {
    const area = view.merge(row, column);
    return view.text(area?.row ?? row, column).trim();
  });
}

function readColumn(
  view: View,
  rows: readonly number[],
  column: Column,
  unit: Unit,
  style: NumberStyle | undefined,
  findings: Finding[],
): Float64Array {
  const dong = new Float64Array(rows.length);
  let rounded = 0;
  let firstRounded = -1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const value = numberIn(view, row, column.column, style);
    if (value === null) {
      dong[i] = NaN;
      continue;
    }
    const read = readDong(value, unit);
    if ('problem' in read) {
      dong[i] = NaN;
      findings.push(tooLarge(view, row, column.column));
    } else {
      dong[i] = read.dong;
      if (read.rounded && rounded++ === 0) firstRounded = row;
    }
  }
  if (rounded > 0) findings.push(roundedFinding(view, firstRounded, column.column, rounded));
  return dong;
}

const DASH = /^\s*[-\u2010-\u2015\u2212]\s*$/;

/** The number in a cell, text numbers included, '-' as 0; null where it is blank or no readable number. */
export function numberIn(view: View, row: number, column: number, style: NumberStyle | undefined): number | null {
  const cell = view.value(row, column);
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string' && DASH.test(cell)) return 0;
  if (typeof cell !== 'string' || isError(cell) || !looksNumeric(cell)) return null;
  const plain = readNumberText(cell);
  const read =
    'problem' in plain && plain.problem === 'ambiguous' && style !== undefined ? readNumberText(cell, style) : plain;
  return 'problem' in read ? null : Number(read.value.toString());
}

function cellOf(view: View, row: number, column: number) {
  return { sheet: view.grid.ref.sheet, row, column, rows: 1, columns: 1 };
}

function tooLarge(view: View, row: number, column: number): Finding {
  const cell = cellOf(view, row, column);
  return {
    check: 'amount-too-large',
    severity: 'blocking',
    cells: [cell],
    message: message('table.tooLarge', { cell: a1(cell), sheet: cell.sheet }),
    advice: message('table.tooLarge.advice'),
  };
}

function roundedFinding(view: View, row: number, column: number, count: number): Finding {
  const cell = cellOf(view, row, column);
  return {
    check: 'below-one-dong',
    severity: 'warning',
    cells: [cell],
    message: message('table.rounded', { cell: a1(cell), sheet: cell.sheet, count }),
    advice: message('table.rounded.advice'),
  };
}
