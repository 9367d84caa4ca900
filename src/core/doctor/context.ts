/** What a check looks at: one recognised table in its sheet. Built once, shared by all checks. */
import type { Unit } from '../amount';
import type { Grid, Ref } from '../cell';
import { type Column, type RowKind, type Table, type TableData } from '../table';
import { numberIn } from '../table/read';
import { type View, viewOf } from '../table/view';
import type { Finding } from '../finding';
import { type Figures, readFigures } from './figures';

export interface Patient {
  readonly grid: Grid;
  /** Every sheet that was read, for formulas that point to other sheets. */
  readonly others: readonly Grid[];
  readonly view: View;
  readonly table: Table;
  readonly data: TableData;
  /** Columns of amounts that add up, whatever their role. */
  readonly amounts: readonly Column[];
  /** All their cells, read once. */
  readonly figures: Figures;
}

export type Check = (patient: Patient) => readonly Finding[];

const RATE_WORDS = /tỷ lệ|tỉ lệ|%|tiến độ|khối lượng thực hiện/i;

export function patientOf(grid: Grid, table: Table, data: TableData, others: readonly Grid[] = []): Patient {
  const view = viewOf(grid);
  const amounts = table.columns.filter(addsUp);
  return { grid, others, view, table, data, amounts, figures: readFigures(view, table, amounts) };
}

function addsUp(column: Column): boolean {
  if (column.figures === false) return false;
  if (column.role === 'other') {
    return column.figures === true && !column.header.some((text) => RATE_WORDS.test(text.normalize('NFC')));
  }
  return /^(plan|disbursed|adjustment|investment)/.test(column.role);
}

/** Columns whose amounts decide a verdict. */
export function decides(column: Column): boolean {
  return /^plan(\.|$)/.test(column.role) || column.role === 'disbursed' || column.role === 'disbursed.estimate';
}

export function kindAt(table: Table, row: number): RowKind | undefined {
  return table.rowKinds[row - table.dataRows[0]];
}

/** The number in a cell, text numbers included, or null. */
export function amountAt(patient: Patient, row: number, column: number): number | null {
  return numberIn(patient.view, row, column, patient.table.numberStyle);
}

/** The unit of a column; null where none is known. */
export function unitOfColumn(table: Table, column: Column): Unit | null {
  return column.unit ?? table.unit?.unit ?? null;
}

export function refOf(patient: Patient, row: number, column: number): Ref {
  return { sheet: patient.table.sheet, row, column, rows: 1, columns: 1 };
}

/** Name printed in a row, for messages. */
export function nameOf(patient: Patient, row: number): string {
  const name = patient.table.columns.find((column) => column.role === 'name');
  const text = name ? patient.view.text(row, name.column).trim() : '';
  return text === '' ? patient.view.text(row, patient.table.columns[0]!.column).trim() : text;
}
