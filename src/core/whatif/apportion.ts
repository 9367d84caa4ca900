/** A change of a subject's total told apart by project: the total changes by it once, where it helps or hurts least. */
import { addDong, compareDong, type Dong, subtractDong, sumDong } from '../amount';
import type { Figure } from '../disbursement';
import { groupBy } from '../group';

/**
 * The new amount of every figure of one quantity of a subject on one day. Money goes to projects that are behind their
 * plan, in their order, each up to it, and the rest to the last; it is taken away from the last ones first. Figures of
 * several grades tell the same money: each grade changes by all of it.
 */
export function apportioned(
  figures: readonly Figure[],
  all: readonly Figure[],
  { set, add = 0 }: { readonly set?: Dong; readonly add?: Dong },
): Map<Figure, Dong> {
  const amounts = new Map<Figure, Dong>();
  for (const own of groupBy(figures, ({ grade }) => grade).values()) {
    const total = sumDong(own.map(({ amount }) => amount));
    const change = set === undefined ? add : addDong(subtractDong(set, total), add);
    const more = compareDong(change, 0) >= 0;
    for (const [figure, amount] of more ? given(own, all, change) : taken(own, change)) amounts.set(figure, amount);
  }
  return amounts;
}

function given(own: readonly Figure[], all: readonly Figure[], change: Dong): [Figure, Dong][] {
  let left = change;
  return own.map((figure, i): [Figure, Dong] => {
    const part = i === own.length - 1 ? left : least(left, behind(figure, all));
    left = subtractDong(left, part);
    return [figure, addDong(figure.amount, part)];
  });
}

function taken(own: readonly Figure[], change: Dong): [Figure, Dong][] {
  let left = subtractDong(0, change);
  return [...own].reverse().map((figure, i): [Figure, Dong] => {
    const held = compareDong(figure.amount, 0) > 0 ? figure.amount : 0;
    const part = i === own.length - 1 ? left : least(left, held);
    left = subtractDong(left, part);
    return [figure, subtractDong(figure.amount, part)];
  });
}

/** What a project still has to disburse; nothing of a plan, or where its plan is not told apart. */
function behind({ quantity, subject, project, planKind, year, amount }: Figure, all: readonly Figure[]): Dong {
  if (quantity === 'plan') return 0;
  const plans = all.filter(
    (one) =>
      one.quantity === 'plan' &&
      one.subject === subject &&
      one.project === project &&
      one.planKind === planKind &&
      one.year === year,
  );
  const rest = subtractDong(sumDong(plans.map((one) => one.amount)), amount);
  return compareDong(rest, 0) > 0 ? rest : 0;
}

function least(a: Dong, b: Dong): Dong {
  return compareDong(a, b) <= 0 ? a : b;
}
