/** "Trong đó: vốn kéo dài": columns of carried-over money that the total beside them includes. */
import { message } from '../../messages';
import { columnLetter, type Day } from '../cell';
import { isWholePlan, type PlanKind } from '../disbursement/plan-kind';
import { fold } from '../text';
import type { Column } from './model';
import { CARRIED } from './role-words';

const PART = /^(trong do|bao gom|gom)\b(?! ca\b)/;
const INCLUDES = /(khong |chua )?\b((bao )?gom( ca)?|ke ca|tinh ca|co ca)\b[^)]*/g;

/** What a heading says of carried-over money: that it is included, that it is not, or nothing. */
function saysIncluded(header: readonly string[]): boolean | null {
  for (const text of [...header].reverse().map(fold)) {
    for (const found of text.match(INCLUDES) ?? []) {
      if (CARRIED.test(found)) return !/^(khong|chua) /.test(found);
    }
  }
  return null;
}

/** Whether the heading of a total says that it counts carried-over money too. */
export function includesCarryover(column: Column): boolean {
  return saysIncluded(column.header) === true;
}

/** The headings above a part: those above the one that says "trong đó", else its parents. */
function parentsOf({ header }: Column): readonly string[] {
  const named = header.findIndex((text) => PART.test(fold(text)));
  return header.slice(0, named < 0 ? header.length - 1 : named);
}

function standsUnder(total: Column, parents: readonly string[]): boolean {
  return parents.every((text, level) => total.header[level] === text);
}

/** Carried-over money stands within plans of the year, within money paid, or within an estimate. */
function sameMoney(part: Column, total: Column): boolean {
  if (part.role === 'plan.carryover') return total.role === 'plan' || isWholePlan(total.role as PlanKind);
  return total.role === (part.period?.grade === 'estimate' ? 'disbursed.estimate' : 'disbursed');
}

function sameDay(part: Column, total: Column, asOf: Day | null): boolean {
  return (part.period?.through ?? asOf) === (total.period?.through ?? asOf);
}

/** The nearest total to the left, else the first to the right. */
function nearest(part: Column, totals: readonly Column[]): Column | undefined {
  return totals.filter(({ column }) => column < part.column).pop() ?? totals[0];
}

function totalOf(part: Column, columns: readonly Column[], asOf: Day | null): Column | undefined {
  const parents = parentsOf(part);
  const said = part.header.some((text) => PART.test(fold(text)));
  const totals = columns.filter((total) => {
    if (!standsUnder(total, parents) || !sameMoney(part, total)) return false;
    return saysIncluded(total.header) ?? said;
  });
  const ofDay = totals.filter((total) => sameDay(part, total, asOf));
  // A "trong đó" of another day still is no money of its own, though it divides no total.
  return nearest(part, ofDay) ?? (said ? nearest(part, totals) : undefined);
}

/**
 * Names for every column of carried-over money the total that includes it, so that the money is counted once.
 * A column beside a total, without words that say so, is money of its own.
 */
export function settleWithin(columns: readonly Column[], asOf: Day | null): readonly Column[] {
  return columns.map((column) => {
    if (column.role !== 'disbursed.carryover' && column.role !== 'plan.carryover') return column;
    const total = totalOf(column, columns, asOf);
    if (total === undefined) return column;
    const reason = message('table.reason.within', { column: columnLetter(total.column) });
    return { ...column, within: total.column, reasons: [...column.reasons, reason] };
  });
}
