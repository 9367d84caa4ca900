/** What a check looks at: one recognised table in its sheet. Built once, shared by all checks. */
import type { Unit } from '../amount';
import { type Cell, type Grid, type Ref } from '../cell';
import type { Finding } from '../finding';
import { type Column, type RowKind, type Table, type TableData } from '../table';
import { numberIn } from '../table/read';
import { type View, viewOf } from '../table/view';

export interface Patient {
  readonly grid: Grid;
  readonly view: View;
  readonly table: Table;
  readonly data: TableData;
  /** Columns of amounts that add up, whatever their role. */
  readonly amounts: readonly Column[];
}

export type Check = (patient: Patient) => readonly Finding[];

const RATE_WORDS = /tỷ lệ|tỉ lệ|%|tiến độ|khối lượng thực hiện/i;

export function patientOf(grid: Grid, table: Table, data: TableData): Patient {
  const amounts = table.columns.filter(addsUp);
  return { grid, view: viewOf(grid), table, data, amounts };
}

function addsUp(column: Column): boolean {
  if (column.figures === false || ['rate', 'progress', 'index', 'name', 'code', 'note'].includes(column.role))
    return false;
  if (column.role === 'other')
    return column.figures === true && !column.header.some((text) => RATE_WORDS.test(text.normalize('NFC')));
  return /^(plan|disbursed|adjustment|investment)/.test(column.role);
}

/** Columns whose amounts decide a verdict. */
export function decides(column: Column): boolean {
  return (
    column.role === 'plan' ||
    column.role.startsWith('plan.') ||
    column.role === 'disbursed' ||
    column.role === 'disbursed.estimate'
  );
}

export function kindAt(table: Table, row: number): RowKind | undefined {
  return table.rowKinds[row - table.dataRows[0]];
}

/** Sheet rows of the given kinds, closing totals included. */
export function rowsOf(table: Table, ...kinds: RowKind[]): number[] {
  const rows: number[] = [];
  const wanted = new Set<RowKind>(kinds);
  table.rowKinds.forEach((kind, i) => {
    if (wanted.has(kind)) rows.push(table.dataRows[0] + i);
  });
  return rows;
}

export function valueAt(patient: Patient, row: number, column: number): Cell {
  return patient.view.value(row, column);
}

/** The number in a cell, text numbers included, or null. */
export function amountAt(patient: Patient, row: number, column: number): number | null {
  return numberIn(patient.view, row, column, patient.table.numberStyle);
}

/** The unit of a column; null where none is known. */
export function unitOfColumn(patient: Patient, column: Column): Unit | null {
  return column.unit ?? patient.table.unit?.unit ?? null;
}

export function refOf(patient: Patient, row: number, column: number): Ref {
  return { sheet: patient.table.sheet, row, column, rows: 1, columns: 1 };
}
