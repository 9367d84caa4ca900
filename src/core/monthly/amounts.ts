/** The amounts of the report's project rows. */
import { cellNumber, type Dong, type Unit } from '../amount';
import { at, cellRef, formulaAt, type Grid } from '../cell';
import type { Finding } from '../finding';
import { message } from '../../messages';
import type { Column, MoneyColumn, TableData } from '../table/model';
import type { FillChange } from './model';
import { monthEndFrom, type MonthShift } from './shift';
import { type Amount, amountOf, type ProjectRows, type Sources } from './sources';
import { isMoney, wantedOf } from './wanted';

/** Amounts of the new report by `row|column`; a cell that a formula fills is in neither. */
export type Amounts = ReadonlyMap<string, Dong>;

export interface FilledAmounts {
  readonly changes: readonly FillChange[];
  readonly findings: readonly Finding[];
  /** By cell: what the cell held, and what it will hold. */
  readonly before: Amounts;
  readonly now: Amounts;
}

export const place = (row: number, column: number) => `${row}|${column}`;

export function unitOf(column: Column, data: TableData): Unit {
  return column.unit ?? data.table.unit!.unit;
}

export function headingOf({ header }: Column): string {
  return header.join(' › ');
}

export function fillAmounts(grid: Grid, data: TableData, sources: Sources, shift: MonthShift): FilledAmounts {
  const run = new Run(grid, data, sources, shift);
  data.rows.forEach((_, i) => run.row(i));
  return run.done();
}

class Run {
  private readonly changes: FillChange[] = [];
  private readonly before = new Map<string, Dong>();
  private readonly now = new Map<string, Dong>();
  private readonly unknown: number[] = [];
  private readonly unfilled = new Map<Column, number>();
  private readonly columns: readonly MoneyColumn[];

  constructor(
    private readonly grid: Grid,
    private readonly data: TableData,
    private readonly sources: Sources,
    private readonly shift: MonthShift,
  ) {
    this.columns = data.money.filter(({ column }) => isMoney(column));
  }

  row(i: number): void {
    const { data, sources } = this;
    const found = sources.find(data.codes[i]!, data.names[i]!, data.sources[i]!);
    for (const money of this.columns) {
      if (!Number.isNaN(money.dong[i]!)) this.before.set(place(data.rows[i]!, money.column.column), money.dong[i]!);
    }
    if (found.length === 0) {
      this.unknown.push(i);
      for (const { column } of this.columns) this.keep(i, column);
      return;
    }
    for (const money of this.columns) this.cell(i, money, found);
  }

  private keep(i: number, { column }: Column): void {
    const here = place(this.data.rows[i]!, column);
    const dong = this.before.get(here);
    if (dong !== undefined) this.now.set(here, dong);
  }

  private cell(i: number, money: MoneyColumn, found: readonly ProjectRows[]): void {
    const { column } = money;
    const row = this.data.rows[i]!;
    if (formulaAt(this.grid, row, column.column) !== null) return;
    const amount = amountOf(found, wantedOf(column, this.data.table, this.shift)) ?? this.reported(i, column, found);
    if (amount === null) {
      this.unfilled.set(column, (this.unfilled.get(column) ?? 0) + 1);
      return;
    }
    if (amount.dong !== null) this.now.set(place(row, column.column), amount.dong);
    this.changes.push(this.change(i, column, amount));
  }

  /** "Lũy kế tháng trước" that no table holds: what last month's report said itself. */
  private reported(i: number, column: Column, found: readonly ProjectRows[]): Amount | null {
    if (column.role !== 'disbursed.previous' || monthEndFrom(this.shift.to, -1) !== this.shift.from) return null;
    const now = wantedOf(column, this.data.table, this.shift);
    // Where the books say nothing of this month, the report stays as it is.
    if (amountOf(found, { ...now, through: this.shift.to }) === null) return null;
    const total = this.data.money.find((one) => one.column.role === 'disbursed');
    if (!total) return null;
    const dong = total.dong[i]!;
    return { dong: Number.isNaN(dong) ? null : dong, src: [] };
  }

  private change(i: number, column: Column, { dong, src }: Amount): FillChange {
    const row = this.data.rows[i]!;
    return {
      ref: cellRef(this.data.table.sheet, row, column.column),
      old: at(this.grid, row, column.column),
      cell: dong === null ? { blank: true } : { number: cellNumber(dong, unitOf(column, this.data)) },
      row: this.data.names[i]!,
      column: headingOf(column),
      kind: dong === null ? 'blank' : 'amount',
      src,
    };
  }

  done(): FilledAmounts {
    const { changes, before, now } = this;
    return { changes, before, now, findings: [...this.unknownRows(), ...this.missing()] };
  }

  private unknownRows(): Finding[] {
    if (this.unknown.length === 0) return [];
    const { sheet } = this.data.table;
    const names = this.unknown.slice(0, 5).map((i) => this.data.names[i]!);
    return [
      {
        check: 'monthly-row',
        severity: 'warning',
        cells: this.unknown.map((i) => cellRef(sheet, this.data.rows[i]!, this.columns[0]?.column.column ?? 0)),
        message: message('monthly.unknownRows', { n: this.unknown.length, names: names.join('; ') }),
        advice: message('monthly.unknownRows.do'),
      },
    ];
  }

  private missing(): Finding[] {
    return [...this.unfilled].map(([column, n]) => ({
      check: 'monthly-column',
      severity: 'warning' as const,
      cells: [cellRef(this.data.table.sheet, this.data.table.headerRows[1], column.column)],
      message: message('monthly.unfilled', { column: headingOf(column), n }),
      advice: message('monthly.unfilled.do'),
    }));
  }
}
