/** The amounts of one line of GiaiNgan, in whole đồng by column. */
import { paidBy } from '../data/pace';
import type { Project } from '../data/projects';
import { type AmountKey, AMOUNTS, type Month, MONTHS } from './columns';

export type Amounts = Readonly<Record<AmountKey, number>>;

/** A project's line. */
export function amountsOf(project: Project): Amounts {
  const { up = 0, down = 0, advance = 0, carryover = 0, carryoverPaid = 0, recovery = 0 } = project;
  const disbursed = project.completed + advance;
  const months = MONTHS.map((month) => [`month${month}`, paidBy(month, disbursed, project.pace)]);
  return {
    investment: project.investment,
    start: project.start,
    up,
    down,
    adjusted: project.start + up - down,
    carryover,
    ...(Object.fromEntries(months) as Record<`month${Month}`, number>),
    disbursed,
    completed: project.completed,
    advance,
    carryoverPaid,
    recovery,
    estimate: project.estimate ?? disbursed,
    carryoverEstimate: project.carryoverEstimate ?? carryoverPaid,
  };
}

function derived(line: Record<AmountKey, number>): Amounts {
  return { ...line, adjusted: line.start + line.up - line.down, disbursed: line.completed + line.advance };
}

function mapped(value: (key: AmountKey) => number): Amounts {
  return derived(Object.fromEntries(AMOUNTS.map((key) => [key, value(key)])) as Record<AmountKey, number>);
}

/** A share of a line in whole percent, to the đồng below. */
export function shareOf(line: Amounts, percent: number): Amounts {
  return mapped((key) => Math.floor((line[key] * percent) / 100));
}

export function minus(line: Amounts, other: Amounts): Amounts {
  return mapped((key) => line[key] - other[key]);
}

export function sumOf(lines: readonly Amounts[]): Amounts {
  return mapped((key) => lines.reduce((total, line) => total + line[key], 0));
}
