/** Exact sums over departments, plan by plan. A department without a figure makes the sum partial and is named; it is never zero. */
import { addDong, compareDong, type Dong, isZeroDong, parseDongText, shortfall } from '../amount';
import type { Day } from '../cell';
import type { Basis, PlanKind } from '../disbursement';
import type { Department, PlanLine } from './model';

export interface Sums {
  readonly plan: Dong;
  readonly disbursed: Dong;
}

export interface Total extends Sums {
  readonly planKind: PlanKind;
  readonly basis: Basis;
  /** Departments within the sum. */
  readonly within: readonly Department[];
  /** Days of their figures, each once, in order. */
  readonly days: readonly Day[];
  /** Departments that have this plan and lack a figure. */
  readonly without: readonly Department[];
}

/** Both amounts of a line; null where one is not reported. */
export function sumsOf({ plan, disbursed }: PlanLine): Sums | null {
  const [whole, paid] = [plan, disbursed].map((text) => (text === null ? null : parseDongText(text)));
  return whole === null || whole === undefined || paid === null || paid === undefined
    ? null
    : { plan: whole, disbursed: paid };
}

/** Null where no plan was assigned: neither reached nor missed. */
export function isMet({ plan, disbursed }: Sums): boolean | null {
  return isZeroDong(plan) ? null : compareDong(disbursed, plan) >= 0;
}

export const remaining = ({ plan, disbursed }: Sums): Dong => shortfall(disbursed, plan);

/** One total for every plan and basis that any department has, in the order they are met. */
export function totalsOf(departments: readonly Department[]): Total[] {
  const found = new Map<string, { planKind: PlanKind; basis: Basis; lines: [Department, PlanLine][] }>();
  for (const department of departments) {
    for (const line of department.plans) {
      const key = `${line.planKind} ${line.basis}`;
      const entry = found.get(key) ?? { planKind: line.planKind, basis: line.basis, lines: [] };
      found.set(key, entry);
      entry.lines.push([department, line]);
    }
  }
  return [...found.values()].map(({ planKind, basis, lines }) => {
    let [plan, disbursed]: [Dong, Dong] = [0, 0];
    const within: Department[] = [];
    const without: Department[] = [];
    const days = new Set<Day>();
    for (const [department, line] of lines) {
      const sums = sumsOf(line);
      (sums === null ? without : within).push(department);
      if (sums === null) continue;
      days.add(line.asOf);
      plan = addDong(plan, sums.plan);
      disbursed = addDong(disbursed, sums.disbursed);
    }
    return { planKind, basis, plan, disbursed, within, without, days: [...days].sort() };
  });
}
