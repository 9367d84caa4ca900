/** The amounts of the report's project rows. */
import { cellNumber, type Dong, type Unit } from '../amount';
import { at, cellRef, formulaAt, type Grid } from '../cell';
import type { Finding } from '../finding';
import type { Column, MoneyColumn, TableData } from '../table/model';
import { headingOf, unfilledFindings, unknownRows } from './amount-findings';
import type { FillChange } from './model';
import { monthEndFrom, type MonthShift } from './shift';
import { type Amount, amountOf, type ProjectRows, type Sources } from './sources';
import { isMoney, moves, type Wanted, wantedOf } from './wanted';

/** Amounts of the new report by `row|column`; a cell that a formula fills is in neither. */
export type Amounts = ReadonlyMap<string, Dong>;

export interface FilledAmounts {
  readonly changes: readonly FillChange[];
  readonly findings: readonly Finding[];
  /** By cell: what the cell held, and what it will hold. */
  readonly before: Amounts;
  readonly now: Amounts;
  /** Cells that held an amount of the old month and now hold none: nobody knows what to add up. */
  readonly lost: ReadonlySet<string>;
  /** True where there are columns of the new month and the books say nothing of any. */
  readonly isSilent: boolean;
}

export const place = (row: number, column: number) => `${row}|${column}`;

export function unitOf(column: Column, data: TableData): Unit {
  return column.unit ?? data.table.unit!.unit;
}

export function fillAmounts(grid: Grid, data: TableData, sources: Sources, shift: MonthShift): FilledAmounts {
  const run = new Run(grid, data, sources, shift);
  data.rows.forEach((_, i) => run.row(i));
  return run.done();
}

/** A column of the report with what it has to hold, worked out once for all its rows. */
interface ToFill extends MoneyColumn {
  readonly wanted: Wanted;
  /** What stands there is of the old month. */
  readonly moves: boolean;
}

class Run {
  private readonly changes: FillChange[] = [];
  private readonly before = new Map<string, Dong>();
  private readonly now = new Map<string, Dong>();
  private readonly unknown: number[] = [];
  private readonly unfilled = new Map<Column, number>();
  private readonly cleared = new Map<Column, number>();
  private readonly lost = new Set<string>();
  private moved = 0;
  private heard = 0;
  private readonly columns: readonly ToFill[];

  constructor(
    private readonly grid: Grid,
    private readonly data: TableData,
    private readonly sources: Sources,
    private readonly shift: MonthShift,
  ) {
    this.columns = data.money
      .filter(({ column }) => isMoney(column))
      .map((money) => ({
        ...money,
        wanted: wantedOf(money.column, data.table, shift),
        moves: moves(money.column, data.table, shift),
      }));
  }

  row(i: number): void {
    const { data, sources } = this;
    const found = sources.find(data.codes[i]!, data.names[i]!, data.sources[i]!);
    for (const money of this.columns) {
      if (!Number.isNaN(money.dong[i]!)) this.before.set(place(data.rows[i]!, money.column.column), money.dong[i]!);
    }
    if (found.length === 0) {
      this.unknown.push(i);
      for (const money of this.columns) this.without(i, money);
      return;
    }
    for (const money of this.columns) this.cell(i, money, found);
  }

  /** What stays true under its heading stays; an amount of the old month is not left under the new one. */
  private without(i: number, { column, moves: isMoved }: ToFill): 'kept' | 'cleared' | 'none' {
    const here = place(this.data.rows[i]!, column.column);
    const dong = this.before.get(here);
    if (dong === undefined || formulaAt(this.grid, this.data.rows[i]!, column.column) !== null) return 'none';
    if (!isMoved) {
      this.now.set(here, dong);
      return 'kept';
    }
    this.lost.add(here);
    this.changes.push(this.change(i, column, { dong: null, src: [] }));
    return 'cleared';
  }

  private cell(i: number, money: ToFill, found: readonly ProjectRows[]): void {
    const { column } = money;
    const row = this.data.rows[i]!;
    if (formulaAt(this.grid, row, column.column) !== null) return;
    const inBooks = amountOf(found, money.wanted);
    if (isOfTheMonth(column) && money.moves) {
      this.moved += 1;
      if (inBooks !== null) this.heard += 1;
    }
    const amount = inBooks ?? this.reported(i, money, found);
    if (amount === null) {
      const left = this.without(i, money);
      if (left === 'kept') count(this.unfilled, column);
      if (left === 'cleared') count(this.cleared, column);
      return;
    }
    if (amount.dong !== null) this.now.set(place(row, column.column), amount.dong);
    this.changes.push(this.change(i, column, amount));
  }

  /** "Lũy kế tháng trước" that no table holds: what last month's report said itself. */
  private reported(i: number, { column, wanted }: ToFill, found: readonly ProjectRows[]): Amount | null {
    if (column.role !== 'disbursed.previous' || monthEndFrom(this.shift.to, -1) !== this.shift.from) return null;
    // Where the books say nothing of this month, the report stays as it is.
    if (amountOf(found, { ...wanted, through: this.shift.to }) === null) return null;
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

  private isSilent(): boolean {
    const isUnknown = this.unknown.length > 0 && this.unknown.length === this.data.rows.length;
    return isUnknown || (this.moved > 0 && this.heard === 0);
  }

  done(): FilledAmounts {
    const { changes, before, now, lost } = this;
    const findings = [
      ...unknownRows(this.data, this.unknown, this.columns[0]?.column.column ?? 0),
      ...unfilledFindings(this.data, 'unfilled', this.unfilled),
      ...unfilledFindings(this.data, 'cleared', this.cleared),
    ];
    return { changes, before, now, lost, isSilent: this.isSilent(), findings };
  }
}

/** Money of the new month itself: that the month before is in the books says nothing of this one. */
function isOfTheMonth({ role }: Column): boolean {
  return role.startsWith('disbursed') && role !== 'disbursed.previous';
}

function count(of: Map<Column, number>, column: Column): void {
  of.set(column, (of.get(column) ?? 0) + 1);
}
