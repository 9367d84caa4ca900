/** Points of one criterion: bands, proportional, count × points with cap and floor. What is not known gives a range. */
import { message, type Message } from '../../messages/message';
import { isZero, multiply, parseRational, type Rational } from '../amount';
import type { Basis } from '../disbursement';
import { type Range, shared } from '../rules/condition';
import type { Criterion } from '../rules/model';
import { conditionOf, type Context, exact, once } from './context';
import type { Reason, ReasonDraft } from './decision';
import { basisFor } from './estimates';
import type { Subject } from './facts';
import { exactText, isWhole, order } from './fractions';
import { kept, recalled } from './memory';
import { showNumber, shownValue, showRounded } from './need';
import { beforeCut, cutSaid } from './plan-cut';
import { foundSaid, pointCells } from './points-found';
import { between, holds, inRange, numberOf, type Quantity, rangeOf } from './quantity';
import { readingsOf } from './readings';
import { quantity as quantityOf } from './resolve';
import { withinMaximum } from './within-maximum';

export interface Points {
  /** Its range is the points possible; state 'exempt' where the criterion does not apply. */
  readonly quantity: Quantity;
  readonly reason: Reason;
}

const NONE: readonly never[] = [];
const ZERO_POINTS = parseRational('0')!;

/** Computed once per criterion, subject and basis: several tiers share criteria. */
export function pointsOf(context: Context, row: Criterion, subject: Subject, basis: Basis): Points {
  const asked = basisFor(context.estimates, row.id, subject, basis);
  return (
    recalled(context.points, subject, row.id, asked) ??
    kept(context.points, subject, row.id, asked, compute(context, row, subject, asked))
  );
}

function compute(context: Context, row: Criterion, subject: Subject, basis: Basis): Points {
  const source = withinMaximum(context, row, subject, quantityOf(context, row.of, subject, basis));
  const [low, high] = possible(context, row, source);
  const single = order(low, high) === 0;
  const open = !single && source.state === 'council' ? ('council' as const) : source.open;
  const { estimate, lacks, src } = source;
  const points = inRange(between(low, high), 'number', { estimate, lacks, src, open });
  const quantity: Quantity = source.state === 'exempt' ? { ...points, state: 'exempt' } : points;
  return { quantity, reason: reasonOf(context, row, subject, source, quantity, single) };
}

function reasonOf(
  context: Context,
  row: Criterion,
  subject: Subject,
  source: Quantity,
  { state, range, open }: Quantity,
  single: boolean,
): Reason {
  const points = exactText(range!.low!.value);
  const full = order(range!.low!.value, exact(context, row.max)) >= 0;
  const verdict = state === 'exempt' ? 'exempt' : single ? (full ? 'met' : 'unmet') : (open ?? 'missing');
  const says = source.says.concat(
    single ? foundSaid(context, row, source, range!.low!.value) : NONE,
    scoredSaid(context, row, source, range!.low!.value, single),
    single ? onlySinceCut(context, row, source, range!.low!.value) : NONE,
    verdict === 'missing' ? source.lacks : NONE,
    once(context, 'readings', row.id, () => readingsOf(context, row.citations, row.id)),
  );
  const { citations, id, label } = row;
  // Fields added afterwards: spreading what may be absent is what would cost, for every criterion of every subject.
  const reason: ReasonDraft = {
    row: id,
    subject: subject.id,
    label,
    verdict,
    says,
    citations,
    src: source.src,
    why: source.why,
  };
  if (source.amounts !== undefined) reason.amounts = source.amounts;
  if (!single || state === 'exempt') return reason;
  reason.got = points;
  if (!full && order(range!.low!.value, ZERO_POINTS) > 0) reason.part = true;
  return reason;
}

/** '7,5/10 điểm'; of bonus and penalty, which have no maximum, 'cộng 4 điểm', 'trừ 5 điểm'. */
function scoredSaid(context: Context, row: Criterion, source: Quantity, low: Rational, single: boolean): Message {
  if (source.state === 'exempt') return message(`decision.points.${source.says.length > 0 ? 'left' : 'exempt'}`);
  const max = exact(context, row.max);
  const cells = single ? pointCells(row, source, low) : '';
  if (!single || !isZero(max.num)) {
    const args = { points: showRounded(low, { share: max, strict: false }), max: showNumber(max), cells };
    return message(single ? 'decision.points' : 'decision.points.open', args);
  }
  const penalty = order(low, ZERO_POINTS) < 0 || (row.perUnit ?? '').startsWith('-');
  const points = showRounded(low, { share: ZERO_POINTS, strict: false }).replace('-', '');
  return message(`decision.points.${penalty ? 'penalty' : 'bonus'}`, { points, cells });
}

/** Said where the plan as it was earlier in the year gives fewer points. */
function onlySinceCut(context: Context, row: Criterion, source: Quantity, points: Rational): Message[] {
  if (source.earlier === undefined) return [];
  const before = beforeCut(source.earlier);
  if (order(possible(context, row, before)[1], points) >= 0) return [];
  return [cutSaid(source.earlier, shownValue(before, null, context.rules.digits ?? 2))];
}

type Possible = readonly [least: Rational, most: Rational];

/** Fewest and most points that what is known allows: of words, counts and marks, of which there are few, worked out once. */
function possible(context: Context, row: Criterion, source: Quantity): Possible {
  const value = source.state === 'known' ? (source.word ?? numberOf(source)) : null;
  if (value === null || (typeof value !== 'string' && !isWhole(value))) return allowed(context, row, source);
  const known = once(context, 'possible', row.id, () => new Map<string | Rational, Possible>());
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = allowed(context, row, source);
  known.set(value, made);
  return made;
}

function allowed(context: Context, row: Criterion, source: Quantity): Possible {
  const all = row.perUnit === undefined ? banded(context, row, source) : counted(context, row, source, row.perUnit);
  if (all.length === 0) return [ZERO_POINTS, ZERO_POINTS];
  let [low, high] = [all[0]!, all[0]!];
  for (const each of all) {
    if (order(each, low) < 0) low = each;
    else if (order(each, high) > 0) high = each;
  }
  return [low, high];
}

/** Points of every band that can apply. A number that no band holds (below 0) gives none. */
function banded(context: Context, row: Criterion, source: Quantity): Rational[] {
  if (source.state === 'met' || source.state === 'unmet') {
    const all = row.bands.flatMap((band) =>
      band.points === 'proportional' ? [exact(context, row.max)] : [exact(context, band.points)],
    );
    const sorted = [...all].sort(order);
    return source.state === 'met' ? sorted.slice(-1) : [ZERO_POINTS, ...sorted].sort(order).slice(0, 1);
  }
  return row.bands.flatMap((band) => {
    const condition = conditionOf(context, band.is);
    const holding = source.state === 'known' ? holds(source, condition) : 'missing';
    if (holding === 'unmet') return [];
    if (band.points !== 'proportional') return [exact(context, band.points)];
    const range = rangeOf(source);
    const parts = condition?.kind === 'ranges' && !condition.not ? condition.ranges : [range];
    return parts.flatMap((part) => proportional(context, row, shared(part, range)));
  });
}

/** The share of the maximum that a rate is: 90% of 20 points is 18, never above cap or maximum, never below floor or 0. */
function proportional(context: Context, row: Criterion, range: Range | null): Rational[] {
  if (range === null) return [];
  const max = exact(context, row.max);
  const limits = { low: exact(context, row.floor ?? '0'), high: exact(context, row.cap ?? row.max) };
  const at = (bound: Range['low'], edge: Rational) =>
    bound === null ? edge : clamp(multiply(bound.value, max), limits);
  return [at(range.low, limits.low), at(range.high, limits.high)];
}

/** Count × points. A penalty has negative points; its floor is how far it may go. */
function counted(context: Context, row: Criterion, source: Quantity, perUnit: string): Rational[] {
  const each = exact(context, perUnit);
  const penalty = order(each, ZERO_POINTS) < 0;
  const limits = {
    low: row.floor === undefined ? (penalty ? null : ZERO_POINTS) : exact(context, row.floor),
    high: exact(context, row.cap ?? (penalty ? '0' : row.max)),
  };
  const most = penalty ? (limits.low ?? each) : limits.high;
  if (source.state === 'met' || source.state === 'unmet') return [source.state === 'met' ? most : ZERO_POINTS];
  const range = source.state === 'known' ? rangeOf(source) : { low: null, high: null };
  const at = (bound: Range['low'], edge: Rational) =>
    bound === null ? edge : clamp(multiply(bound.value, each), limits);
  // A single number gives its points once.
  if (range.low !== null && range.low === range.high) return [at(range.low, ZERO_POINTS)];
  return [at(range.low, clamp(ZERO_POINTS, limits)), at(range.high, most)];
}

function clamp(value: Rational, limits: { low: Rational | null; high: Rational | null }): Rational {
  if (limits.high !== null && order(value, limits.high) > 0) return limits.high;
  return limits.low !== null && order(value, limits.low) < 0 ? limits.low : value;
}
