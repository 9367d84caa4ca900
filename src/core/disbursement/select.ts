/** Which figures count on a data date: per subject and quantity the latest through day not after it, best grade first. */
import { type Dong, sumDong } from '../amount';
import type { Day } from '../cell';
import { budgetYear } from './budget-year';
import { type Basis, type Figure, type Grade, GRADES, type Outside, outsideOf } from './figure';
import { type PlanKind, WHOLE_PLANS } from './plan-kind';

export interface Selection {
  /** "Số liệu đến ngày". */
  readonly dataAt: Day;
  /** Budget year; left out: the one judged at `dataAt`. */
  readonly year?: number;
  /** Grades of evidence that are accepted; left out: all. */
  readonly grades?: readonly Grade[];
}

/** What a quantity is the money of. */
export interface Quantity {
  readonly subject: string;
  readonly quantity: Figure['quantity'];
  readonly planKind: PlanKind;
  readonly basis: Basis;
}

/** The money that counts, with the cells it came from. */
export interface Selected extends Quantity {
  readonly amount: Dong;
  readonly grade: Grade;
  readonly through: Day;
  readonly src: readonly string[];
  /** Those of `src` that are subtracted. */
  readonly less?: readonly string[];
  /** Money of projects without a plan within it. */
  readonly outside?: Outside;
  /** Documents of the State Treasury. */
  readonly confirmedBy?: readonly string[];
}

export function quantityKey({ subject, quantity, planKind, basis }: Quantity): string {
  return `${subject}\u001f${quantity}\u001f${planKind}\u001f${basis}`;
}

/** Later columns are never used; an estimate of disbursement looks ahead by nature, so its day may lie after `dataAt`. */
function usable(figure: Figure, { dataAt, grades }: Selection): boolean {
  if (grades !== undefined && !grades.includes(figure.grade)) return false;
  return figure.through <= dataAt || (figure.basis === 'estimate' && figure.quantity === 'disbursed');
}

/**
 * The figure that counts of every quantity, by `quantityKey`. Rows of one day and grade add up (several tables);
 * of one day the treasury's figure replaces the books', and the books' replaces an estimate.
 */
export function selectFigures(figures: readonly Figure[], selection: Selection): ReadonlyMap<string, Selected> {
  const year = selection.year ?? budgetYear(figures, selection.dataAt);
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.year !== year || !usable(figure, selection)) continue;
    const key = quantityKey(figure);
    const group = groups.get(key);
    const order = group === undefined ? 1 : rank(figure, group[0]!);
    if (order > 0) groups.set(key, [figure]);
    else if (order === 0) group!.push(figure);
  }
  const selected = new Map([...groups].map(([key, group]) => [key, added(group)]));
  for (const key of countedTwice(groups, figures)) selected.delete(key);
  return selected;
}

/**
 * Carried-over money that was within a total of its own day, where a newer total that nobody divided counts: it is
 * money of that total already.
 */
function countedTwice(groups: ReadonlyMap<string, readonly Figure[]>, figures: readonly Figure[]): string[] {
  const dayOf = (subject: string, basis: Basis) => {
    const totals = WHOLE_PLANS.map((planKind) =>
      groups.get(quantityKey({ subject, quantity: 'disbursed', planKind, basis })),
    );
    return totals.find((total) => total !== undefined)?.[0]!.through;
  };
  const divided = new Set<string>();
  for (const { subject, basis, through, quantity, less } of figures) {
    if (quantity === 'disbursed' && less !== undefined) divided.add([subject, basis, through].join('\u001f'));
  }
  if (divided.size === 0) return [];
  return [...groups].flatMap(([key, [figure]]) => {
    const { subject, quantity, planKind, basis, through } = figure!;
    if (quantity !== 'disbursed' || planKind !== 'plan.carryover') return [];
    if (!divided.has([subject, basis, through].join('\u001f'))) return [];
    const day = dayOf(subject, basis);
    return day === undefined || day === through ? [] : [key];
  });
}

/** Above 0 where `a` replaces `b`, 0 where both add up. */
function rank(a: Figure, b: Figure): number {
  if (a.through !== b.through) return a.through > b.through ? 1 : -1;
  return GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade);
}

function added(group: readonly Figure[]): Selected {
  const { subject, quantity, planKind, basis, grade, through } = group[0]!;
  const amount = sumDong(group.map((figure) => figure.amount));
  const src = group.flatMap((figure) => figure.src);
  const less = group.flatMap((figure) => figure.less ?? []);
  const outside = outsideOf(group);
  const confirmedBy = [...new Set(group.flatMap((figure) => figure.confirmedBy ?? []))];
  return {
    ...{ subject, quantity, planKind, basis, amount, grade, through, src },
    ...(less.length > 0 && { less }),
    ...(outside && { outside }),
    ...(confirmedBy.length > 0 && { confirmedBy }),
  };
}
