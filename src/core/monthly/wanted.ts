/** What an amount column of last month's report has to hold this month. */
import { planKindOf } from '../assessment/columns';
import type { Day } from '../cell';
import { fold } from '../text';
import type { Column, Role, Table } from '../table/model';
import { periodOf } from '../table/period';
import { retime } from './retime';
import { monthEndFrom, type MonthShift, shiftDay } from './shift';

export interface Wanted {
  /** Plan columns by their kind. */
  readonly role: Role;
  readonly year: number | null;
  /** Null for plans, investment and adjustments: they are what they are on the day of the report. */
  readonly through: Day | null;
  /** The last words of the heading, where the role alone does not tell columns apart ("Tăng", "Giảm"). */
  readonly words: string;
}

const TOLD_BY_WORDS: readonly Role[] = ['adjustment'];
const PAID = /^disbursed/;
const MONEY = /^(plan|disbursed|investment|adjustment)/;

export function isMoney(column: Column): boolean {
  return MONEY.test(column.role) && column.role !== 'disbursed.lifetime';
}

/** What the column holds now. */
export function heldBy(column: Column, table: Table): Wanted {
  const role = planKindOf(column, table) ?? column.role;
  const through = PAID.test(column.role) ? throughOf(column, table) : null;
  const year = column.period?.year ?? table.year ?? (table.asOf === null ? null : Number(table.asOf.slice(0, 4)));
  const words = TOLD_BY_WORDS.includes(role) ? fold(column.header[column.header.length - 1] ?? '') : '';
  return { role, year, through, words };
}

function throughOf(column: Column, table: Table): Day | null {
  const day = column.period?.through ?? table.asOf;
  return column.role === 'disbursed.previous' && day !== null && column.period === null ? monthEndFrom(day, -1) : day;
}

/** What it has to hold after the change of month: what its heading says once the dates in it have followed. */
export function wantedOf(column: Column, table: Table, shift: MonthShift): Wanted {
  const held = heldBy(column, table);
  const year = held.year === null ? null : held.year + shift.years;
  if (column.role === 'disbursed.previous')
    return { ...held, role: 'disbursed', year, through: monthEndFrom(shift.to, -1) };
  return { ...held, year, through: held.through === null ? null : throughNext(column, table, shift) };
}

/** Whether the change of month makes it other money: what stands there is of the old month then. */
export function moves(column: Column, table: Table, shift: MonthShift): boolean {
  if (column.role === 'disbursed.previous') return shift.from !== shift.to;
  return !sameWanted(heldBy(column, table), wantedOf(column, table, shift));
}

function throughNext(column: Column, table: Table, shift: MonthShift): Day {
  const was = throughOf(column, table)!;
  const said = periodOf(column.header.map(fold), column.role, table);
  // A period that the user gave, not the heading.
  if (column.period !== null && said?.through !== column.period.through) return shiftDay(was, shift);
  const year = table.year ?? Number(shift.from.slice(0, 4));
  const words = column.header.map((text) => fold(retime(text, shift, year)));
  const next = { year: table.year === null ? null : table.year + shift.years, asOf: shift.to };
  return periodOf(words, column.role, next)?.through ?? shiftDay(was, shift);
}

export function sameWanted(a: Wanted, b: Wanted): boolean {
  const sameYear = a.year === null || b.year === null || a.year === b.year;
  return a.role === b.role && sameYear && a.through === b.through && a.words === b.words;
}
