/** From verdicts to a choice: rank, and the quota with its ties. */
import { groupBy } from '../group';
import type { Tier } from '../rules/model';
import type { Context } from './context';
import { type Candidate, positions } from './crowd';
import { inFavour, isFirm, undecided } from './outcome';
import { placed, type Placing } from './placed';
import { allot, type Allotted, placesOf, type Places } from './quota';
import type { TierResult } from './tier-result';

/** Applies the quota, for each unit by itself where it says so. */
export function withQuota(context: Context, tier: Tier, results: readonly TierResult[]): TierResult[] {
  const groups = groupBy(results, ({ subject }) => (tier.quota!.per === 'unit' ? (subject.unit ?? '') : ''));
  return [...groups].flatMap(([group, members]) => inGroup(context, tier, group, members));
}

/**
 * A place is given or refused where every way it could turn out agrees. What only holds if the estimates come true, of
 * whomever they are, gives a place on condition and refuses none: that is for the council.
 */
function inGroup(context: Context, tier: Tier, group: string, results: readonly TierResult[]): TierResult[] {
  const holders = holdersOf(context, tier, group);
  const surely = allotted(tier, results, holders, false);
  const likely = rests(results, holders) ? allotted(tier, results, holders, true) : surely;
  return results.map((result) => {
    const { id } = result.subject;
    return inFavour(result.outcome) ? placed(tier, result, settled(surely, likely, id)) : result;
  });
}

interface Allotment {
  readonly places: Places;
  readonly found: ReadonlyMap<string, Allotted>;
}

function allotted(tier: Tier, results: readonly TierResult[], holders: Holders, estimated: boolean): Allotment {
  const places = placesOf(tier.quota!, baseOf(results, holders, estimated));
  return { places, found: allot(candidatesOf(results, estimated), places, tier.quota!.tie) };
}

function settled(surely: Allotment, likely: Allotment, id: string): Placing {
  const own = surely.found.get(id)!;
  if (own.place !== 'council' || likely === surely) return { ...own, places: surely.places, estimated: false };
  const other = likely.found.get(id)!;
  return { ...other, places: likely.places, estimated: other.place !== 'council' };
}

/** Whether anybody in the running rests on an estimate. */
function rests(results: readonly TierResult[], holders: Holders): boolean {
  if (holders?.some(({ outcome }) => outcome === 'conditional')) return true;
  return results.some(
    ({ outcome, standing, otherwise = standing }) =>
      outcome === 'conditional' || standing.some(({ range }, i) => range !== otherwise[i]!.range),
  );
}

/** Who a percentage is taken of: those of another tier; null for all subjects that the tier itself is meant for. */
type Holders = readonly TierResult[] | null;

function holdersOf(context: Context, tier: Tier, group: string): Holders {
  const other = tier.quota!.of;
  if (other === undefined) return null;
  const all = [...(context.decided.get(other)?.values() ?? [])];
  return tier.quota!.per === 'unit' ? all.filter(({ subject }) => (subject.unit ?? '') === group) : all;
}

function baseOf(results: readonly TierResult[], holders: Holders, estimated: boolean): Places {
  if (holders === null) return { least: results.length, most: results.length };
  const held = estimated ? inFavour : isFirm;
  const least = holders.filter(({ outcome }) => held(outcome)).length;
  const most = holders.filter(({ outcome }) => inFavour(outcome) || undecided(outcome)).length;
  return { least, most };
}

/**
 * Ranks 1-2-2-4 among those decided in favour. Nobody is ranked before whom somebody else may still stand: an open
 * verdict, or a standing that cannot be compared. Estimates are taken as they stand: the rank is for the list put to
 * the vote.
 */
export function ranked(tier: Tier, results: readonly TierResult[]): TierResult[] {
  if (tier.order.length === 0) return [...results];
  const found = positions(candidatesOf(results, true));
  return results.map((result) => {
    const position = found.get(result.subject.id);
    if (position === undefined || !inFavour(result.outcome) || position.maybeBefore > 0) return result;
    return { ...result, rank: 1 + position.before };
  });
}

/** Those in the running. With `estimated`, estimates are taken as they stand; without, they may come true or not. */
function candidatesOf(results: readonly TierResult[], estimated: boolean): Candidate[] {
  const running = results.filter(({ outcome }) => inFavour(outcome) || undecided(outcome));
  return running.map(({ subject: { id }, outcome, standing, otherwise }) =>
    estimated || otherwise === undefined
      ? { id, sure: estimated ? inFavour(outcome) : isFirm(outcome), standing }
      : { id, sure: isFirm(outcome), standing, otherwise },
  );
}
