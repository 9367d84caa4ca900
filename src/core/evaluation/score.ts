/** Total points of a subject for a tier: what does not apply leaves its group, the rest re-scales. */
import { message } from '../../messages/message';
import { add, divide, isZero, multiply, parseRational, type Rational } from '../amount';
import type { Basis } from '../disbursement';
import { groupBy } from '../group';
import type { Criterion, Tier } from '../rules/model';
import { SCORE } from '../rules/quantities';
import { appliesTo, type Context, exact, once } from './context';
import type { Score } from './decision';
import { basisFor } from './estimates';
import type { Subject } from './facts';
import { exactText, order, sum } from './fractions';
import { kept, recalled } from './memory';
import { pointsOf, type Points } from './points';
import { between, inRange, NOTHING, type Quantity } from './quantity';
import { scaledSaid, type Scaling } from './scaled-said';

export interface Scored {
  readonly quantity: Quantity;
  /** Null where the tier has no criteria for the subject. */
  readonly score: Score | null;
}

interface Row extends Points {
  readonly criterion: Criterion;
  readonly max: Rational;
}

const NONE = parseRational('0')!;

/** Computed once for all tiers that add up the same criteria. */
export function scoreOf(context: Context, tier: Tier | undefined, subject: Subject, basis: Basis): Scored {
  if (tier === undefined || tier.criteria.length === 0) return { quantity: NOTHING, score: null };
  const asked = basisFor(context.estimates, SCORE, subject, basis);
  const criteria = once(context, 'criteria', tier.id, () => tier.criteria.join(' '));
  return (
    recalled(context.scores, subject, criteria, asked) ??
    kept(context.scores, subject, criteria, asked, compute(context, tier, subject, asked))
  );
}

function compute(context: Context, tier: Tier, subject: Subject, basis: Basis): Scored {
  const rows = tier.criteria.flatMap((id): Row[] => {
    const criterion = context.criteria.get(id);
    if (criterion === undefined || !appliesTo(criterion, subject)) return [];
    const { quantity, reason } = pointsOf(context, criterion, subject, basis);
    return [{ quantity, reason, criterion, max: exact(context, criterion.max) }];
  });
  if (rows.length === 0) return { quantity: NOTHING, score: null };
  if (rows.every(({ quantity }) => quantity.state === 'exempt')) return unscored(rows);
  const total = (end: 'low' | 'high', steps?: Scaling[]) =>
    rescaled(context, rows, (row) => row.quantity.range![end]!.value, steps);
  const open = rows.filter(
    ({ quantity: { state, range } }) => state !== 'exempt' && order(range!.low!.value, range!.high!.value) !== 0,
  );
  const steps: Scaling[] = [];
  const low = total('low', steps);
  const high = open.length === 0 ? low : total('high');
  const byCouncil = open.length > 0 && open.every(({ quantity }) => quantity.open === 'council');
  const counting = rows.filter(({ quantity }) => quantity.state !== 'exempt');
  return {
    quantity: inRange(between(low, high), 'number', {
      estimate: rows.some(({ quantity }) => quantity.estimate),
      says: steps.map(scaledSaid),
      lacks: open.flatMap(({ quantity }) => quantity.lacks),
      src: rows.flatMap(({ quantity }) => quantity.src),
      why: rows.map(({ reason }) => reason),
      ...(byCouncil ? { open: 'council' as const } : {}),
    }),
    score: {
      points: exactText(sum(counting.map((row) => row.quantity.range!.low!.value))),
      max: exactText(sum(counting.map(({ max }) => max))),
      rescaled: exactText(low),
      full: exactText(sum(rows.map(({ max }) => max))),
      rows: rows.map(scoreRow),
    },
  };
}

/** Nothing can be marked, so there is nothing to re-scale: no points is not 0 points, and the council decides. */
function unscored(rows: readonly Row[]): Scored {
  const says = [message('decision.score.none')];
  const src = rows.flatMap(({ quantity }) => quantity.src);
  return { quantity: { ...NOTHING, state: 'council', says, src, why: rows.map(({ reason }) => reason) }, score: null };
}

function scoreRow({ criterion, quantity: { state, range }, reason }: Row): Score['rows'][number] {
  const { low, high } = range!;
  const single = order(low!.value, high!.value) === 0;
  const exempt = state === 'exempt';
  const points = single && !exempt ? exactText(low!.value) : null;
  return { criterion: criterion.id, points, max: criterion.max, exempt, reason };
}

/**
 * Points of each group scaled to the group's maximum, then of the whole where a group is left without any criterion
 * (or from the start where the rule says 'whole'). Bonus and penalty (maximum 0) are added afterwards. What was scaled
 * is put into `steps`.
 */
function rescaled(
  context: Context,
  rows: readonly Row[],
  pointsIn: (row: Row) => Rational,
  steps: Scaling[] = [],
): Rational {
  const base = rows.filter(({ max }) => !isZero(max.num));
  const extra = sum(rows.filter(({ max, quantity }) => isZero(max.num) && quantity.state !== 'exempt').map(pointsIn));
  const groups = groupBy(base, ({ criterion }) => (context.rules.rescale === 'whole' ? '' : (criterion.group ?? '')));
  let points = NONE;
  let reached = NONE;
  for (const [name, group] of groups) {
    const counting = group.filter(({ quantity }) => quantity.state !== 'exempt');
    if (counting.length === 0) continue;
    const full = sum(group.map(({ max }) => max));
    points = add(points, scaled(name, sum(counting.map(pointsIn)), full, sum(counting.map(({ max }) => max)), steps));
    reached = add(reached, full);
  }
  if (isZero(reached.num)) return extra;
  return add(scaled('', points, sum(base.map(({ max }) => max)), reached, steps), extra);
}

function scaled(group: string, points: Rational, full: Rational, left: Rational, steps: Scaling[]): Rational {
  if (order(full, left) === 0) return points;
  const made = divide(multiply(points, full), left);
  steps.push({ group, points, left, scaled: made, full });
  return made;
}
